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
    // In the order in which the words come up; the one that more titles have, else the first, is taken for the usual one.
    const [usual = [], odd = []] = [...new Set(titled.map(({ word }) => word))]
      .map((word) => titled.filter((one) => one.word === word))
      .toSorted((a, b) => b.length - a.length);
    const [right] = usual;
    const seen = new Set<string>();
    for (const { title, cell, word } of odd) {
      const place = `${cell.sheet} ${cell.row}`;
      if (!right || seen.has(place)) continue;
      seen.add(place);
      report({
        key: 'mixed',
        cell,
        subject: title,
        stated: word,
        expected: right.word,
        related: [right.cell],
      });
    }
  },
);
