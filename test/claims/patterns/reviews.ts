import { amount, count, free, money, percent, rate, sentence, type Cell, type Pattern } from './cells';

const points = (units: number): Cell => ({ units, decimals: 1, apart: 1 });

/** Statements of performance evaluations, audits and other reports. */
export const REVIEWS: readonly Pattern[] = [
  (random) => {
    const [a, b, c, d] = [80 + random(20), 400 + random(100), 200 + random(100), 80 + random(20)];
    return sentence('自评总分{t}分，其中预算执行{a}分、产出指标{b}分、效益指标{c}分、满意度指标{d}分。', {
      t: points(a + b + c + d),
      a: points(a),
      b: points(b),
      c: points(c),
      d: points(d),
    });
  },
  (random) => {
    const budget = money(random) + 500_000;
    const spent = Math.floor((budget * (60 + random(39))) / 100);
    return sentence('项目全年预算{b}万元，实际支出{a}万元，预算执行率{r}%。', {
      b: amount(budget, Math.ceil(budget / 100)),
      a: amount(spent, Math.ceil(budget / 100)),
      r: percent(rate(spent, budget), 20),
    });
  },
  (random) => {
    const [a, b] = [20 + random(80), 3 + random(20)];
    return sentence('审计查出问题{t}个，已整改{a}个，正在整改{b}个，尚未整改{c}个。', {
      t: count(a + b + 2),
      a: count(a),
      b: count(b),
      c: count(2),
    });
  },
  (random) => {
    const [a, b, c] = [5 + random(20), 5 + random(20), 5 + random(20)];
    return sentence('全年举办培训{t}期：业务培训{a}期，党建培训{b}期，安全培训{c}期。', {
      t: count(a + b + c),
      a: count(a),
      b: count(b),
      c: count(c),
    });
  },
  (random) => {
    const [a, b, c] = [9 + random(20), 9 + random(20), 9 + random(20)];
    return sentence('发布信息{t}篇（人民日报{a}篇、新华社{b}篇、央视{c}篇），其余信息不计。', {
      t: count(a + b + c),
      a: count(a),
      b: count(b),
      c: count(c),
    });
  },
  (random) => {
    const base = money(random) + 9_000_000;
    const cut = Math.floor(base / (8 + random(5)));
    return sentence('工程结算送审{b}元，审定{a}元，审减{d}元。', {
      b: amount(base),
      a: amount(base - cut),
      d: amount(cut),
    });
  },
  (random) => {
    const [a, b, c] = [money(random), money(random), money(random)];
    return sentence('项目资金共{t}万元，由财政资金{a}万元、自筹资金{b}万元和社会捐赠{c}万元三部分构成。', {
      t: amount(a + b + c),
      a: amount(a),
      b: amount(b),
      c: amount(c),
    });
  },
  (random) => {
    const [a, b] = [money(random), money(random)];
    return sentence('办公费{a}万元；印刷费{b}万元；两项合计{t}万元。', {
      a: amount(a),
      b: amount(b),
      t: amount(a + b),
    });
  },
  (random) => {
    const [a, b] = [money(random), money(random)];
    return sentence('甲项目比上年节约{a}万元，乙项目比上年节约{b}万元，两项合计节约{t}万元。', {
      a: amount(a),
      b: amount(b),
      t: amount(a + b),
    });
  },
  (random) => {
    const t = money(random) + 9_000_000;
    const a = Math.floor(t / (2 + random(4)));
    return sentence('收到捐赠款{t}万元，已拨付{a}万元，占{r}%。', {
      t: free(t),
      a: free(a),
      r: percent(rate(a, t), 0),
    });
  },
  (random) =>
    sentence('全年组织非税收入{a}万元，发放补贴{b}万元，服务群众{c}人次，工作平稳有序。', {
      a: free(money(random)),
      b: free(money(random)),
      c: free(100 + random(9000), 0),
    }),
  (random) =>
    sentence('人均支出{a}万元，单价{b}元，涉及企业{c}家，合同约定在12个月内完成。', {
      a: free(money(random)),
      b: free(money(random)),
      c: free(3 + random(90), 0),
    }),
];
