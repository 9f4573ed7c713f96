import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules';
import { rulePages } from '../../scripts/rulePages.cjs';

const FOLDER = join(__dirname, '../../docs/rules');
const pages = rulePages(
  readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') })),
);

test('the pane has the page of every rule, with what is checked and an example', () => {
  expect(Object.keys(pages).sort()).toEqual(RULES.map(({ head }) => head.id).sort());
  for (const [id, { what, examples }] of Object.entries(pages)) {
    expect([id, what.join('').length > 5, examples.length > 0]).toEqual([id, true, true]);
    // What the pane shows is plain text.
    expect([id, ...what, ...examples.flat()].join('\n')).not.toMatch(/\*\*|`|\]\(|\\|^#+ |^\|/m);
    for (const pair of examples) expect([id, pair.length, pair.includes('')]).toEqual([id, 2, false]);
  }
});

test('a page in other words is read as far as it goes', () => {
  const text =
    '# X\n\n## 检查什么\n\n一。\n\n二。\n\n## 示例\n\n| 错误 | 正确 |\n| --- | --- |\n| a\\|b | c |\n';
  expect(
    rulePages([
      { name: 'z01-x.md', text },
      { name: 'README.md', text },
    ]),
  ).toEqual({
    Z01: { what: ['一。', '二。'], examples: [['a|b', 'c']] },
  });
  expect(rulePages([{ name: 'z02-y.md', text: '# Y\n' }])).toEqual({ Z02: { what: [], examples: [] } });
});
