import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { FillResult } from '../../assistant';
import type { Filling, Unfilled } from '../../compute';
import { formatLocal } from '../../workbook';
import { describeField, describeUnfilled } from '../describe';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

interface FillPreviewProps {
  readonly result: FillResult;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** What 填充 would write, by field: cell, formula and resulting value. Nothing is written before the person agrees. */
export function FillPreview({ result, busy, actions }: FillPreviewProps) {
  const { t, language } = useTexts();
  const { fillings, unfilled } = result.plan;
  const fields = groupByField(fillings);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fillings.filter((filling) => !left.has(filling.field));

  const toggle = (field: string, on: boolean) => {
    const fewer = new Set(left);
    if (on) fewer.delete(field);
    else fewer.add(field);
    setLeft(fewer);
  };

  if (fillings.length === 0) {
    return (
      <section className="note">
        <h2>{t('fillNothing')}</h2>
        <p>{t('fillNothingBody')}</p>
        <UnfilledList unfilled={unfilled} />
      </section>
    );
  }
  return (
    <section aria-labelledby="fill-title">
      <h2 id="fill-title">{t('fillTitle', { count: fillings.length })}</h2>
      <p>{t('fillBody')}</p>
      <div className="choice">
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={() =>
            actions.apply(
              'applyFill',
              chosen.map((filling) => filling.change),
            )
          }
        >
          {t('fillApply', { count: chosen.length })}
        </Button>
        <Button onClick={actions.home}>{t('cancel')}</Button>
      </div>
      {[...fields].map(([field, list]) => (
        <section key={field} className="sheet" aria-label={describeField(language, field)}>
          <Checkbox
            checked={!left.has(field)}
            onChange={(_, data) => toggle(field, data.checked === true)}
            label={`${describeField(language, field)}（${list.length}）`}
          />
          <ul className="findings">
            {list.map((filling) => (
              <FillingItem
                key={`${filling.cell.sheet} ${formatLocal(filling.cell)}`}
                filling={filling}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
      <UnfilledList unfilled={unfilled} />
    </section>
  );
}

function groupByField(fillings: readonly Filling[]): Map<string, Filling[]> {
  const fields = new Map<string, Filling[]>();
  for (const filling of fillings) {
    const list = fields.get(filling.field);
    if (list) list.push(filling);
    else fields.set(filling.field, [filling]);
  }
  return fields;
}

function FillingItem({ filling, actions }: { readonly filling: Filling; readonly actions: Actions }) {
  return (
    <li className="finding">
      <button type="button" className="finding-main" onClick={() => actions.reveal(filling.cell)}>
        <span className="cell">{formatLocal(filling.cell)}</span>
        <span className="message">
          {filling.subject}
          {' → '}
          <b>{filling.text}</b>
          <code>{filling.formula}</code>
          <span className="quiet">{filling.cell.sheet}</span>
        </span>
      </button>
    </li>
  );
}

function UnfilledList({ unfilled }: { readonly unfilled: readonly Unfilled[] }) {
  const { t, language } = useTexts();
  if (unfilled.length === 0) return null;
  return (
    <details className="unread">
      <summary>{t('unfilledTitle', { count: unfilled.length })}</summary>
      <ul>
        {unfilled.map((item) => (
          <li key={`${item.cell.sheet} ${formatLocal(item.cell)} ${item.field}`}>
            {describeUnfilled(language, item)}
          </li>
        ))}
      </ul>
    </details>
  );
}
