import { amount, money, percent, rate, sentence, type Pattern } from './cells';

/** Tables flattened into lines. */
export const TABLES: readonly Pattern[] = [
  (random) => {
    const [a, b] = [money(random) + 500_000, money(random) + 500_000];
    const [x, y] = [Math.floor(a * 0.8), Math.floor(b * 0.9)];
    return sentence(
      '单位：万元\n项目 预算数 决算数\n合计 {t} {u}\n基本支出 {a} {x}\n项目支出 {b} {y}\n',
      {
        t: amount(a + b, 0),
        u: amount(x + y, 0),
        a: amount(a, 0),
        b: amount(b, 0),
        x: amount(x, 0),
        y: amount(y, 0),
      },
    );
  },
  (random) => {
    const [a, b] = [money(random) + 500_000, money(random) + 500_000];
    const [x, y] = [Math.floor(a * 0.8), Math.floor(b * 0.9)];
    return sentence(
      '单位：万元\n项目 全年预算数 全年执行数 执行率\n年度资金总额 {t} {u} {r}%\n其中：财政拨款 {a} {x} {ra}%\n其他资金 {b} {y} {rb}%\n',
      {
        t: amount(a + b, 0),
        u: amount(x + y, 0),
        r: percent(rate(x + y, a + b), 0),
        a: amount(a, 0),
        x: amount(x, 0),
        ra: percent(rate(x, a), 0),
        b: amount(b, 0),
        y: amount(y, 0),
        rb: percent(rate(y, b), 0),
      },
    );
  },
];
