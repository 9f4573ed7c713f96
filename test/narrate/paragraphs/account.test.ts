import fc from 'fast-check';
import { tell } from '../told';
import type { AccountInput, LineInput } from '../facts';

const income =
  '{{ 收入.年度 }}年收入{{ 收入.金额 }}，{{ 收入.增减 }}。[{{ 收入.方向 }}主要原因：{{ 收入.原因 }}。]';
const expenditure = income.replaceAll('收入', '支出');

const told = (template: string, table: AccountInput) => tell({ year: '2024', accounts: [table] }, template);
const one = (line: Omit<LineInput, 'label'>, unit: AccountInput['unit'] = '万元') =>
  told(income, { unit, lines: [{ label: '收入合计', ...line }] }).lines[0];

test('a fall is told without signs, its cause is the part that fell', () => {
  const { lines, spans } = told(income, {
    lines: [
      { label: '全年收入', actual: '1679.56', change: '-328.79', changeRate: '-16.37%' },
      { label: '其中：一般公共预算财政拨款收入', depth: 1, change: '-328.79' },
    ],
  });
  expect(lines).toEqual([
    '2024年收入1679.56万元，与上年相比减少328.79万元，下降16.37%。减少主要原因：一般公共预算财政拨款收入减少328.79万元。',
  ]);
  const figures = spans.filter((span) => span.kind === 'figure');
  expect(figures.map(({ value, absolute }) => [value, absolute])).toEqual([
    ['1679.56', false],
    ['-328.79', true],
    ['-16.37', true],
    ['-328.79', true],
  ]);
  expect(figures.every(({ cells, derivation }) => cells.length === 1 && derivation === 'value')).toBe(true);
});

test('several causes are counted, and a tail difference is noticed', () => {
  const { lines, tail } = told(expenditure, {
    lines: [
      { label: '全年支出', actual: '1,679.56', change: '-328.79', changeRate: '－16.37％' },
      { label: '文化旅游体育与传媒支出', depth: 1, change: '-227.43' },
      { label: '社会保障和就业支出', depth: 1, change: '-25.17' },
      { label: '卫生健康支出', depth: 1, change: '０．５７' },
      { label: '商业服务业等支出', depth: 1, change: '-70.93' },
      { label: '住房保障支出', depth: 1, change: '-5.81' },
    ],
  });
  expect(lines[0]).toContain(
    '减少主要原因：一是文化旅游体育与传媒支出减少227.43万元；二是商业服务业等支出减少70.93万元；三是社会保障和就业支出减少25.17万元；四是住房保障支出减少5.81万元；五是卫生健康支出增加0.57万元。',
  );
  expect(tail).toBe(true);
});

test('a sum that is off by more than rounding is no tail', () => {
  const { tail } = told(expenditure, {
    lines: [
      { label: '支出合计', actual: '100.00', change: '-10.00' },
      { label: '教育支出', depth: 1, change: '-4.00' },
      { label: '农林水支出', depth: 1, change: '-5.00' },
    ],
  });
  expect(tail).toBe(false);
});

test('what the table leaves out is worked out from last year', () => {
  const { lines, spans } = told(income, {
    lines: [{ label: '收入合计', actual: '120', previous: '100', remark: '专项增加。' }],
  });
  expect(lines[0]).toBe(
    '2024年收入120.00万元，与上年相比增加20.00万元，增长20.00%。增加主要原因：专项增加。',
  );
  const derived = spans.filter((span) => span.kind === 'figure' && span.derivation !== 'value');
  expect(derived.map((span) => (span.kind === 'figure' ? [span.derivation, span.cells.length] : []))).toEqual(
    [
      ['difference', 2],
      ['changeRate', 2],
    ],
  );
});

test('the rate follows from the change where last year is not there', () => {
  expect(one({ actual: '895', change: '155', remark: '增人' })).toContain('增加155.00万元，增长20.95%');
});

test('a base of zero has no rate', () => {
  expect(one({ actual: '0.30', previous: '0', changeRate: '100%', remark: '新增' })).toBe(
    '2024年收入0.30万元，与上年相比增加0.30万元，增长--（基数为0，不可比）。增加主要原因：新增。',
  );
});

test('nothing moved: 持平, and no cause is owed', () => {
  expect(one({ actual: '5', previous: '5' })).toBe('2024年收入5.00万元，与上年持平。');
  expect(one({ actual: '0', previous: '0' })).toBe('2024年收入0.00万元，与上年持平（均为0）。');
});

test('a change without a word of cause owes one', () => {
  expect(one({ actual: '6', previous: '5' })).toContain('增加主要原因：【待补充：收入合计增加的主要原因】。');
});

test('an unsigned change follows the two years', () => {
  expect(one({ actual: '80', previous: '100', change: '20', remark: '压减' })).toContain(
    '减少20.00万元，下降20.00%',
  );
});

test('a negative base gives no rate', () => {
  expect(one({ actual: '5', previous: '-5', remark: '回拨' })).toContain('增加10.00万元。');
});

test.each([
  ['元', '16795600', '1679.56万元'],
  ['千元', '16795.6', '1679.56万元'],
  ['亿元', '0.167956', '1679.56万元'],
  ['元', '12.34', '12.34元'],
] as const)('amounts in %s are told in one unit: %s is %s', (unit, actual, printed) => {
  expect(one({ actual }, unit)).toContain(`收入${printed}，`);
});

test('a unit of the cell itself goes before that of the table', () => {
  expect(one({ actual: '2亿元' })).toContain('收入20000.00万元');
});

test('an amount without any unit is followed by a gap, not by a guess', () => {
  expect(one({ actual: '100' }, null)).toContain('收入100【待补充：金额单位】');
});

test('no such line: the sentence shows its gaps', () => {
  expect(told(income, { lines: [{ label: '办公设备', actual: '3' }] }).lines).toEqual([
    '2024年收入【待补充：收入合计】，【待补充：收入合计上年数或增减额】。',
  ]);
});

test('without a year the year is a gap', () => {
  expect(
    tell({ accounts: [{ lines: [{ label: '收入合计', actual: '1', previous: '1' }] }] }, income).lines[0],
  ).toMatch(/^【待补充：年度】年收入1\.00万元/);
});

test('of several tables the one that has the wished columns is told', () => {
  const wished = '{{ 支出 | 优先列: "增减额" }}';
  const input = {
    accounts: [
      { lines: [{ label: '支出合计', actual: '10' }] },
      { lines: [{ label: '支出合计', actual: '20', change: '1' }] },
    ],
  };
  expect(tell(input, wished).lines).toEqual(['20.00万元']);
  expect(tell(input, '{{ 支出 }}').lines).toEqual(['10.00万元']);
});

test('a direction word never stands beside a signed amount', () => {
  const cents = fc
    .integer({ min: -10_000_000, max: 10_000_000 })
    .map(
      (value) =>
        `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`,
    );
  fc.assert(
    fc.property(cents, cents, (actual, previous) => {
      const line = one({ actual, previous, remark: '调整' }) ?? '';
      expect(line).not.toMatch(/(?:增加|减少|增长|下降)-\d/);
      expect(line.includes('增加')).toBe(Number(actual) > Number(previous));
      expect(line.includes('减少')).toBe(Number(actual) < Number(previous));
      expect(line.includes('持平')).toBe(Number(actual) === Number(previous));
    }),
  );
});

const table = (title: string, actual: string) => ({
  title,
  year: title.slice(0, 4),
  lines: [{ label: '收入合计', actual, previous: actual }],
});

test('a table of another year tells its own year, and one of this year goes before it', () => {
  const both = { year: '2024', accounts: [table('2023年收入表', '1'), table('2024年收入表', '2')] };
  expect(tell(both, income).lines).toEqual(['2024年收入2.00万元，与上年持平。']);
  expect(tell({ ...both, accounts: both.accounts.slice(0, 1) }, income).lines).toEqual([
    '2023年收入1.00万元，与上年持平。',
  ]);
});

test('a first budget is told as such, and is no base of an execution rate', () => {
  const content = '年初{{ 收入.年初预算 }}，实际{{ 收入.金额 }}[，执行率{{ 收入.执行率 }}]';
  const line = (budget: Omit<LineInput, 'label'>) =>
    told(content, { lines: [{ label: '收入合计', actual: '90', ...budget }] }).lines[0];
  expect(line({ initial: '100' })).toBe('年初100.00万元，实际90.00万元');
  expect(line({ initial: '100', budget: '120' })).toBe('年初100.00万元，实际90.00万元，执行率75.00%');
});

test('a budget is never told as what was spent', () => {
  const content = '[{{ 收入.预算字样 }}]收入{{ 收入.金额 }}，实际{{ 收入.决算数 }}';
  expect(told(content, { lines: [{ label: '收入合计', budget: '10' }] }).lines).toEqual([
    '预算收入10.00万元，实际【待补充：收入合计实际数】',
  ]);
  expect(told(content, { lines: [{ label: '收入合计', budget: '10', actual: '9' }] }).lines).toEqual([
    '收入9.00万元，实际9.00万元',
  ]);
});

test('final figures go before budgets, and a line without what it must have will not do', () => {
  const accounts = [
    { lines: [{ label: '收入合计', budget: '10' }] },
    { lines: [{ label: '收入合计', actual: '9' }] },
  ];
  expect(tell({ accounts }, '{{ 收入.金额 }}').lines).toEqual(['9.00万元']);
  expect(tell({ accounts }, '[{{ 收入 | 必有列: "本年", "预算" }}]').lines).toEqual([]);
});

test('a bare 合计 is the total of what its parts are', () => {
  const lines = [
    { label: '合计', actual: '9' },
    { label: '基本支出', depth: 1, actual: '5' },
    { label: '项目支出', depth: 1, actual: '4' },
  ];
  expect(told('{{ 支出.金额 }}', { lines }).lines).toEqual(['9.00万元']);
  expect(told('{{ 收入.金额 }}', { lines }).lines).toEqual(['【待补充：收入合计】']);
});
