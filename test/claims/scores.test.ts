import { readClaims } from '../../src/claims';

const told = (text: string, kinds: readonly string[]) =>
  readClaims(text)
    .filter(({ kind, verdict }) => kinds.includes(kind) && verdict !== 'unchecked')
    .map(
      ({ stated, operands, verdict }) =>
        `${stated.text} <- ${operands.map((one) => one.text).join(' ')} ${verdict === 'inconsistent' ? 'wrong' : 'right'}`,
    );

test.each([
  [
    '综合得分92.5分，等级为“优”。决策类满分15分，得14分；过程类满分25分，得22.5分；产出类满分35分，得33分；效益类满分25分，得23分。',
    '92.5 <- 14 22.5 33 23',
  ],
  [
    '经评价，专项资金得91.3分。决策类得18.0分；过程类得17.6分；产出类满分35分，得31.2分，得分率89.1%；效益类满分25分，得24.5分。',
    '91.3 <- 18.0 17.6 31.2 24.5',
  ],
  [
    '部门整体支出自评得分88.4分。投入指标10.0分，过程指标22.3分，产出指标31.6分，效果指标24.5分。',
    '88.4 <- 10.0 22.3 31.6 24.5',
  ],
  [
    '自评满分100分，扣6.3分，得93.7分。扣分明细：预算执行率扣2.5分，时效指标扣1.8分，成本指标扣1.0分，满意度扣1.0分。',
    '6.3 <- 2.5 1.8 1.0 1.0',
  ],
])('scores of all indicators make the score of all: %s', (text, relation) => {
  expect(told(text, ['counts'])).toEqual([`${relation} right`]);
  const stated = relation.split(' ')[0] ?? '';
  const wrong = stated.replace(/\d(?=\.)/, (digit) => `${(Number(digit) + 2) % 10}`);
  expect(told(text.replace(stated, wrong), ['counts'])).toEqual([`${relation.replace(stated, wrong)} wrong`]);
});

test.each([
  [
    'some of the indicators',
    '综合得分92.5分。其中失分较多的是：决策类得14分，过程类得22.5分，产出类得33分。',
  ],
  ['of another score', '综合得分92.5分。上年项目一得14分，项目二得22.5分，项目三得33分。'],
  [
    'most of what was taken off',
    '满分100分，扣6.3分，得93.7分。主要扣分：预算执行率扣2.5分，时效指标扣1.8分。',
  ],
])('%s: nobody is accused', (_, text) =>
  expect(told(text, ['counts']).filter((one) => one.endsWith('wrong'))).toEqual([]),
);

test.each([
  ['分值10分，因尾款未付扣2分，得8分', '8 <- 10 2 right'],
  ['分值10分，因尾款未付扣2分，得9分', '9 <- 10 2 wrong'],
  ['权重20分，扣1.5分，得18.0分', '18.0 <- 20 1.5 wrong'],
  ['受理申请5123件，办结4987件，未办结136件', '136 <- 5123 4987 right'],
  ['受理申请5123件，办结4987件，未办结163件', '163 <- 5123 4987 wrong'],
  ['直达资金33.88亿元，已分配33.80亿元，未分配0.06亿元', '0.06 <- 33.88 33.80 wrong'],
  ['捐款收入13.9亿元，减去拨出的捐款8.9亿元和转赠的物资0.8亿元，结余4.2亿元', '4.2 <- 13.9 8.9 0.8 right'],
  ['捐款收入13.9亿元，减去拨出的捐款8.9亿元和转赠的物资0.8亿元，结余5.0亿元', '5.0 <- 13.9 8.9 0.8 wrong'],
])('what is left of one is told: %s', (text, relation) =>
  expect(told(`${text}。`, ['rollForward'])).toEqual([relation]),
);

test.each([
  ['绩效目标是完成53户改造任务，到11月30日已完成129户，完工率243%。', ['243 <- 129 53 right']],
  ['绩效目标是完成53户改造任务，到11月30日已完成129户，完工率41%。', ['41 <- 129 53 wrong']],
  [
    '省下达目标任务14622套，廉租住房1852套，公共租赁住房12770套。目前开工16170套，开工率110.59%，廉租住房开工2164套，开工率116.85%。',
    ['110.59 <- 16170 14622 right', '116.85 <- 2164 1852 right'],
  ],
  [
    '要求基本建成5000套，竣工3000套。目前基本建成7298套，建成率145.96%；竣工4986套，竣工率60.2%。',
    ['145.96 <- 7298 5000 right', '60.2 <- 4986 3000 wrong'],
  ],
  [
    '全年目标：城镇新增就业1200人，失业人员再就业900人。到目前，城镇新增就业2093人，完成目标的74%；失业人员再就业1082人，完成目标的120%。',
    ['74 <- 2093 1200 wrong', '120 <- 1082 900 right'],
  ],
  [
    '全国计划新开工住房630万套，基本建成470万套。截至6月底，已开工440万套，达到年度目标的69%；基本建成236万套，达到年度目标的37%。',
    ['69 <- 440 630 right', '37 <- 236 470 wrong'],
  ],
])('what is done is held against the target of its name: %s', (text, relations) =>
  expect(told(text, ['executionRate', 'share'])).toEqual(relations),
);
