import { tell } from '../told';
import { SCHEME } from '../facts';

test('staff: counts with the field’s measure words, parts in brackets, remarks beside', () => {
  const people = '{{ 人员 }}。';
  const organs = '共有{{ 机构 }}。';
  const input = {
    staff: [
      { label: '内设机构（个）', value: '3', remark: '办公室、采编部、监测部' },
      { label: '核定事业编制', value: '79' },
      { label: '在编退休人员', value: '66' },
      { label: '其中：财政全额拨款', value: '11', depth: 1 },
      { label: '财政核补', value: '55', depth: 1 },
    ],
  };
  expect(tell(input, people).lines).toEqual([
    '核定事业编制79名，在编退休人员66人（其中：财政全额拨款11人，财政核补55人）。',
  ]);
  expect(tell(input, organs).lines).toEqual(['共有内设机构3个（办公室、采编部、监测部）。']);
  expect(tell({}, people).lines).toEqual(['【待补充：编制数、在职人数和退休人数】']);
});

test('tasks: one paragraph each, with what the table has; a printed blank row is no task', () => {
  const content = `共{{ 重点任务.数 }}[，合计{{ 重点任务.资金合计 }}]。
{% 逐项 任务 in 重点任务 %}
{{ forloop.index }}.{{ 任务.名称 }}[：{{ 任务.内容 }}][，拟投入资金{{ 任务.资金 }}][，目标：{{ 任务.目标 }}]。
{% 结束 %}`;
  const input = {
    tasks: [
      { name: '运行辅助经费', content: '编外人员工资。', amount: '2,802.80', expected: '队伍稳定；' },
      { name: '播控专项经费', amount: '348.00' },
      { name: '其他需完成的任务（可选填）', content: '', amount: '' },
    ],
  };
  expect(tell(input, content).lines).toEqual([
    '共2项，合计3150.80万元。',
    '1.运行辅助经费：编外人员工资，拟投入资金2802.80万元，目标：队伍稳定。',
    '2.播控专项经费，拟投入资金348.00万元。',
  ]);
  expect(tell({}, content).lines).toEqual(['共【待补充：重点工作任务数】。']);
});

const twoProjects = (second: string) => ({
  taskTitle: '项目支出情况表',
  tasks: [
    { name: '宣传经费', actual: '年度内完成支付' },
    { name: '改造经费', actual: second },
  ],
});

test('projects: all settled only where every row says the same', () => {
  const content = '共设立{{ 项目.数 }}项目：{{ 项目.名单 }}[，{{ 项目.支付情况 }}]。';
  expect(tell(twoProjects('年度内完成支付'), content).lines).toEqual([
    '共设立2个项目：（1）宣传经费，（2）改造经费，均年度内完成支付。',
  ]);
  expect(tell(twoProjects('尚未支付'), content).lines).toEqual([
    '共设立2个项目：（1）宣传经费，（2）改造经费。',
  ]);
});

const results = `{% 逐项 任务 in 任务成效 %}
## {{ 任务.名称 }}
{{ 任务.成效 }}
{% 结束 %}`;

test('results stand under their task; a task without any shows a gap; the rest is not lost', () => {
  const told = tell(
    {
      tasks: [{ name: '党的建设' }, { name: '人才队伍' }],
      results: [
        { group: '党的建设', matter: '理论学习', label: '党委会', unit: '次', value: '46' },
        { group: '党的建设', matter: '理论学习', label: '支委会', unit: '次', value: '60' },
        { group: '党的建设', matter: '作风监督', label: '谈心谈话', unit: '人次', value: '87' },
        { group: '安全播出', label: '收看人数', unit: '人', value: '超140万' },
      ],
    },
    results,
  );
  expect(told.lines).toEqual([
    '# 党的建设',
    '理论学习：党委会46次，支委会60次；作风监督：谈心谈话87人次。',
    '# 人才队伍',
    '【待补充：“人才队伍”完成情况】',
    '# 其他成效',
    '安全播出方面：收看人数超140万人。',
  ]);
});

test('results with parts and shares; a scale keeps its measure word', () => {
  const told = tell(
    {
      results: [
        { label: '巡察反馈问题', unit: '个', value: '42' },
        { label: '其中：已整改', depth: 1, unit: '个', value: '39', share: '93%' },
        { label: '正在整改', depth: 1, unit: '个', value: '2', share: '5%' },
        { label: '发布稿件', unit: '条', value: '7.56万' },
        { label: '非税上缴', unit: '万元', value: '154.97' },
      ],
    },
    '{{ 履职成效 }}',
  );
  expect(told.lines).toEqual([
    '巡察反馈问题42个（其中：已整改39个，占93%，正在整改2个，占5%），发布稿件7.56万条，非税上缴154.97万元。',
  ]);
});

const score = '得{{ 自评得分 }}，等级为“{{ 自评等级 }}”。';

test('the score: grade as stated, else by the scheme’s bands, else a gap', () => {
  expect(
    tell(
      {
        score: [
          { label: '自评总分', value: '99' },
          { label: '自评等级', value: '优' },
        ],
      },
      score,
    ).lines,
  ).toEqual(['得99分，等级为“优”。']);
  const derived = tell({ score: [{ label: '总分', value: '89.99' }] }, score);
  expect(derived.lines).toEqual(['得89.99分，等级为“良”。']);
  expect(derived.spans.find((span) => span.kind === 'choice')?.cells).toHaveLength(1);
  expect(tell({ score: [{ label: '总分', value: '90' }] }, score).lines).toEqual(['得90分，等级为“优”。']);
  expect(tell({ score: [{ label: '总分', value: '90' }] }, score, { ...SCHEME, grades: [] }).lines).toEqual([
    '得90分，等级为“【待补充：自评等级】”。',
  ]);
  expect(tell({ remarks: [{ label: '自评等级', value: '优秀' }] }, score).lines).toEqual([
    '得【待补充：自评总分】，等级为“优秀”。',
  ]);
});

test('the total of the only form is the score; of two forms neither is', () => {
  const form = { stage: 'evaluation' as const, rows: [], total: '96.7' };
  expect(tell({ indicators: [form] }, score).lines).toEqual(['得96.7分，等级为“优”。']);
  expect(tell({ indicators: [form, form] }, score).lines[0]).toContain('【待补充：自评总分】');
});

test('no grade for a score out of other points than the bands are made for', () => {
  const form = { stage: 'evaluation' as const, rows: [], total: '85.56' };
  expect(tell({ indicators: [{ ...form, points: '90' }] }, score).lines).toEqual([
    '得85.56分，等级为“【待补充：自评等级】”。',
  ]);
  expect(tell({ indicators: [{ ...form, points: '100' }] }, score).lines).toEqual([
    '得85.56分，等级为“良”。',
  ]);
});

const formOf = (total: string) => ({ stage: 'evaluation' as const, rows: [], total });

test('each form’s score by itself; the stated grade only where there is one form', () => {
  const each = '{% 列举 表 in 各表得分 %}{{ 表.项目 }}得{{ 表.得分 }}，等级为“{{ 表.等级 }}”{% 结束 %}。';
  const grade = [{ label: '评价等级', value: '优' }];
  expect(tell({ indicators: [formOf('80'), formOf('79.99')], score: grade }, each).lines).toEqual([
    '得80分，等级为“良”；得79.99分，等级为“中”。',
  ]);
  expect(tell({ indicators: [formOf('85')], score: grade }, each).lines).toEqual(['得85分，等级为“优”。']);
  expect(tell({}, each).lines).toEqual(['得【待补充：自评总分】，等级为“【待补充：自评等级】”。']);
});

test('an empty reason cell is no reason', () => {
  const row = {
    level1: '产出指标',
    name: '甲',
    target: '≥5',
    actual: '4',
    points: '10',
    score: '8',
    reason: '',
  };
  expect(tell({ indicators: [{ stage: 'evaluation', rows: [row] }] }, indicators).lines[0]).toContain(
    '得8分（【待补充：未达标原因及改进措施】）',
  );
});

const indicators = `{% 逐项 表 in 自评指标 %}
{% 逐项 级 in 表.各级 %}
[{{ 级.名称 }}方面，]{% 列举 指标 in 级.指标 %}[{{ 指标.类别 }}：]“{{ 指标.名称 }}”指标值{{ 指标.指标值 }}，实际完成{{ 指标.完成值 }}[，得{{ 指标.得分 }}][（{{ 指标.未达标说明 }}）][（{{ 指标.说明 }}）]{% 结束 %}。
{% 结束 %}
{% 否则 %}
{{ 自评指标 }}
{% 结束 %}`;

test('indicators by level; lost points owe a reason; an empty class is a gap', () => {
  const told = tell(
    {
      indicators: [
        {
          stage: 'evaluation',
          rows: [
            {
              level1: '产出指标（50分）',
              level2: '数量指标',
              name: '稿件发布量',
              target: '≥3000条',
              actual: '3150条',
              points: '15',
              score: '15',
            },
            {
              level1: '产出指标（50分）',
              level2: '数量指标',
              name: '短视频',
              target: '≥400条',
              actual: '300条',
              points: '10',
              score: '7.5',
            },
            { level1: '产出指标（50分）', level2: '成本指标', name: '' },
            {
              level1: '效益指标',
              level2: '社会效益指标',
              name: '增长率',
              target: '6%以上',
              actual: '4%',
              points: '15',
              score: '12',
              reason: '增长放缓。改进措施：推广。',
            },
            {
              level1: '效益指标',
              level2: '满意度指标',
              name: '满意度',
              target: '≥90%',
              actual: '',
              points: '10',
              score: '10',
              reason: '问卷200份',
            },
          ],
        },
      ],
    },
    indicators,
  );
  expect(told.lines).toEqual([
    '产出指标方面，数量指标：“稿件发布量”指标值≥3000条，实际完成3150条，得15分；“短视频”指标值≥400条，实际完成300条，得7.5分（【待补充：未达标原因及改进措施】）；成本指标：【待补充：成本指标的名称和指标值】。',
    '效益指标方面，社会效益指标：“增长率”指标值6%以上，实际完成4%，得12分（未达标原因：增长放缓；改进措施：推广）；满意度指标：“满意度”指标值≥90%，实际完成【待补充：实际完成值】，得10分（问卷200份）。',
  ]);
  const target = told.spans.find((span) => span.kind === 'figure' && span.text === '6%以上');
  expect(target).toMatchObject({ value: '6', unit: '%' });
});

test.each([
  ['增长放缓。改进措施：推广。', '未达标原因：增长放缓；改进措施：推广'],
  ['原因：增长放缓；整改措施：推广', '未达标原因：增长放缓；改进措施：推广'],
  ['偏差原因分析：增长放缓\n改进措施：推广', '未达标原因：增长放缓；改进措施：推广'],
  ['增长放缓，已加强推广', '未达标原因及改进措施：增长放缓，已加强推广'],
  ['增长放缓。改进措施：', '未达标原因：增长放缓；【待补充：改进措施】'],
  ['改进措施：推广', '【待补充：未达标原因】；改进措施：推广'],
  ['无', '【待补充：未达标原因及改进措施】'],
])('the reason of a missed target, %j, names reason and remedy once', (reason, wanted) => {
  const row = { name: '甲', target: '≥5', actual: '4', points: '10', score: '8', reason };
  const template = '{% 列举 项 in 自评指标[0].各级[0].指标 %}{{ 项.未达标说明 }}{% 结束 %}';
  expect(tell({ indicators: [{ stage: 'evaluation', rows: [row] }] }, template).lines).toEqual([wanted]);
});

test('a target that is just a number needs no equals sign in a sentence', () => {
  const row = { name: '事故数', target: '＝0次', actual: '0次', points: '10', score: '10' };
  const template = '{% 列举 项 in 自评指标[0].各级[0].指标 %}{{ 项.指标值 }}，{{ 项.完成值 }}{% 结束 %}';
  expect(tell({ indicators: [{ stage: 'evaluation', rows: [row] }] }, template).lines).toEqual(['0次，0次']);
});

test('no form of that stage is a gap', () => {
  expect(tell({}, indicators).lines).toEqual(['【待补充：绩效指标完成情况】']);
});

test('what a person wrote is placed as it is, with its cell and one closing mark', () => {
  const problems = '{{ 存在的主要问题 | 分条 }}。';
  const told = tell(
    {
      remarks: [
        { label: '存在的问题', value: '指标不够细化。。' },
        { label: '存在的问题', value: '执行偏慢;' },
        { label: '改进措施', value: '强化意识' },
      ],
    },
    problems,
  );
  expect(told.lines).toEqual(['1.指标不够细化。', '2.执行偏慢。']);
  expect(told.spans.filter((span) => span.kind === 'text' && span.cells.length === 1)).toHaveLength(2);
  expect(tell({}, problems).lines).toEqual(['【待补充：存在的主要问题】']);
});

test('goals of one list are numbered, repeated goals told once', () => {
  const goals = '{{ 总体目标 }}';
  expect(
    tell({ goals: [{ expected: '甲。' }, { expected: '乙' }, { expected: '甲' }] }, goals).lines,
  ).toEqual(['1.甲。', '2.乙。']);
  expect(tell({ goals: [{ expected: '甲' }] }, goals).lines).toEqual(['甲。']);
  expect(tell({}, '{{ 目标实际完成 }}').lines).toEqual(['【待补充：绩效目标实际完成情况】']);
});
