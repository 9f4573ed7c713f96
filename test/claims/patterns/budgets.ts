import { amount, money, moved, percent, rate, sentence, whole, free, type Pattern } from './cells';

/** Statements of budgets and of their execution over a year or a month. */
export const BUDGETS: readonly Pattern[] = [
  (random) => {
    const [a, b] = [money(random), money(random)];
    return sentence('2024年部门预算支出{t}万元，其中：基本支出{a}万元，占{ra}%；项目支出{b}万元，占{rb}%。', {
      t: amount(a + b),
      a: amount(a),
      b: amount(b),
      ra: percent(rate(a, a + b)),
      rb: percent(rate(b, a + b)),
    });
  },
  (random) => {
    const [a, b, c] = [money(random), money(random), money(random)];
    return sentence('安排中央补助资金{a}万元、省级补助资金{b}万元、市级配套资金{c}万元，三项合计{t}万元。', {
      t: amount(a + b + c),
      a: amount(a),
      b: amount(b),
      c: amount(c),
    });
  },
  (random) => {
    const [a, b] = [money(random), money(random)];
    return sentence('全县一般公共预算收入完成{t}万元，其中：税收收入{a}万元，非税收入{b}万元。', {
      t: amount(a + b),
      a: amount(a),
      b: amount(b),
    });
  },
  (random) => {
    const [h, a, b, c] = [money(random), money(random), money(random), money(random)];
    return sentence('一般公共预算支出{h}万元。加上解支出{a}万元、债务还本支出{b}万元和结转下年{c}万元，支出总计{t}万元。', {
      h: amount(h),
      a: amount(a),
      b: amount(b),
      c: amount(c),
      t: amount(h + a + b + c),
    });
  },
  (random) => {
    const [i, o] = [money(random) + 9_000_000, money(random)];
    return sentence('全年收入总量{i}万元，支出总量{o}万元，收支相抵，结转下年{c}万元。', {
      i: amount(i),
      o: amount(o),
      c: amount(i - o),
    });
  },
  (random) => {
    const { now, by, base, down } = moved(random);
    return sentence(
      `1—6月，全区一般公共预算收入{n}万元，同比${down ? '减收' : '增收'}{d}万元，${down ? '下降' : '增长'}{r}%。`,
      {
        n: amount(now, Math.ceil(base / 50)),
        d: amount(by, Math.ceil(base / 50)),
        r: percent(rate(by, base), 20),
      },
    );
  },
  (random) => {
    const [a, b] = [1000 + random(90_000), 1000 + random(90_000)];
    return sentence('全州财政支出{t}万元，增长8.2%，州本级{a}万元、县市级{b}万元。', {
      t: whole(a + b),
      a: whole(a),
      b: whole(b),
    });
  },
  (random) => {
    const [a, b] = [1000 + random(90_000), 1000 + random(90_000)];
    return sentence('年末政府债务余额{t}万元，其中一般债务{a}万元、专项债务{b}万元。', {
      t: whole(a + b),
      a: whole(a),
      b: whole(b),
    });
  },
  (random) => {
    const budget = money(random) + 500_000;
    const done = Math.floor((budget * (60 + random(39))) / 100);
    return sentence('税收收入{a}万元，占年初预算{b}万元的{r}%。', {
      a: amount(done, Math.ceil(budget / 100)),
      b: amount(budget, Math.ceil(budget / 100)),
      r: percent(rate(done, budget), 20),
    });
  },
  (random) => {
    const [a, b] = [money(random), money(random)];
    return sentence('按级次分，市本级支出{a}万元；按科目，教育支出{b}万元，同比增长5.3%。', {
      a: free(a),
      b: free(b),
    });
  },
  (random) => {
    const total = money(random) + 9_000_000;
    const spent = Math.floor(total / (2 + random(3)));
    return sentence('预备费预算{t}万元，支出{s}万元，剩余{l}万元。', {
      t: amount(total),
      s: amount(spent),
      l: amount(total - spent),
    });
  },
  (random) => {
    const [a, b] = [100 + random(900), 100 + random(900)];
    return sentence('收入增幅{a}%，高于支出增幅（{b}%），进度快于序时。', {
      a: { units: a, decimals: 1, apart: 0 },
      b: { units: b, decimals: 1, apart: 0 },
    });
  },
];
