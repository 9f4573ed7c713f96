import { tell } from '../told';

const accounts = [
  {
    lines: [
      { label: '部门整体支出合计', actual: '150.36' },
      { label: '一、基本支出', depth: 1, actual: '91.58' },
      { label: '人员经费', depth: 2, actual: '37.38', share: '40.82%', remark: '工资、津贴补贴等' },
      { label: '公用经费', depth: 2, actual: '26.69' },
      { label: '资本性支出', depth: 2, actual: '27.51', share: '30.04%' },
      { label: '二、项目支出', depth: 1, actual: '58.78', remark: '能力建设' },
    ],
  },
];

const parts = (list: string, item: string) =>
  `{% 列举 项 in ${list} %}{{ 项.名称 }}{{ 项.金额 }}${item}{% 结束 %}`;
const natures = `支出{{ 支出.金额 }}，其中：${parts('支出.按性质', '[，占{{ 项.占比 }}]')}。`;
const economic = `基本支出{{ 基本支出.金额 }}，其中：${parts('基本支出.按经济分类', '[，占基本支出的{{ 项.占比 }}][，主要包括{{ 项.说明 }}]')}。`;

test('what a total is made of, with stated shares and shares by division', () => {
  expect(tell({ accounts }, natures).lines).toEqual([
    '支出150.36万元，其中：基本支出91.58万元，占60.91%；项目支出58.78万元，占39.09%。',
  ]);
  expect(tell({ accounts }, economic).lines).toEqual([
    '基本支出91.58万元，其中：人员经费37.38万元，占基本支出的40.82%，主要包括工资、津贴补贴等；公用经费26.69万元，占基本支出的29.14%；资本性支出27.51万元，占基本支出的30.04%。',
  ]);
  expect(tell({ accounts }, economic).tail).toBe(false);
});

test('no lines of the group: a gap, or nothing where the paragraph is optional', () => {
  const sources = parts('支出.按来源', '');
  expect(tell({ accounts }, `支出{{ 支出.金额 }}，其中：${sources}。`).lines).toEqual([
    '支出150.36万元，其中：【待补充：按资金来源的分项金额】。',
  ]);
  expect(tell({ accounts }, `[其中：${sources}。]`).lines).toEqual([]);
});

test('a zero total gives no share', () => {
  const zero = [
    {
      lines: [
        { label: '支出合计', actual: '0' },
        { label: '基本支出', depth: 1, actual: '0' },
      ],
    },
  ];
  expect(tell({ accounts: zero }, natures).lines).toEqual(['支出0.00万元，其中：基本支出0.00万元。']);
});

const sangong =
  '{% 如果 三公 %}“三公”经费{{ 三公.种类 }}{{ 三公.金额 }}[，{{ 三公.增减 }}]。[其中：{{ 三公.分项 }}。][{{ 三公.方向 }}原因：{{ 三公.原因 }}。]{% 否则 %}{{ 三公 }}{% 结束 %}';

test('三公 by its parts, a part without money said in words', () => {
  const told = tell(
    {
      sangong: [
        {
          lines: [
            {
              label: '“三公”经费合计',
              actual: '9.6',
              change: '2.37',
              changeRate: '32.78%',
              remark: '车辆老旧，维护费高。',
            },
            { label: '公务接待费', depth: 1, actual: '1.05', change: '-0.19', changeRate: '-15.35%' },
            { label: '公务用车运行维护费', depth: 1, actual: '8.54', change: '2.56', changeRate: '42.87%' },
            { label: '因公出国（境）费', depth: 1, actual: '0' },
          ],
        },
      ],
    },
    sangong,
  );
  expect(told.lines).toEqual([
    '“三公”经费支出9.60万元，与上年相比增加2.37万元，增长32.78%。其中：无因公出国（境）费支出；公务用车运行维护费8.54万元，与上年相比增加2.56万元，增长42.87%；公务接待费1.05万元，与上年相比减少0.19万元，下降15.35%。增加原因：车辆老旧，维护费高。',
  ]);
  expect(told.tail).toBe(true);
});

test('三公 without a total is summed only when all three parts are there', () => {
  const parts = [
    { label: '因公出国（境）费', budget: '0' },
    { label: '公务用车购置及运行维护费', budget: '3' },
    { label: '公务接待费', budget: '1.5' },
  ];
  const all = tell({ sangong: [{ lines: parts }] }, sangong);
  expect(all.lines[0]).toContain('4.50万元');
  expect(
    all.spans.some((span) => span.kind === 'figure' && span.derivation === 'sum' && span.cells.length === 3),
  ).toBe(true);
  expect(tell({ sangong: [{ lines: parts.slice(1) }] }, sangong).lines[0]).toContain(
    '【待补充：“三公”经费合计】',
  );
});

test('no 三公 at all is a gap', () => {
  expect(tell({}, sangong).lines).toEqual(['【待补充：“三公”经费支出情况】']);
  expect(tell({}, '[{{ 三公 }}]').lines).toEqual([]);
});

const fund = '{{ 政府性基金 | 有无: "政府性基金预算支出" }}。';

test('money that a unit may not have: the amount, 没有 only where the workbook says so, else a gap', () => {
  const line = (actual: string) =>
    tell({ accounts: [{ lines: [{ label: '政府性基金预算支出', actual }] }] }, fund);
  expect(line('12').lines).toEqual(['政府性基金预算支出12.00万元。']);
  expect(line('0').lines).toEqual(['没有政府性基金预算支出。']);
  expect(line('无').lines).toEqual(['没有政府性基金预算支出。']);
  expect(line('无').spans[0]).toMatchObject({ kind: 'text', cells: [{ row: expect.any(Number) }] });
  expect(tell({ profile: [{ label: '政府性基金预算支出', value: '无' }] }, fund).lines).toEqual([
    '没有政府性基金预算支出。',
  ]);
  expect(tell({}, fund).lines).toEqual(['【待补充：政府性基金预算支出情况】']);
});

const funds = `{% 逐项 资金 in 项目资金 %}
年初预算数{{ 资金.年初预算 }}，全年预算数{{ 资金.全年预算 }}，全年执行数{{ 资金.全年执行 }}，执行率{{ 资金.执行率 }}[，得{{ 资金.得分 }}]。[其中：{% 列举 项 in 资金.来源 %}{{ 项.名称 }}[全年预算{{ 项.全年预算 }}][，执行{{ 项.全年执行 }}]{% 结束 %}。]
{% 结束 %}`;

const projectFunds = (executed: string) => ({
  lines: [
    { label: '年度资金总额', initial: '120', budget: '130', executed, score: '9.7' },
    { label: '其中：当年财政拨款', depth: 1, initial: '112', budget: '120', executed: '116.6' },
    { label: '上年结转资金', depth: 1, initial: '0', budget: '0', executed: '0' },
    { label: '其他资金', depth: 1, initial: '8', budget: '10', executed: '9.5' },
  ],
});

test('项目资金 of several forms, one paragraph each; lines of zeros are left out', () => {
  expect(tell({ funds: [projectFunds('126.1'), projectFunds('130')] }, funds).lines).toEqual([
    '年初预算数120.00万元，全年预算数130.00万元，全年执行数126.10万元，执行率97.00%，得9.7分。其中：当年财政拨款全年预算120.00万元，执行116.60万元；其他资金全年预算10.00万元，执行9.50万元。',
    '年初预算数120.00万元，全年预算数130.00万元，全年执行数130.00万元，执行率100%，得9.7分。其中：当年财政拨款全年预算120.00万元，执行116.60万元；其他资金全年预算10.00万元，执行9.50万元。',
  ]);
});

test('amounts of some months are no year’s execution; a target form is told only where there is no other', () => {
  const target = { title: '项目支出绩效目标申报表', lines: [{ label: '年度资金总额', budget: '120' }] };
  const monitoring = {
    title: '项目支出绩效运行监控表',
    lines: [{ label: '年度资金总额', budget: '120', executed: '66' }],
  };
  expect(tell({ funds: [target, monitoring, projectFunds('130')] }, funds).lines).toHaveLength(1);
  expect(tell({ funds: [target, monitoring] }, funds).lines).toEqual([
    '年初预算数【待补充：年初预算数】，全年预算数120.00万元，全年执行数【待补充：全年执行数】，执行率【待补充：预算执行率】。',
  ]);
  expect(tell({ funds: [monitoring] }, funds).lines).toEqual([]);
});

test('a budget of zero has no execution rate', () => {
  const zero = { lines: [{ label: '年度资金总额', initial: '0', budget: '0', executed: '0' }] };
  expect(tell({ funds: [zero] }, funds).lines[0]).toContain('执行率--（基数为0，不可比）');
});

const block = (name: string) =>
  `合计{{ ${name}.金额 }}，其中：{% 列举 项 in ${name}.分项 间隔:"，" %}{{ 项.名称 }}{{ 项.金额 }}{% 结束 %}。`;

test('a target form: each block with its sum', () => {
  const form = [
    {
      lines: [
        { label: '基本支出', budget: '3,110.76' },
        { label: '项目支出', budget: '6,998.54' },
        { label: '财政专项资金', budget: '3.00' },
        { label: '其他事业发展性支出', budget: '0.00' },
        { label: '财政拨款', budget: '10,112.30' },
        { label: '区本级使用资金', budget: '10,112.30' },
      ],
    },
  ];
  expect(tell({ accounts: form }, block('申报支出')).lines).toEqual([
    '合计10112.30万元，其中：基本支出3110.76万元，项目支出6998.54万元，财政专项资金3.00万元，其他事业发展性支出0.00万元。',
  ]);
  expect(tell({ accounts: form }, block('申报级次')).lines).toEqual([
    '合计10112.30万元，其中：区本级使用资金10112.30万元。',
  ]);
});

test('in a table of both sides the sources are the income’s, not the expenditure’s', () => {
  const lines = [
    { label: '收入合计', actual: '9' },
    { label: '财政拨款', actual: '9' },
    { label: '支出合计', actual: '9' },
  ];
  expect(tell({ accounts: [{ lines }] }, `[${parts('支出.按来源', '')}。]`).lines).toEqual([]);
  expect(tell({ accounts: [{ lines }] }, `收入${parts('收入.按来源', '')}。`).lines).toEqual([
    '收入财政拨款9.00万元。',
  ]);
});
