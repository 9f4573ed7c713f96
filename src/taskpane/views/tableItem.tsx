import { useId, useState } from 'react';
import {
  describeAlternative,
  describeHeader,
  describeKind,
  describeRivals,
  describeRole,
  describeUnsettled,
} from '../../assistant';
import { readingTexts, say } from '../../messages';
import {
  addWord,
  correctKind,
  correctRole,
  dismissTable,
  HEADLESS_KINDS,
  resetCorrections,
  rolesOf,
  TABLE_KINDS,
  wordRolesOf,
  type Guidance,
  type HeaderWord,
  type Table,
} from '../../recognize';
import { formatArea, type CellAddress } from '../../workbook';
import { useTexts } from '../language';

interface TableItemProps {
  readonly table: Table;
  readonly guidance: Guidance;
  readonly settle: (next: Guidance) => void;
  readonly reveal: (cell: CellAddress) => void;
}

/** One table: where it is, what it is taken for, what its columns mean; each of them can be corrected. */
export function TableItem({ table, guidance, settle, reveal }: TableItemProps) {
  const { t, language } = useTexts();
  const { sheet, area, title, kind, unit, year, rows, readAs, alternatives = [], corrections = [] } = table;
  const range = formatArea(area);
  const kinds = table.header ? TABLE_KINDS : HEADLESS_KINDS.includes(kind) ? HEADLESS_KINDS : [kind];
  return (
    <article className="table-item" aria-label={`${describeKind(language, kind)} ${range} ${title}`}>
      <div className="row">
        <button
          type="button"
          className="link cell"
          title={t('goTo', { cell: range })}
          onClick={() => reveal({ sheet, row: area.row, column: area.column })}
        >
          {range}
        </button>
        <b>{title || say(language, readingTexts.anyTitle)}</b>
      </div>
      <label className="row">
        {t('tableKind')}
        <select
          aria-label={t('tableKindOf', { range })}
          value={kind}
          onChange={({ target: { value } }) => {
            const to = kinds.find((one) => one === value);
            if (to) settle(correctKind(guidance, table, to));
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {describeKind(language, one)}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">
        {t('tableMeta', {
          unit: unit ?? t('tableUnprinted'),
          year: year ?? t('tableUnprinted'),
          rows: rows.length,
        })}
        {readAs && ` ${say(language, readingTexts.readAs, { kind: describeKind(language, readAs) })}`}
      </p>
      {alternatives
        .filter((other) => other.kind !== kind)
        .map((other) => (
          <p key={other.kind} className="gap-note">
            {describeAlternative(language, other)}
          </p>
        ))}
      <Columns table={table} guidance={guidance} settle={settle} />
      <div className="row">
        <button
          type="button"
          className="small"
          aria-label={t('tableNoneOf', { range })}
          onClick={() => settle(dismissTable(guidance, table))}
        >
          {t('tableNone')}
        </button>
        {corrections.length > 0 && (
          <button
            type="button"
            className="small"
            aria-label={t('tablesResetOf', { range })}
            onClick={() => settle(resetCorrections(guidance, table))}
          >
            {t('tablesReset')}
          </button>
        )}
      </div>
    </article>
  );
}

type ColumnsProps = Pick<TableItemProps, 'table' | 'guidance' | 'settle'>;

/** Closed at first: a workbook may have hundreds of tables with twenty columns each. */
function Columns({ table, guidance, settle }: ColumnsProps) {
  const { t, language } = useTexts();
  const id = useId();
  const { columns, header, kind } = table;
  const rivals = columns
    .map((column) => describeRivals(language, kind, column))
    .filter((text) => text !== '');
  const [open, setOpen] = useState(false);
  const unsettled = table.unsettled ?? [];
  if (!header) return <p className="quiet">{t('tableNoColumns')}</p>;
  const count = header.cells.length;
  return (
    <>
      {unsettled.map((role) => (
        <p key={role.role} className="gap-note">
          {describeUnsettled(language, kind, role)}
        </p>
      ))}
      {rivals.map((text) => (
        <p key={text} className="gap-note">
          {text}
        </p>
      ))}
      <button
        type="button"
        className="link"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('tableColumnsOf', { range: formatArea(table.area), count })}
        onClick={() => setOpen(!open)}
      >
        {t('tableColumns', { count })}
      </button>
      <ul id={id} className="plain" hidden={!open}>
        {open &&
          header.cells.map((cell) => (
            <ColumnItem key={cell.column} cell={cell} table={table} guidance={guidance} settle={settle} />
          ))}
      </ul>
    </>
  );
}

function ColumnItem({ cell, table, guidance, settle }: ColumnsProps & { readonly cell: HeaderWord }) {
  const { t, language } = useTexts();
  const { kind } = table;
  const column = table.columns.find((one) => one.column === cell.column);
  const header = describeHeader(language, cell);
  // A form may use a role that its kind does not offer: it is shown all the same.
  const offered = rolesOf(kind);
  const roles = column && !offered.includes(column.role) ? [column.role, ...offered] : offered;
  const word = cell.text.split(' ').at(-1) ?? '';
  const nameable =
    column?.by === 'person' && word !== '' && wordRolesOf(kind).includes(column.role) ? column.role : null;
  return (
    <li>
      <label className="row">
        <span>
          {header}
          {column?.by && <span className="quiet"> {say(language, readingTexts[column.by])}</span>}
        </span>
        <select
          aria-label={t('tableRoleOf', { header })}
          value={column?.role ?? ''}
          onChange={({ target: { value } }) =>
            settle(correctRole(guidance, table, cell.column, roles.find((role) => role === value) ?? null))
          }
        >
          <option value="">{t('tableRoleNone')}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {describeRole(language, kind, role)}
            </option>
          ))}
        </select>
      </label>
      {nameable && (
        <button
          type="button"
          className="small"
          onClick={() => settle(addWord(guidance, { word, kind, role: nameable }))}
        >
          {t('tableRemember', { word, role: describeRole(language, kind, nameable) })}
        </button>
      )}
    </li>
  );
}
