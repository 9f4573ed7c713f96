import { workbookOf } from '../../support/workbook';
import { layouts } from './index';
import { coordinates, inputAt, isBlank } from './layout';
import { expectedReading, printed, scoreOf, total } from './score';
import type { Reading, Share } from './score';
import {
  blind6,
  development,
  fifth,
  fourth,
  isBlind,
  retired,
  retired2,
  retired3,
  sixth,
  third,
} from './split';

const ROLES: Readonly<Record<string, readonly string[]>> = {
  indicators:
    'level1 level2 name operator target adjustedTarget unit periodTarget actual expected possibility points score coefficient reason explanation core'.split(
      ' ',
    ),
  funds: 'label initial budget executed points rate score'.split(' '),
  accounts: 'label function budget adjusted actual previous change changeRate share rate'.split(' '),
  tasks: 'name content amount expected'.split(' '),
  goals: ['expected', 'actual'],
};
const SAME: Readonly<Record<string, string>> = { monitoring: 'indicators', sangong: 'accounts' };
const rolesOf = (kind: string): readonly string[] => ROLES[SAME[kind] ?? kind] ?? ['label', 'value'];

const named = layouts.map((layout) => [layout.id, layout] as const);

const whole = (score: Share) => score.right === score.of;

/** The score of all layouts when every expected reading is damaged in the same way. */
const damaged = (damage: (reading: Reading) => Reading) =>
  total(layouts.map((layout) => scoreOf(layout, damage(expectedReading(layout)))));

describe('the layouts', () => {
  it('are at least 44, of at least ten provinces, each named once', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(44);
    expect(
      new Set(layouts.map(({ province }) => province).filter((name) => name !== '全国')).size,
    ).toBeGreaterThanOrEqual(10);
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
  });

  it('cover every kind and every role', () => {
    const tables = layouts.flatMap(({ expected }) => expected.tables);
    expect(new Set(tables.map(({ kind }) => kind)).size).toBe(13);
    const seen = new Set(
      tables.flatMap(({ kind, columns }) => columns.map(({ role }) => `${SAME[kind] ?? kind} ${role}`)),
    );
    const wanted = Object.entries(ROLES).flatMap(([kind, roles]) => roles.map((role) => `${kind} ${role}`));
    expect(wanted.filter((role) => !seen.has(role))).toEqual([]);
  });

  it.each(named)('%s: every answer is a filled cell of its sheet', (_, layout) => {
    const empty: string[] = [];
    for (const table of layout.expected.tables) {
      const sheet = layout.sheets[table.sheet]!;
      expect(rolesOf(table.kind)).toEqual(expect.arrayContaining(table.columns.map(({ role }) => role)));
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) {
        expect(Object.keys(row).length).toBeGreaterThan(0);
        expect(rolesOf(table.kind)).toEqual(expect.arrayContaining(Object.keys(row)));
        for (const cell of Object.values(row).flatMap((cells) => cells.split('|'))) {
          if (isBlank(inputAt(sheet, cell))) empty.push(`${table.kind} ${cell}`);
        }
      }
    }
    expect(empty).toEqual([]);
    for (const place of [...layout.expected.unread, ...layout.expected.ignore]) {
      expect(layout.sheets[place.sheet]).toBeDefined();
    }
  });

  it.each(named)('%s is a workbook', (_, layout) => {
    const workbook = workbookOf(layout.sheets);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(Object.keys(layout.sheets));
  });

  it.each(named)('%s: merged areas hold one cell each and do not overlap', (_, layout) => {
    const hidden: string[] = [];
    for (const [name, sheet] of Object.entries(layout.sheets)) {
      const covered = new Set<string>();
      for (const merge of sheet.merges ?? []) {
        const [from = '', to = from] = merge.split(':');
        const a = coordinates(from);
        const b = coordinates(to);
        for (let row = a.row; row <= b.row; row += 1) {
          for (let column = a.column; column <= b.column; column += 1) {
            const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
            if (covered.has(cell) || (cell !== from && !isBlank(inputAt(sheet, cell))))
              hidden.push(`${name} ${cell}`);
            covered.add(cell);
          }
        }
      }
    }
    expect(hidden).toEqual([]);
  });

  it('name their source, or say that none was found', () => {
    const dishonest = layouts.filter(({ source }) => {
      const found = source.issuer !== null || source.address !== undefined;
      return (
        source.title === '' ||
        !(found ? /从原/ : /自拟/).test(source.note) ||
        !/^https?:|^$/.test(source.address ?? '')
      );
    });
    expect(dishonest.map(({ id }) => id)).toEqual([]);
  });
});

describe('the split', () => {
  it('names every layout once', () => {
    const ids = layouts.map(({ id }) => id).filter((id) => !isBlind(id));
    expect(
      [...development, ...retired, ...retired2, ...retired3, ...third, ...fourth, ...fifth, ...sixth].sort(),
    ).toEqual([...ids].sort());
    const blind = layouts.map(({ id }) => id).filter((id) => id.startsWith('blind6'));
    expect([...blind6].sort()).toEqual([...blind].sort());
    expect(blind6.every(isBlind)).toBe(true);
  });

  it('holds a second corpus of at least a dozen provinces', () => {
    const provinces = layouts.filter(({ id }) => retired2.includes(id)).map(({ province }) => province);
    expect(new Set(provinces).size).toBeGreaterThanOrEqual(12);
  });

  it('holds out every second layout of the fourth corpus', () => {
    const blind = layouts.map(({ id }) => id).filter((id) => id.startsWith('blind3'));
    const ids = [...fourth, ...blind].sort((a, b) =>
      a.replace(/^blind3-/, '') < b.replace(/^blind3-/, '') ? -1 : 1,
    );
    expect(ids).toHaveLength(40);
    expect(ids.map(isBlind)).toEqual(ids.map((_, index) => index % 2 === 1));
  });

  it('holds a third corpus of at least fifteen provinces and of every kind', () => {
    const own = layouts.filter(({ id }) => [...retired3, ...third].includes(id));
    expect(new Set(own.map(({ province }) => province)).size).toBeGreaterThanOrEqual(15);
    const kinds = own.flatMap(({ expected }) => expected.tables.map(({ kind }) => kind));
    expect(new Set(kinds).size).toBe(13);
  });
});

describe('the scorer', () => {
  it('gives the expected readings full marks', () => {
    const score = damaged((reading) => reading);
    expect(score.misses).toEqual([]);
    expect(
      [score.kinds, score.columns, score.rows, score.units, score.years, score.unread].every(whole),
    ).toBe(true);
    expect(score.rows.of).toBeGreaterThan(250);
    expect(printed(score)).toContain('100 %');
  });

  it('takes blank cells and rows of a label alone as nothing', () => {
    const score = damaged(({ tables }) => ({
      tables: tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ reason: 'ZZ999', ...row })),
      })),
    }));
    expect(whole(score.rows)).toBe(true);
  });

  it('sees a wrong kind, a moved column, a lost row, an invented row', () => {
    const kind = damaged(({ tables }) => ({
      tables: tables.map((table) => (table.kind === 'monitoring' ? { ...table, kind: 'indicators' } : table)),
    }));
    const monitored = layouts
      .flatMap(({ expected }) => expected.tables)
      .filter((table) => table.kind === 'monitoring');
    expect(kind.kinds.of - kind.kinds.right).toBe(monitored.length);
    const column = damaged(({ tables }) => ({
      tables: tables.map((table) => ({
        ...table,
        columns: table.columns.map((one) => (one.role === 'points' ? { ...one, role: 'score' } : one)),
      })),
    }));
    expect(whole(column.columns)).toBe(false);
    expect(whole(column.kinds)).toBe(true);
    const lost = damaged(({ tables }) => ({
      tables: tables.map((table) => ({ ...table, rows: table.rows.slice(1) })),
    }));
    expect(lost.rows.right).toBeLessThan(lost.rows.of);
    const invented = damaged(({ tables }) => ({
      tables: tables.map((table) => ({ ...table, rows: [...table.rows, ...table.rows.slice(0, 1)] })),
    }));
    expect(invented.rows.of).toBeGreaterThan(invented.rows.right);
  });

  it('sees a table in a place that must stay unread, and nothing read at all', () => {
    const layout = layouts.find(({ id }) => id === 'national-unrelated-workbook')!;
    const score = scoreOf(layout, {
      tables: [{ kind: 'staff', sheet: '通讯录', columns: [], rows: [{ label: 'B3', value: 'C3' }] }],
    });
    expect(score.unread).toEqual({ right: 3, of: 4 });
    const nothing = damaged(() => ({ tables: [] }));
    expect(nothing.kinds.right + nothing.columns.right + nothing.rows.right).toBe(0);
  });
});
