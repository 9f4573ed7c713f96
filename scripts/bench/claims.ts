import { readClaims } from '../../src/claims';
import { timed, type Row } from './table';

// Made up, in the layout of a published statement: dense with figures, as the worst of real texts are.
const STATEMENT = `2023年度本年收入合计1500.00万元，其中：财政拨款收入1350.00万元，占90.00%；事业收入100.00万元，占6.67%；其他收入50.00万元，占3.33%。
与2022年度相比，收入增加123.26万元，增长8.95%，主要原因是人员经费和项目支出增加。
“三公”经费支出决算为21.50万元，预算为30.00万元，完成预算的71.67%，决算数小于预算数；比上年减少3.50万元，下降14.00%。
公务用车购置及运行维护费支出18.00万元，公务接待费支出3.50万元，国内公务接待35批次、280人次。\n`;
const BYTES = 2_000_000;

/** Reading narratives: 2 MB of UTF-8 (best of three, as the first run compiles), and what no text should be. */
export function benchClaims(): readonly Row[] {
  const size = new TextEncoder().encode(STATEMENT).length;
  const long = STATEMENT.repeat(Math.ceil(BYTES / size));
  const best = Math.min(...[1, 2, 3].map(() => timed(() => readClaims(long))));
  return [
    { what: 'claims: read 2 MB of statements', ms: best },
    { what: 'claims: read 100,000 digits', ms: timed(() => readClaims('7'.repeat(100_000))) },
    { what: 'claims: read 100,000 brackets', ms: timed(() => readClaims('（1万元'.repeat(100_000))) },
  ];
}
