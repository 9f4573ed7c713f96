import { free, changed, direction, money, share, sum, tuple, whole, zip, type Form } from './figures';

const budget: Form = ({ amount, count, nearEach, split, years }) => {
  const [year, last] = years(2022, 2024);
  const sources = tuple(amount(300, 3000), amount(50, 500), amount(20, 300));
  const t = sum(sources);
  const sourcesBefore = nearEach(sources);
  const before = sum(sourcesBefore);
  const outlays = split(t, 4);
  const e = split(t, 2);
  const items = split(sources[0], 4);
  const itemsBefore = nearEach(items);
  const executed = sum(itemsBefore);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  const n = count(3, 9);
  const purchases = tuple(amount(10, 400), amount(10, 400), amount(10, 400));
  return [
    money`${year}年收支总预算${t}万元。收入包括：一般公共预算拨款收入${sources[0]}万元、事业收入${sources[1]}万元、上年结转${sources[2]}万元；支出包括：教育支出${outlays[0]}万元、社会保障和就业支出${outlays[1]}万元、卫生健康支出${outlays[2]}万元、住房保障支出${outlays[3]}万元。`,
    money`${year}年收入预算${t}万元，比上年${changed(t, before)}。其中：一般公共预算拨款收入${sources[0]}万元，占${share(sources[0], t)}%，比上年${changed(sources[0], sourcesBefore[0])}；事业收入${sources[1]}万元，占${share(sources[1], t)}%，比上年${changed(sources[1], sourcesBefore[1])}；上年结转${sources[2]}万元，占${share(sources[2], t)}%，比上年${changed(sources[2], sourcesBefore[2])}。`,
    money`${year}年支出预算${t}万元，其中：基本支出${e[0]}万元，占${share(e[0], t)}%；项目支出${e[1]}万元，占${share(e[1], t)}%。`,
    money`${year}年一般公共预算当年拨款${sources[0]}万元，比${last}年执行数${changed(sources[0], executed)}。
一般公共服务（类）支出${items[0]}万元，占${share(items[0], sources[0])}%；教育（类）支出${items[1]}万元，占${share(items[1], sources[0])}%；卫生健康（类）支出${items[2]}万元，占${share(items[2], sources[0])}%；住房保障（类）支出${items[3]}万元，占${share(items[3], sources[0])}%。`,
    ...zip(items, itemsBefore).map(
      ([a, c], i) =>
        money`${String(i + 1)}.科目${'甲乙丙丁'.charAt(i)}（类）某款（款）某项（项）${year}年预算数为${a}万元，比${last}年执行数${changed(a, c)}，主要是人员变动。`,
    ),
    money`${year}年“三公”经费预算数为${car + guests}万元，其中：因公出国（境）费0万元，公务用车购置及运行费${car}万元（其中：公务用车购置费0万元，公务用车运行费${car}万元），公务接待费${guests}万元。${year}年“三公”经费预算比${last}年${changed(car + guests, carBefore + guestsBefore)}，其中：公务用车购置及运行费减少${carBefore - car}万元，公务接待费减少${guestsBefore - guests}万元。`,
    money`${year}年本单位政府采购预算总额${sum(purchases)}万元，其中：政府采购货物预算${purchases[0]}万元、政府采购工程预算${purchases[1]}万元、政府采购服务预算${purchases[2]}万元。
${year}年实行绩效目标管理的项目${String(n)}个，涉及一般公共预算当年拨款${e[1]}万元。`,
  ].join('\n');
};

const centralBudget: Form = ({ amount, nearEach, split, years }) => {
  const [year, last] = years(2021, 2023);
  const sources = tuple(amount(3000, 40000), amount(500, 9000), amount(100, 900), amount(50, 900));
  const total = sum(sources);
  const outlays = split(total, 3);
  const c = amount(100, 900);
  const groupTotal = sources[0] + c;
  const items = split(groupTotal, 3);
  const w = split(sources[0], 3);
  const wp = nearEach(w);
  const allW = sum(wp);
  const e = split(sources[0], 2);
  const shares = split(e[0], 2);
  const [abroad, car, guests] = [amount(50, 300), amount(100, 500), amount(5, 40)];
  const [dx, dc, dr] = [amount(1, 20), amount(1, 20), amount(1, 4)];
  return [
    money`某部${year}年收支总预算${total}万元。
某部${year}年收入预算${total}万元，其中：上年结转${sources[1]}万元，占${share(sources[1], total)}%；一般公共预算拨款收入${sources[0]}万元，占${share(sources[0], total)}%；事业收入${sources[2]}万元，占${share(sources[2], total)}%；其他收入${sources[3]}万元，占${share(sources[3], total)}%。`,
    money`某部${year}年支出预算${total}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], total)}%；项目支出${outlays[1]}万元，占${share(outlays[1], total)}%；事业单位经营支出${outlays[2]}万元，占${share(outlays[2], total)}%。`,
    money`某部${year}年财政拨款收支总预算${groupTotal}万元。收入包括：一般公共预算当年拨款收入${sources[0]}万元、上年结转${c}万元；支出包括：外交支出${items[0]}万元、教育支出${items[1]}万元、住房保障支出${items[2]}万元。`,
    money`某部${year}年一般公共预算当年拨款${sources[0]}万元，比${last}年执行数${changed(sources[0], allW)}。主要原因：一是落实过紧日子要求；二是项目变动。
某部${year}年一般公共预算当年拨款${sources[0]}万元，其中：外交（类）支出${w[0]}万元，占${share(w[0], sources[0])}%；教育（类）支出${w[1]}万元，占${share(w[1], sources[0])}%；住房保障（类）支出${w[2]}万元，占${share(w[2], sources[0])}%。`,
    ...zip(
      [
        '外交支出（类）对外合作与交流（款）',
        '教育支出（类）进修及培训（款）',
        '住房保障支出（类）住房改革支出（款）',
      ],
      w,
      wp,
    ).map(
      ([name, a, b], j) =>
        money`${String(j + 1)}.${name}某项（项）${year}年预算数为${a}万元，比${last}年执行数${changed(a, b)}。主要是项目变动。`,
    ),
    money`某部${year}年一般公共预算基本支出${e[0]}万元，其中：人员经费${shares[0]}万元，主要包括：基本工资、津贴补贴；公用经费${shares[1]}万元，主要包括：办公费、印刷费。`,
    money`某部${year}年“三公”经费财政拨款预算数为${abroad + car + guests}万元，其中：因公出国（境）费${abroad}万元；公务用车购置及运行费${car}万元；公务接待费${guests}万元。${year}年“三公”经费财政拨款预算比${last}年减少${dx + dc + dr}万元，下降${share(dx + dc + dr, abroad + car + guests + dx + dc + dr)}%，其中：因公出国（境）费减少${dx}万元、公务用车购置及运行费减少${dc}万元、公务接待费减少${dr}万元。`,
  ].join('\n');
};

const bjbudget: Form = ({ amount, count, nearEach, split, years }) => {
  const [year, last] = years(2022, 2024);
  const sources = tuple(amount(300, 4000), amount(50, 900));
  const sourcesBefore = nearEach(sources);
  const [total, before] = [sum(sources), sum(sourcesBefore)];
  const outlays = split(total, 2);
  const outlaysBefore = split(before, 2);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  const c = split(car, 4);
  const a = tuple(amount(10, 300), amount(10, 300), amount(10, 300));
  const n = count(3, 12);
  return [
    money`（一）收入预算说明
${year}年收入预算${total}万元，比${last}年${before}万元${changed(total, before)}。其中：本年财政拨款收入${sources[0]}万元，比${last}年${sourcesBefore[0]}万元${changed(sources[0], sourcesBefore[0])}；事业收入${sources[1]}万元，比${last}年${sourcesBefore[1]}万元${changed(sources[1], sourcesBefore[1])}。`,
    money`（二）支出预算说明
${year}年支出预算${total}万元，比${last}年${before}万元${changed(total, before)}。其中：基本支出预算${outlays[0]}万元，占总支出预算${share(outlays[0], total)}%，比${last}年${outlaysBefore[0]}万元${changed(outlays[0], outlaysBefore[0])}；项目支出预算${outlays[1]}万元，占总支出预算${share(outlays[1], total)}%，比${last}年${outlaysBefore[1]}万元${changed(outlays[1], outlaysBefore[1])}。`,
    money`${year}年“三公”经费财政拨款预算${car + guests}万元，比${last}年“三公”经费财政拨款预算${carBefore + guestsBefore}万元减少${carBefore + guestsBefore - car - guests}万元。其中：
1.因公出国（境）费用：${year}年预算数0万元，与${last}年预算数0万元持平。
2.公务接待费：${year}年预算数${guests}万元，比${last}年预算数${guestsBefore}万元减少${guestsBefore - guests}万元，主要原因：厉行节约。
3.公务用车购置和运行维护费：${year}年预算数${car}万元，其中，公务用车购置费${year}年预算数0万元，与${last}年预算数0万元持平；公务用车运行维护费${year}年预算数${car}万元，其中：公务用车加油${c[0]}万元，公务用车维修${c[1]}万元，公务用车保险${c[2]}万元，公务用车其他支出${c[3]}万元。比${last}年预算数${carBefore}万元减少${carBefore - car}万元。`,
    money`${year}年政府采购预算总额${sum(a)}万元，其中：政府采购货物预算${a[0]}万元，政府采购工程预算${a[1]}万元，政府采购服务预算${a[2]}万元。
${year}年填报绩效目标的预算项目${whole(n)}个，占全部预算项目${whole(n)}个的100%。填报绩效目标的项目支出预算${outlays[1]}万元，占全部项目支出预算的100%。`,
  ].join('\n');
};

const jsbudget: Form = ({ amount, near, nearEach, split, years }) => {
  const [year] = years(2022, 2024);
  const [income, b] = [amount(500, 6000), amount(5, 300)];
  const sources = split(income, 2);
  const sourcesBefore = nearEach(sources);
  const [ip, bp] = [sum(sourcesBefore), near(b)];
  const [total, before] = [income + b, ip + bp];
  const outlays = split(total, 3);
  const outlaysBefore = split(before, 3);
  const e = split(total, 2);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const d = amount(1, 5);
  const d2 = amount(1, 5);
  return [
    money`${year}年度收入、支出预算总计${total}万元，与上年相比收、支预算总计各${changed(total, before)}。其中：
（一）收入预算总计${total}万元。包括：
1.本年收入合计${income}万元。
（1）一般公共预算拨款收入${sources[0]}万元，与上年相比${changed(sources[0], sourcesBefore[0])}。主要原因是人员变动。
（2）政府性基金预算拨款收入0万元，与上年预算数相同。
（3）事业收入${sources[1]}万元，与上年相比${changed(sources[1], sourcesBefore[1])}。
2.上年结转结余为${b}万元。与上年相比${changed(b, bp)}。`,
    '（二）支出预算总计' +
      money`${total}万元。包括：
1.本年支出合计${total}万元。
（1）教育支出（类）支出${outlays[0]}万元，主要用于日常教学。与上年相比${changed(outlays[0], outlaysBefore[0])}。
（2）社会保障和就业支出（类）支出${outlays[1]}万元。与上年相比${changed(outlays[1], outlaysBefore[1])}。
（3）住房保障支出（类）支出${outlays[2]}万元。与上年相比${changed(outlays[2], outlaysBefore[2])}。
2.年终结转结余为0万元。`,
    money`${year}年收入预算合计${total}万元，包括本年收入${income}万元，上年结转结余${b}万元。其中：
本年一般公共预算收入${sources[0]}万元，占${share(sources[0], total)}%；
本年事业收入${sources[1]}万元，占${share(sources[1], total)}%；
上年结转结余的单位资金${b}万元，占${share(b, total)}%。`,
    money`${year}年支出预算合计${total}万元，其中：
基本支出${e[0]}万元，占${share(e[0], total)}%；
项目支出${e[1]}万元，占${share(e[1], total)}%；
事业单位经营支出0万元，占0%；`,
    money`${year}年度一般公共预算拨款安排的“三公”经费支出预算${car + guests}万元，其中，因公出国（境）费支出0万元，占“三公”经费的0%；公务用车购置及运行维护费支出${car}万元，占“三公”经费的${share(car, car + guests)}%；公务接待费支出${guests}万元，占“三公”经费的${share(guests, car + guests)}%。具体情况如下：
1.因公出国（境）费预算支出0万元，与上年预算数相同。
2.公务用车购置及运行维护费预算支出${car}万元。其中：
（1）公务用车购置预算支出0万元，与上年预算数相同。
（2）公务用车运行维护费预算支出${car}万元，比上年预算减少${free(money`${d}万元`)}，主要原因是厉行节约。
3.公务接待费预算支出${guests}万元，比上年预算减少${free(money`${d2}万元`)}。`,
  ].join('\n');
};

const cqbudget: Form = ({ amount, count, nearEach, split, years }) => {
  const [year, last] = years(2022, 2024);
  const sources = tuple(amount(300, 4000), amount(50, 900), amount(5, 90));
  const sourcesBefore = nearEach(sources);
  const [total, before] = [sum(sources), sum(sourcesBefore)];
  const outlays = split(total, 4);
  const e = split(total, 2);
  const ep = nearEach(e);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  const n = tuple(count(0, 3), count(0, 3), count(0, 3));
  return [
    money`（一）收入预算：${year}年年初预算数${total}万元，其中：一般公共预算拨款${sources[0]}万元，政府性基金预算拨款0万元，国有资本经营预算收入0万元，事业收入${sources[1]}万元，其他收入${sources[2]}万元。收入较${last}年${direction(total, before)}${Math.abs(total - before)}万元，主要是一般公共预算拨款${direction(sources[0], sourcesBefore[0])}${Math.abs(sources[0] - sourcesBefore[0])}万元，事业收入${direction(sources[1], sourcesBefore[1])}${Math.abs(sources[1] - sourcesBefore[1])}万元，其他收入${direction(sources[2], sourcesBefore[2])}${Math.abs(sources[2] - sourcesBefore[2])}万元。`,
    money`（二）支出预算：${year}年年初预算数${total}万元，其中：一般公共服务支出${outlays[0]}万元，社会保障和就业支出${outlays[1]}万元，卫生健康支出${outlays[2]}万元，住房保障支出${outlays[3]}万元。支出较${last}年${direction(total, sum(ep))}${Math.abs(total - sum(ep))}万元，主要是基本支出预算${direction(e[0], ep[0])}${Math.abs(e[0] - ep[0])}万元，项目支出预算${direction(e[1], ep[1])}${Math.abs(e[1] - ep[1])}万元。`,
    money`${year}年“三公”经费预算${car + guests}万元，较${last}年减少${carBefore + guestsBefore - car - guests}万元。其中：因公出国（境）费用0万元，较${last}年无增减；公务接待费${guests}万元，较${last}年减少${guestsBefore - guests}万元，主要原因是厉行节约；公务用车运行维护费${car}万元，较${last}年减少${carBefore - car}万元；公务用车购置费0万元。`,
    money`截至${last}年12月，所属各预算单位共有车辆${whole(sum(n) + 1)}辆，其中一般公务用车${whole(n[0])}辆、执勤执法用车${whole(n[1] + 1)}辆、其他用车${whole(n[2])}辆。`,
  ].join('\n');
};

const gansu: Form = ({ amount, near, split, years }) => {
  const [year, last] = years(2022, 2024);
  const sources = tuple(amount(300, 3000), amount(10, 500), amount(5, 100));
  const total = sum(sources);
  const before = near(total);
  const outlays = split(total, 4);
  const e = split(sources[0], 2);
  const shares = split(e[0], 2);
  const [car, guests, h, t] = [amount(2, 30), amount(1, 9), amount(1, 20), amount(1, 20)];
  const [carBefore, guestsBefore, hp, tp] = [car + amount(1, 9), guests + amount(1, 9), near(h), near(t)];
  return [
    money`（一）收入预算
${year}年预算收入${total}万元（详见部门预算公开表1，2），比${last}年预算${changed(total, before)}，主要原因是项目变动。
${year}年预算收入包括：一般公共预算收入${sources[0]}万元，政府性基金预算收入${sources[1]}万元，国有资本经营预算收入0万元，上年结转收入${sources[2]}万元。`,
    money`（二）支出预算
${year}年支出预算${total}万元（详见部门预算公开表3），比${last}年预算${changed(total, before)}。包括：
1.一般公共服务支出${outlays[0]}万元。
2.社会保障和就业支出${outlays[1]}万元。
3.卫生健康支出${outlays[2]}万元。
4.住房保障支出${outlays[3]}万元。`,
    money`${year}年一般公共预算支出${sources[0]}万元，具体安排情况如下：
（一）基本支出
${year}年基本支出${e[0]}万元，比${last}年预算${changed(e[0], near(e[0]))}。其中：人员经费${shares[0]}万元，公用经费${shares[1]}万元。
（二）项目支出
${year}年项目支出${e[1]}万元，比${last}年预算${changed(e[1], near(e[1]))}。`,
    money`${year}年“三公”经费预算${car + guests}万元，比${last}年预算${changed(car + guests, carBefore + guestsBefore)}。其中：因公出国（境）费0万元，比${last}年预算增加0万元；公务接待费${guests}万元，比${last}年预算${changed(guests, guestsBefore)}；公务用车购置及运行费${car}万元（其中公务用车购置0万元，公务用车运行费${car}万元），比${last}年预算${changed(car, carBefore)}。
${year}年培训费预算${t}万元，比${last}年预算${changed(t, tp)}。
${year}年会议费预算${h}万元，比${last}年预算${changed(h, hp)}。`,
  ].join('\n');
};

/** Budgets of units, of ministries and of provinces. */
export const BUDGETS: Readonly<Record<string, Form>> = {
  budget,
  centralBudget,
  bjbudget,
  jsbudget,
  cqbudget,
  gansu,
};
