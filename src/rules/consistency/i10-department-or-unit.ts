import { rule } from '../rule';

const WORDS = /(部门|单位)(?=(?:收支|收入|支出|财政拨款|一般公共预算|“?三公”?经费)*(?:预算|决算))/;

/** I10: the titles of one workbook speak of 部门 or of 单位, not of both: a unit's account is not its department's. */
export const i10 = rule(
  {
    id: 'I10',
    slug: 'department-or-unit',
    group: 'consistency',
    severity: 'info',
    basis: ['usage'],
    messages: ['mixed'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const titled = evaluation.reading.tables.flatMap(({ title, titleCell }) => {
      const word = WORDS.exec(title.normalize('NFKC').replace(/\s/g, ''))?.[1];
      return titleCell && word !== undefined ? [{ title, cell: titleCell, word }] : [];
    });
    const [first] = titled;
    if (!first) return;
    const departments = titled.filter(({ word }) => word === '部门');
    const units = titled.filter(({ word }) => word === '单位');
    if (departments.length === 0 || units.length === 0) return;
    const equal = departments.length === units.length;
    const fewer = equal
      ? [departments, units].find(([one]) => one !== first)
      : [departments, units].sort((a, b) => a.length - b.length)[0];
    const seen = new Set<string>();
    for (const { title, cell, word } of fewer ?? []) {
      const place = `${cell.sheet} ${cell.row}`;
      if (seen.has(place)) continue;
      seen.add(place);
      report({
        key: 'mixed',
        cell,
        subject: title,
        stated: word,
        expected: word === '部门' ? '单位' : '部门',
        related: titled
          .filter((other) => other.word !== word)
          .slice(0, 1)
          .map((other) => other.cell),
      });
    }
  },
);
