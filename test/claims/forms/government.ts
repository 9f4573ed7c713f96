import {
  changed,
  compared,
  direction,
  each,
  hundredths,
  money,
  rate,
  share,
  sum,
  tuple,
  whole,
  zip,
  type Form,
} from './figures';

const central: Form = ({ amount, count, near, nearEach, split, years }) => {
  const [year, last] = years(2016, 2018);
  const [abroad, car, guests] = [amount(50, 300), amount(100, 500), amount(5, 40)];
  const [abroadBudget, carBudget, guestsBudget] = [
    abroad + amount(5, 60),
    car + amount(5, 60),
    guests + amount(1, 20),
  ];
  const [abroadBefore, carBefore, guestsBefore] = [near(abroad), near(car), near(guests)];
  const [total, budgetTotal, restTotal] = [
    abroad + car + guests,
    abroadBudget + carBudget + guestsBudget,
    abroadBefore + carBefore + guestsBefore,
  ];
  const e = amount(2900, 90000);
  const n = count(3, 5);
  const outlays = split(e, n);
  const outlaysBudget = nearEach(outlays);
  const outlaysBefore = nearEach(outlays);
  return [
    money`${year}年“三公”经费财政拨款决算数为${total}万元，比${year}年年初预算数${changed(total, budgetTotal)}，比${last}年决算数${changed(total, restTotal)}。其中：因公出国（境）费${year}年决算数${abroad}万元，比${year}年年初预算数${changed(abroad, abroadBudget)}，占“三公”经费财政拨款决算总数的${share(abroad, total)}%；公务用车购置及运行费${year}年决算数${car}万元，比${year}年年初预算数${changed(car, carBudget)}，占${share(car, total)}%；公务接待费${year}年决算数${guests}万元，比${year}年年初预算数${changed(guests, guestsBudget)}，占${share(guests, total)}%。`,
    money`${year}年度财政拨款支出${e}万元，比${last}年度决算数${changed(e, sum(outlaysBefore))}。按功能分类科目，支出具体情况如下：`,
    ...zip(outlays, outlaysBudget, outlaysBefore).map(
      ([a, bb, pp], j) =>
        money`（${'一二三四五'.charAt(j)}）科目${'甲乙丙丁戊'.charAt(j)}（类）某某（款）某某（项）。${year}年年初预算为${bb}万元，${year}年支出决算为${a}万元，完成年初预算的${share(a, bb)}%，比${last}年决算数${changed(a, pp)}。决算数${compared(a, bb)}年初预算数的主要原因是年中调整。`,
    ),
  ].join('\n');
};

const npc: Form = ({ amount, count, portion, years }) => {
  const [year] = years(2020, 2022);
  const [tax, non] = [count(20000, 300000), count(10000, 150000)];
  const incomeTotal = tax + non;
  const incomeBefore = portion(incomeTotal, 85, 112);
  const budgeted = portion(incomeTotal, 95, 105);
  const grants = tuple(
    count(5000, 400000),
    count(5000, 400000),
    count(5000, 400000),
    count(5000, 400000),
    count(5000, 400000),
  );
  const groupTotal = incomeTotal + sum(grants);
  const spentTotal = portion(groupTotal, 70, 90);
  const u = count(2000, 20000);
  const dbt = count(2000, 20000);
  const rest = groupTotal - spentTotal - u - dbt;
  const spentBefore = portion(spentTotal, 85, 112);
  const f1 = count(10000, 90000);
  const z = tuple(count(500, 20000), count(500, 20000), count(500, 20000));
  const fundTotal = f1 + sum(z);
  const fe = portion(fundTotal, 50, 80);
  const d1 = count(100, 3000);
  const [si, sb] = [count(30000, 90000), count(10000, 90000)];
  const se2 = portion(si, 80, 99);
  const [a, bb] = [amount(10, 90), amount(10, 90)];
  const [c, dd] = [hundredths(a, 90), hundredths(bb, 95)];
  return [
    money`${year}年，全县一般公共预算收入完成${whole(incomeTotal)}万元，为预算${whole(budgeted)}万元的${share(incomeTotal, budgeted)}%，比上年${incomeTotal > incomeBefore ? '增收' : '减收'}${whole(Math.abs(incomeTotal - incomeBefore))}万元，${rate(incomeTotal, incomeBefore, 2)}。其中：税收收入${whole(tax)}万元，占一般公共预算收入的${share(tax, incomeTotal)}%；非税收入${whole(non)}万元，占一般公共预算收入的${share(non, incomeTotal)}%。`,
    money`一般公共预算收入${whole(incomeTotal)}万元，加上：返还性收入${whole(grants[0])}万元、一般性转移支付收入${whole(grants[1])}万元、专项转移支付收入${whole(grants[2])}万元、上年结余收入${whole(grants[3])}万元、债务转贷收入${whole(grants[4])}万元，收入总计${whole(groupTotal)}万元。`,
    money`全县一般公共预算支出完成${whole(spentTotal)}万元，比上年${spentTotal > spentBefore ? '增支' : '减支'}${whole(Math.abs(spentTotal - spentBefore))}万元，${rate(spentTotal, spentBefore, 2)}。加上：上解上级支出${whole(u)}万元、地方政府一般债务还本支出${whole(dbt)}万元，支出总计${whole(spentTotal + u + dbt)}万元。收支相抵，年终结余${whole(rest)}万元。`,
    money`政府性基金收入${whole(f1)}万元，上级补助收入${whole(z[0])}万元，上年结余收入${whole(z[1])}万元，专项债务转贷收入${whole(z[2])}万元，收入总计${whole(fundTotal)}万元；政府性基金支出${whole(fe)}万元，调出资金${whole(d1)}万元，支出总计${whole(fe + d1)}万元；年终结余${whole(fundTotal - fe - d1)}万元。`,
    money`全县社会保险基金收入${whole(si)}万元，支出${whole(se2)}万元，本年收支结余${whole(si - se2)}万元，年末滚存结余${String(sb + si - se2)}万元。`,
    money`省财政厅核定我县${year}年政府债务限额${a + bb}亿元，其中：一般债务限额${a}亿元、专项债务限额${bb}亿元。截至${year}年底，全县政府债务余额${c + dd}亿元，其中：一般债务${c}亿元、专项债务${dd}亿元，控制在限额以内。`,
  ].join('\n');
};

const monthly: Form = ({ count, portion }) => {
  const m = count(2, 11);
  const [c, l] = [count(8000, 60000), count(8000, 90000)];
  const incomeTotal = c + l;
  const [cp, lp] = [portion(c, 85, 115), portion(l, 85, 115)];
  const tax = portion(incomeTotal, 70, 88);
  const non = incomeTotal - tax;
  const [tp, np] = [portion(tax, 85, 115), portion(non, 85, 115)];
  const it = tuple(
    count(100, 3000),
    count(100, 3000),
    count(100, 3000),
    count(100, 3000),
    count(100, 3000),
    count(100, 3000),
  );
  const incomeBefore = each(it, (v) => portion(v, 80, 120));
  const [ce, le] = [count(5000, 20000), count(30000, 90000)];
  const spentTotal = ce + le;
  const b = count(120000, 200000);
  const [f1, f2] = [count(500, 3000), count(8000, 30000)];
  const land = hundredths(f2, 86);
  const lp2 = portion(land, 70, 130);
  return [
    money`1-${String(m)}月累计，全省一般公共预算收入${whole(incomeTotal)}亿元，同比${rate(incomeTotal, cp + lp)}。分省本级和市县看，省级一般公共预算收入${whole(c)}亿元，同比${rate(c, cp)}；市县一般公共预算收入${whole(l)}亿元，同比${rate(l, lp)}。全省税收收入${whole(tax)}亿元，同比${rate(tax, tp)}；非税收入${whole(non)}亿元，同比${rate(non, np)}。`,
    '主要税收收入项目情况如下：\n' +
      zip(
        ['国内增值税', '国内消费税', '企业所得税', '个人所得税', '城市维护建设税', '车辆购置税'],
        it,
        incomeBefore,
      )
        .map(([n, a, b], j) =>
          a !== b
            ? money`${String(j + 1)}.${n}${whole(a)}亿元，同比${direction(a, b)}${whole(Math.abs(a - b))}亿元，${rate(a, b)}。`
            : money`${String(j + 1)}.${n}${whole(a)}亿元，与上年同期持平。`,
        )
        .join('\n'),
    money`1-${String(m)}月累计，全省一般公共预算支出${whole(spentTotal)}亿元，完成年初预算${whole(b)}亿元的${share(spentTotal, b, 1)}%。其中，省本级支出${whole(ce)}亿元；市县支出${whole(le)}亿元，占全省支出的${share(le, spentTotal, 1)}%。`,
    money`1-${String(m)}月累计，全省政府性基金预算收入${whole(f1 + f2)}亿元。其中，省本级政府性基金收入${whole(f1)}亿元；市县政府性基金本级收入${whole(f2)}亿元，其中国有土地使用权出让收入${whole(land)}亿元，同比${direction(land, lp2)}${whole(Math.abs(land - lp2))}亿元，${rate(land, lp2)}。`,
  ].join('\n');
};

const county: Form = ({ count, portion }) => {
  const m = count(3, 11);
  const [g, d, c] = [count(5000, 30000), count(5000, 30000), count(3000, 20000)];
  const incomeTotal = g + d + c;
  const b = portion(incomeTotal, 103, 240);
  const ps = each(tuple(g, d, c), (v) => portion(v, 75, 125));
  const incomeBefore = sum(ps);
  const tax = portion(g, 50, 85);
  const spentTotal = count(40000, 300000);
  const outlays = tuple(count(2000, 30000), count(2000, 30000), count(2000, 30000), count(2000, 30000));
  const ms = portion(spentTotal, 70, 86);
  const spentBefore = portion(spentTotal, 85, 115);
  const [f, ff] = [count(1000, 20000), count(1000, 20000)];
  const land = hundredths(f, 80);
  const fees = hundredths(f, 15);
  return [
    money`一、收入情况。1-${String(m)}月，全县财政总收入完成${whole(incomeTotal)}万元，占年初预算${whole(b)}万元的${share(incomeTotal, b)}%，比上年同期${direction(incomeTotal, incomeBefore)}${whole(Math.abs(incomeTotal - incomeBefore))}万元，${rate(incomeTotal, incomeBefore)}。其中：地方一般公共预算收入完成${whole(g)}万元，${g > ps[0] ? '增收' : '减收'}${whole(Math.abs(g - ps[0]))}万元，${rate(g, ps[0])}；上划中央收入${whole(d)}万元，${d > ps[1] ? '增收' : '减收'}${whole(Math.abs(d - ps[1]))}万元，${rate(d, ps[1])}；上划省级收入${whole(c)}万元，${c > ps[2] ? '增收' : '减收'}${whole(Math.abs(c - ps[2]))}万元，${rate(c, ps[2])}。`,
    money`地方一般公共预算收入按征收部门分：税务部门完成${whole(tax)}万元，占${share(tax, g)}%；财政部门完成${whole(g - tax)}万元，占${share(g - tax, g)}%。税收占地方一般公共预算收入的比重为${share(tax, g)}%。`,
    money`二、支出情况。1-${String(m)}月，全县一般公共预算支出完成${whole(spentTotal)}万元，同比${spentTotal > spentBefore ? '增支' : '减支'}${whole(Math.abs(spentTotal - spentBefore))}万元，${rate(spentTotal, spentBefore)}。其中：民生支出${whole(ms)}万元，占一般公共预算支出的${share(ms, spentTotal)}%。主要支出项目：教育支出${String(outlays[0])}万元，科学技术支出${String(outlays[1])}万元，社会保障和就业支出${String(outlays[2])}万元，农林水支出${String(outlays[3])}万元。`,
    money`三、政府性基金。1-${String(m)}月，政府性基金收入${whole(f)}万元，其中国有土地使用权出让收入${whole(land)}万元、城市基础设施配套费收入${whole(fees)}万元、污水处理费收入${whole(f - land - fees)}万元；政府性基金支出${String(ff)}万元。`,
  ].join('\n');
};

const shebao: Form = ({ count, portion, years }) => {
  const [year] = years(2019, 2021);
  const funds = [
    '企业职工基本养老保险基金',
    '城乡居民基本养老保险基金',
    '职工基本医疗保险基金',
    '失业保险基金',
  ].map((name) => {
    const income = count(500, 20_000);
    return {
      name,
      income,
      spent: portion(income, 70, 99),
      opening: count(200, 30_000),
      before: portion(income, 85, 99),
      planned: portion(income, 90, 110),
      contributions: portion(income, 55, 75),
      subsidies: portion(income, 10, 20),
    };
  });
  const income = sum(funds.map((fund) => fund.income));
  const spent = sum(funds.map((fund) => fund.spent));
  const opening = sum(funds.map((fund) => fund.opening));
  return [
    money`${year}年，全市社会保险基金总收入${whole(income)}万元，总支出${whole(spent)}万元，本年收支结余${whole(income - spent)}万元，年末滚存结余${whole(income - spent + opening)}万元。分项情况如下：`,
    ...funds.map(
      (fund, index) =>
        money`（${'一二三四'.charAt(index)}）${fund.name}。本年收入${whole(fund.income)}万元，比上年增加${whole(fund.income - fund.before)}万元，${rate(fund.income, fund.before)}，完成预算${whole(fund.planned)}万元的${share(fund.income, fund.planned)}%。其中，保险费收入${String(fund.contributions)}万元，财政补贴收入${String(fund.subsidies)}万元。本年支出${whole(fund.spent)}万元，本年收支结余${whole(fund.income - fund.spent)}万元，年末滚存结余${whole(fund.income - fund.spent + fund.opening)}万元。`,
    ),
  ].join('\n');
};

/** Accounts of a ministry, a county, a province and the social insurance funds. */
export const GOVERNMENT: Readonly<Record<string, Form>> = { central, npc, monthly, county, shebao };
