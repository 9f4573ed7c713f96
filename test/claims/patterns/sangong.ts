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

/** Statements of the three public outlays. */
export const SANGONG: readonly Pattern[] = [
  (random) =>
    threeShares(
      random,
      '2022年度“三公”经费支出决算为{t}万元，其中：因公出国（境）费{a}万元，占{ra}%；公务用车购置及运行维护费{b}万元，占{rb}%；公务接待费{c}万元，占{rc}%。',
    ),
  (random) => {
    const [b, c] = [money(random), money(random)];
    return sentence(
      '2024年“三公”经费预算数{t}万元，其中：因公出国（境）费0.00万元，与上年持平；公务接待费{c}万元；公务用车购置及运行费{b}万元（购置费{x}万元，运行维护费{y}万元）。',
      {
        t: amount(b + c),
        b: amount(b),
        c: amount(c),
        x: amount(Math.floor(b / 3)),
        y: amount(b - Math.floor(b / 3)),
      },
    );
  },
  (random) => {
    const [a, b, c] = [money(random), money(random), money(random)];
    return sentence(
      '三公经费支出{t}万元：\n1.因公出国（境）支出{a}万元。\n2.公务用车购置及运行维护费支出{b}万元，其中：公务用车购置费{x}万元，公务用车运行维护费{y}万元。\n3.公务接待费支出{c}万元。',
      {
        t: amount(a + b + c),
        a: amount(a),
        b: amount(b),
        c: amount(c),
        x: amount(Math.floor(b / 4)),
        y: amount(b - Math.floor(b / 4)),
      },
    );
  },
  (random) => {
    const { now, base, by, down } = moved(random);
    return sentence(
      `公务接待费支出{n}万元，较上年${down ? '减少' : '增加'}{d}万元，${down ? '下降' : '增长'}{r}%。`,
      {
        n: amount(now, Math.ceil(base / 50)),
        d: amount(by, Math.ceil(base / 50)),
        r: percent(rate(by, base), 20),
      },
    );
  },
  (random) => {
    const { now, base, by } = moved(random);
    const budget = Math.max(now, base) + by;
    return sentence('公务用车运行维护费预算{b}万元，决算{a}万元，比预算节约{d}万元。', {
      b: amount(budget),
      a: amount(now),
      d: amount(budget - now),
    });
  },
  (random) => {
    const [a, b] = [3 + random(20), 10 + random(90)];
    return sentence('国内公务接待{t}批次，其中外事接待{a}批次、其他接待{b}批次，共{p}人次。', {
      t: count(a + b),
      a: count(a),
      b: count(b),
      p: free(100 + random(900), 0),
    });
  },
  (random) => {
    const [a, b, c] = [10_000 + random(90_000), 10_000 + random(90_000), 10_000 + random(90_000)];
    return sentence(
      '2023年“三公”经费预算比2022年减少{t}万元（其中：因公出国减少{a}万元、公务用车减少{b}万元、公务接待减少{c}万元）。',
      { t: amount(a + b + c), a: amount(a), b: amount(b), c: amount(c) },
    );
  },
  (random) => {
    const [a, b, c] = [money(random), money(random), money(random)];
    const t = a + b + c;
    return sentence(
      '在{t}万元“三公”经费决算中，出国（境）费{a}万元，占{ra}%；公务用车{b}万元，占{rb}%；公务接待{c}万元，占{rc}%。',
      {
        t: amount(t),
        a: amount(a),
        b: amount(b),
        c: amount(c),
        ra: percent(rate(a, t)),
        rb: percent(rate(b, t)),
        rc: percent(rate(c, t)),
      },
    );
  },
];
