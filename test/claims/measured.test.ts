import { readClaims } from '../../src/claims';

const claimsOf = (text: string, verdict?: string) =>
  readClaims(text)
    .filter((claim) => verdict === undefined || claim.verdict === verdict)
    .map(
      ({ kind, stated, operands }) =>
        `${kind} ${stated.text} <- ${operands.map((mark) => mark.text).join(' ')}`,
    );
const accused = (text: string) => claimsOf(text, 'inconsistent');

const INSURED =
  '城乡居民养老保险全年收入8564.20万元，支出7231.50万元。职工医疗保险全年收入12650.30万元，支出11870.40万元。两项保险合计收入21214.50万元，合计支出19101.90万元。';
const FIRST =
  '2021年三项基金收入合计68205亿元，比上年增加17538亿元，增长34.6%；基金支出合计62687亿元，比上年增加5107亿元，增长8.9%。养老保险基金收入65793亿元、支出60197亿元，其中城镇职工收入60455亿元、支出56481亿元，城乡居民收入5339亿元、支出3715亿元。失业保险基金收入1460亿元、支出1500亿元。工伤保险基金收入952亿元、支出990亿元。';
const GIVEN =
  '某会接收捐赠资金19939.74万元，支出11075.07万元，结余资金8864.67万元。接收物资价值5921.14万元，支出5505.46万元，结余415.68万元。资金和物资合计支出16580.53万元，合计结余9280.35万元。';

describe('totals of one measure over statements that tell several', () => {
  test('are of all that is received, or spent, or left', () => {
    expect(claimsOf(INSURED)).toEqual(
      expect.arrayContaining(['sum 21214.50 <- 8564.20 12650.30', 'sum 19101.90 <- 7231.50 11870.40']),
    );
    expect(claimsOf(FIRST)).toEqual(
      expect.arrayContaining(['sum 68205 <- 65793 1460 952', 'sum 62687 <- 60197 1500 990']),
    );
    expect(claimsOf(GIVEN)).toEqual(
      expect.arrayContaining(['sum 16580.53 <- 11075.07 5505.46', 'sum 9280.35 <- 8864.67 415.68']),
    );
    for (const text of [INSURED, FIRST, GIVEN]) expect(accused(text)).toEqual([]);
  });

  test.each([
    [INSURED, '19101.90', '18101.90', 'sum 18101.90 <- 7231.50 11870.40'],
    [INSURED, '12650.30', '12560.30', 'sum 21214.50 <- 8564.20 12560.30'],
    [FIRST, '62687', '61697', 'sum 61697 <- 60197 1500 990'],
    [GIVEN, '16580.53', '16680.53', 'sum 16680.53 <- 11075.07 5505.46'],
  ])(
    'and are wrong where the words or another measure tell that they are of all',
    (text, right, wrong, claim) => expect(accused(text.replace(right, wrong))).toContain(claim),
  );

  test.each([
    '采购物资支出11.51万元，救助患者支出2.91万元，共计支出14.42万元；助医支出38.80万元，助学支出9.30万元，共计支出48.10万元。',
    '养老保险收入8564.20万元，支出7231.50万元。医疗保险收入12650.30万元，支出11870.40万元。全县基金总收入35814.50万元，总支出30101.90万元。',
  ])('but not those of another total, nor some of all: %s', (text) => expect(accused(text)).toEqual([]));
});
