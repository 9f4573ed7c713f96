import { readClaims } from '../../src/claims';
import { claimsAt } from './marked';

/** In brackets the right figure and a wrong one. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'causes',
    'two items that offset each other',
    '2022年收入预算23362.02万元，与上年预算相比减少10292.87万元，是一般公共预算财政拨款减少[10492.87|10542.87]万元、上年结转收入增加200.00万元两项相抵的结果。',
  ],
  [
    'causes',
    'offset behind the rate',
    '本年支出3120.45万元，比上年减少85.36万元，下降2.66%，系人员经费增加[42.18|47.18]万元与项目支出减少127.54万元增减相抵所致。',
  ],
  [
    'causes',
    'put together',
    '总支出8420.16万元，较上年增加[312.48|332.48]万元，由教育支出增加402.36万元、农林水支出减少89.88万元综合形成。',
  ],
  [
    'causes',
    'together',
    '收入较上年增加46.25万元，为财政拨款增加61.40万元、其他收入减少[15.15|11.15]万元共同作用的结果。',
  ],
  [
    'causes',
    'what the difference consists of',
    '支出决算比预算减少[36.18|33.18]万元，差异由培训费少支12.43万元、差旅费少支23.75万元构成。',
  ],
  [
    'causes',
    'all of it',
    '本年支出比上年增加96.32万元，全部是人员经费增加[61.25|63.25]万元和公用经费增加35.07万元。',
  ],
  ['causes', 'all of it one', '本年支出比上年增加96.32万元，增加额全部为项目支出增加[96.32|93.62]万元。'],
  ['causes', 'nothing but one', '“三公”经费比上年减少2.40万元，均系公务接待费减少[2.40|2.90]万元。'],
  [
    'causes',
    'basic and project outlays',
    '支出比上年减少85.36万元，其中基本支出增加42.18万元、项目支出减少[127.54|122.54]万元。',
  ],
  [
    'causes',
    'basic and project outlays as the main reason',
    '2024年支出合计2543.80万元，比上年减少27.50万元，主要原因是基本支出减少6.08万元，项目支出减少[21.42|24.42]万元。',
  ],
  [
    'causes',
    'saved by kind',
    '采购节约资金22496.96万元，其中货物类节约6696.79万元，工程类节约[5406.60|5496.60]万元，服务类节约10393.57万元。',
  ],
  [
    'causes',
    'saved, each in its turn',
    '全年节约财政资金2249.69万元，货物、工程、服务类分别节约669.67万元、[540.66|590.66]万元和1039.36万元。',
  ],
  [
    'change',
    'cut from what was sent',
    '项目送审5939.00万元，审定5840.75万元，核减工程造价[98.25|68.25]万元。',
  ],
  [
    'changeRate',
    'of a name in the paragraph before',
    '“三公”经费财政拨款支出年初预算为24.00万元，支出决算为18.36万元。\n2023年度“三公”经费财政拨款支出决算数比2022年度增加4.21万元，增长[29.75|39.75]%。',
  ],
];

const RIGHT: readonly string[] = [
  '本年支出比上年增加96.32万元，主要是人员经费增加61.25万元，公用经费增加20.00万元。',
  '收支总计比上年减少40.00万元，主要原因是基本支出减少6.08万元，项目支出减少21.42万元。',
  '支出比上年增加85.20万元，其中教育、卫生支出分别增加31.50万元、42.60万元。',
  '收入较上年增加46.25万元，是财政拨款增加41.40万元、其他收入增加的结果。',
  '项目送审总投资5939万元，其中建安工程投资5517.93万元、待摊投资421.07万元；审计后总投资5840.75万元，其中建安工程投资5444.08万元、待摊投资396.67万元。审计核减投资98.25万元，其中建安工程投资核减73.85万元、待摊投资核减24.4万元。处理意见：多计工程价款73.85万元予以扣减，多计待摊投资24.4万元予以调整。',
];

describe('causes that are told to be all', () => {
  test.each(CASES)('%s: %s', (kind, _, marked) => {
    const right = claimsAt(marked, 1);
    expect(right.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
    expect(right.filter((claim) => claim.own && claim.verdict !== 'unchecked')).toContainEqual(
      expect.objectContaining({ kind }),
    );
    const wrong = claimsAt(marked, 2);
    expect(wrong).toContainEqual({ kind, own: true, verdict: 'inconsistent' });
  });

  test.each(RIGHT)('no accusation: %s', (text) => {
    expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
  });
});
