import {
  amount,
  count,
  free,
  money,
  moved,
  percent,
  rate,
  sentence,
  threeShares,
  type Pattern,
} from './cells';

/** Statements of final accounts. */
export const ACCOUNTS: readonly Pattern[] = [
  (random) =>
    threeShares(
      random,
      '2023年度本年收入合计{t}万元，其中：财政拨款收入{a}万元，占{ra}%；事业收入{b}万元，占{rb}%；其他收入{c}万元，占{rc}%。',
    ),
  (random) => {
    const [a, b] = [money(random), money(random)];
    return sentence('本年支出合计{t}万元，其中：基本支出{a}万元，项目支出{b}万元。', {
      t: amount(a + b),
      a: amount(a),
      b: amount(b),
    });
  },
  (random) => {
    const [a, b] = [money(random), money(random)];
    return sentence('一般公共预算财政拨款基本支出{t}万元，由人员经费{a}万元和公用经费{b}万元两部分组成。', {
      t: amount(a + b),
      a: amount(a),
      b: amount(b),
    });
  },
  (random) => {
    const { now, by, base, down } = moved(random);
    return sentence(
      `2022年度收入总计{n}万元，与上年相比${down ? '减少' : '增加'}{d}万元，${down ? '下降' : '增长'}{r}%。`,
      {
        n: amount(now, Math.ceil(base / 50)),
        d: amount(by, Math.ceil(base / 50)),
        r: percent(rate(by, base), 20),
      },
    );
  },
  (random) => {
    const { now, by, base, down } = moved(random);
    return sentence(
      `2023年度财政拨款支出决算{n}万元，2022年度为{b}万元，2023年度比2022年度${down ? '减少' : '增加'}{d}万元，${down ? '降低' : '增长'}{r}%。`,
      { n: amount(now), b: amount(base), d: amount(by), r: percent(rate(by, base), 20) },
    );
  },
  (random) => {
    const budget = money(random) + 500_000;
    const actual = Math.floor((budget * (60 + random(39))) / 100);
    return sentence(
      '社会保障和就业支出年初预算为{b}万元，支出决算为{a}万元，完成年初预算的{r}%，决算数小于年初预算数。',
      {
        b: amount(budget, Math.ceil(budget / 100)),
        a: amount(actual, Math.ceil(budget / 100)),
        r: percent(rate(actual, budget), 20),
      },
    );
  },
  (random) => {
    const [opening, received] = [money(random), money(random)];
    const spent = Math.floor(received / 2);
    return sentence('年初结转和结余{o}万元，本年收入{i}万元，本年支出{s}万元，年末结转和结余{c}万元。', {
      o: amount(opening),
      i: amount(received),
      s: amount(spent),
      c: amount(opening + received - spent),
    });
  },
  (random) => {
    const [a, b, c] = [money(random), money(random), money(random)];
    return sentence(
      '收入总计{t}万元，包括：本年收入合计{a}万元，使用非财政拨款结余{b}万元，年初结转和结余{c}万元。',
      {
        t: amount(a + b + c),
        a: amount(a),
        b: amount(b),
        c: amount(c),
      },
    );
  },
  (random) => {
    const [a, b, c] = [20 + random(60), 10 + random(30), 5 + random(9)];
    return sentence('年末实有人员{t}人，其中在职{a}人、离休{c}人、退休{b}人。', {
      t: count(a + b + c),
      a: count(a),
      b: count(b),
      c: count(c),
    });
  },
  (random) => {
    const [a, b, c] = [2 + random(6), 1 + random(5), 1 + random(9)];
    return sentence(
      '单位共有车辆{t}辆，其中：机要通信用车{a}辆、应急保障用车{b}辆、其他用车{c}辆，单价100万元以上设备3台（套）。',
      { t: count(a + b + c), a: count(a), b: count(b), c: count(c) },
    );
  },
  (random) => {
    const [a, b, c] = [money(random), money(random), money(random)];
    return sentence(
      '政府采购支出总额{t}万元，其中：政府采购货物支出{a}万元、政府采购工程支出{b}万元、政府采购服务支出{c}万元。',
      {
        t: amount(a + b + c),
        a: amount(a),
        b: amount(b),
        c: amount(c),
      },
    );
  },
  (random) => {
    const t = money(random) + 900_000;
    const s = Math.floor((t * (40 + random(50))) / 100);
    return sentence('政府采购支出总额{t}万元。授予中小企业合同金额{s}万元，占政府采购支出总额的{r}%。', {
      t: free(t),
      s: free(s),
      r: percent(rate(s, t), 0),
    });
  },
  (random) => {
    const { now, base, by, down } = moved(random);
    return sentence(
      `机关运行经费支出{n}万元，比上年的{b}万元${down ? '减少' : '增加'}{d}万元，主要原因是办公费调整。`,
      { n: amount(now), b: amount(base), d: amount(by) },
    );
  },
  // Not determined: outlays of a list that does not say that it is complete.
  (random) =>
    sentence('主要用于办公费{a}万元、差旅费{b}万元、培训费{c}万元等支出，全年支出{t}万元。', {
      a: free(money(random)),
      b: free(money(random)),
      c: free(money(random)),
      t: free(90_000_000 + money(random)),
    }),
];
