import { amount, money, moved, percent, rate, sentence, whole, type Pattern } from './cells';

/** Other shapes of the same relations: no 其中, brackets, other months, two measures, flows in any order. */
export const SHAPES: readonly Pattern[] = [
  (random) => {
    const [a, b] = [money(random), money(random)];
    return sentence('全年发行政府债券{t}亿元，一般债券{a}亿元、专项债券{b}亿元。', {
      t: amount(a + b, Math.ceil((a + b) / 100)),
      a: amount(a, Math.ceil((a + b) / 100)),
      b: amount(b, Math.ceil((a + b) / 100)),
    });
  },
  (random) => {
    const { now, by, base, down } = moved(random);
    return sentence(
      `全镇工业用电费{n}万元，比上个月${down ? '少支' : '多支'}{d}万元，${down ? '下降' : '增长'}{r}%。`,
      {
        n: amount(now, Math.ceil(base / 50)),
        d: amount(by, Math.ceil(base / 50)),
        r: percent(rate(by, base), 20),
      },
    );
  },
  (random) => {
    const [a, b] = [money(random) + 9_000_000, money(random)];
    return sentence('镇东片拨付{a}万元、镇西片拨付{b}万元。镇东片拨付比镇西片拨付多{d}万元。', {
      a: amount(a),
      b: amount(b),
      d: amount(a - b),
    });
  },
  (random) => {
    const [o, i, s, u] = [20, 300, 40, 250].map((most) => most + random(most));
    const [opening = 0, receipts = 0, help = 0, spent = 0] = [o, i, s, u];
    return sentence('国资经营收入{i}万元，上级补助{s}万元，上年结余{o}万元，支出{u}万元，年终结余{c}万元。', {
      i: whole(receipts, 4),
      s: whole(help, 4),
      o: whole(opening, 4),
      u: whole(Math.min(spent, receipts), 4),
      c: whole(receipts + help + opening - Math.min(spent, receipts), 4),
    });
  },
];
