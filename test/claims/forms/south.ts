import {
  free,
  changed,
  compared,
  direction,
  hundredths,
  money,
  share,
  sum,
  tuple,
  whole,
  zip,
  type Form,
} from './figures';

const henan: Form = ({ amount, near, nearEach, some, split, years }) => {
  const [year] = years(2020, 2022);
  const total = amount(500, 6000);
  const before = near(total);
  const sources = split(total, 2);
  const outlays = split(total, 2);
  const items = split(sources[0], 4);
  const b = nearEach(items);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const h = amount(20, 300);
  return [
    money`${year}年度收、支总计均为${total}万元。与上年度相比，收、支总计各${changed(total, before)}。主要原因是项目变动。`,
    money`${year}年度收入合计${total}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], total)}%；上级补助收入0.00万元，占0.00%；其他收入${sources[1]}万元，占${share(sources[1], total)}%。
${year}年度支出合计${total}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], total)}%；项目支出${outlays[1]}万元，占${share(outlays[1], total)}%。`,
    money`${year}年度财政拨款收、支总计均为${sources[0]}万元。与上年度相比，财政拨款收、支总计各${changed(sources[0], near(sources[0]))}。`,
    money`${year}年度一般公共预算财政拨款支出年初预算为${sum(b)}万元，支出决算为${sources[0]}万元，完成年初预算的${share(sources[0], sum(b))}%。其中：`,
    ...zip(items, b).map(
      ([a, c], j) =>
        money`${String(j + 1)}.科目${'甲乙丙丁'.charAt(j)}（类）某款（款）某项（项）。年初预算为${c}万元，支出决算为${a}万元，完成年初预算的${share(a, c)}%。决算数与年初预算数存在差异的主要原因是年中调整。`,
    ),
    money`${year}年度“三公”经费财政拨款支出预算为${carBudget + guestsBudget}万元，支出决算为${car + guests}万元，完成预算的${share(car + guests, carBudget + guestsBudget)}%。${year}年度“三公”经费支出决算数与预算数存在差异的主要原因是厉行节约。
（二）“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0.00万元，占0.00%；公务用车购置及运行费支出决算${car}万元，完成预算的${share(car, carBudget)}%，占${share(car, car + guests)}%；公务接待费支出决算${guests}万元，完成预算的${share(guests, guestsBudget)}%，占${share(guests, car + guests)}%。具体情况如下：
1.因公出国（境）费预算为0.00万元，支出决算为0.00万元，完成预算的0.00%。
2.公务用车购置及运行费预算为${carBudget}万元，支出决算为${car}万元，完成预算的${share(car, carBudget)}%。其中：公务用车购置支出0.00万元，购置车辆0台；公务用车运行支出${car}万元。${year}年期末，部门开支财政拨款的公务用车保有量为${some(1, 9)}辆。
3.公务接待费预算为${guestsBudget}万元，支出决算为${guests}万元，完成预算的${share(guests, guestsBudget)}%。决算数与预算数存在差异的主要原因是厉行节约。国内公务接待支出${guests}万元，共接待国内来访团组${some(2, 30)}个、来宾${some(30, 300)}人次。`,
    money`${year}年度机关运行经费支出${h}万元，较上年${changed(h, near(h))}，主要原因是人员变动。`,
  ].join('\n');
};

const hubei: Form = ({ amount, near, nearEach, split, years }) => {
  const [year, last] = years(2020, 2022);
  const total = amount(500, 6000);
  const before = near(total);
  const sources = split(total, 2);
  const outlays = split(total, 2);
  const shares = split(sources[0], 2);
  const gp = nearEach(shares);
  const pv2 = sum(gp);
  const items = split(shares[0], 3);
  const itemsBudget = nearEach(items);
  const bb = split(shares[0], 2);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const d = amount(1, 5);
  const d2 = hundredths(car, 10);
  return [
    money`${year}年度收、支总计均为${total}万元。与${last}年度相比，收、支总计各${changed(total, before)}，主要原因是项目变动。
图1：收、支决算总计变动情况`,
    money`${year}年度收入合计${total}万元，与${last}年度相比，收入合计${changed(total, before)}。其中：财政拨款收入${sources[0]}万元，占本年收入${share(sources[0], total)}%；上级补助收入0.00万元，占本年收入0.00%；其他收入${sources[1]}万元，占本年收入${share(sources[1], total)}%。
${year}年度支出合计${total}万元，与${last}年度相比，支出合计${changed(total, before)}。其中：基本支出${outlays[0]}万元，占本年支出${share(outlays[0], total)}%；项目支出${outlays[1]}万元，占本年支出${share(outlays[1], total)}%。`,
    money`${year}年度财政拨款收、支总计均为${sources[0]}万元。与${last}年度相比，财政拨款收、支总计各${changed(sources[0], pv2)}。主要原因是追加项目。
${year}年度财政拨款收入中，一般公共预算财政拨款收入${shares[0]}万元，比${last}年度决算数${changed(shares[0], gp[0])}。政府性基金预算财政拨款收入${shares[1]}万元，比${last}年度决算数${changed(shares[1], gp[1])}。`,
    money`${year}年度一般公共预算财政拨款支出${shares[0]}万元，占本年支出合计的${share(shares[0], total)}%。与${last}年度相比，一般公共预算财政拨款支出${changed(shares[0], gp[0])}。
${year}年度一般公共预算财政拨款支出${shares[0]}万元，主要用于以下方面：
1.一般公共服务（类）支出${items[0]}万元，占${share(items[0], shares[0])}%。主要是用于日常运转。
2.社会保障和就业（类）支出${items[1]}万元，占${share(items[1], shares[0])}%。主要是用于养老保险。
3.住房保障（类）支出${items[2]}万元，占${share(items[2], shares[0])}%。主要是用于公积金。
${year}年度一般公共预算财政拨款支出年初预算为${sum(itemsBudget)}万元，支出决算为${shares[0]}万元，完成年初预算的${share(shares[0], sum(itemsBudget))}%。其中：基本支出${bb[0]}万元，项目支出${bb[1]}万元。`,
    ...zip(items, itemsBudget).map(
      ([a, c], j) =>
        money`${String(j + 1)}.科目${'甲乙丙'.charAt(j)}（类）。年初预算为${c}万元，支出决算为${a}万元，完成年初预算的${share(a, c)}%，支出决算数${compared(a, c)}年初预算数的主要原因：年中调整。`,
    ),
    money`${year}年度“三公”经费财政拨款支出全年预算数${carBudget + guestsBudget}万元，支出决算数${car + guests}万元，完成全年预算的${share(car + guests, carBudget + guestsBudget)}%。较上年减少${d}万元，下降${share(d, car + guests + d)}%。其中：
（1）因公出国（境）费支出决算为0.00万元，完成全年预算的0.00%，比全年预算增加0.00万元。
（2）公务用车购置及运行费支出决算为${car}万元，完成全年预算的${share(car, carBudget)}%；较上年增加${d2}万元，增长${share(d2, car - d2)}%。决算数小于全年预算数的主要原因是厉行节约。其中：公务用车购置费0.00万元；公务用车运行费${car}万元。
（3）公务接待费支出决算为${guests}万元，完成全年预算的${share(guests, guestsBudget)}%，比全年预算减少${guestsBudget - guests}万元。`,
  ].join('\n');
};

const hunan: Form = ({ amount, near, nearEach, some, split, years }) => {
  const [year] = years(2020, 2022);
  const t = amount(500, 6000);
  const before = near(t);
  const sources = split(t, 2);
  const e = t;
  const outlays = split(e, 2);
  const items = split(sources[0], 3);
  const d = hundredths(sources[0], 11);
  const b = nearEach(items);
  const [guests, g] = [amount(1, 9), amount(1, 9)];
  const gy = split(outlays[0], 2);
  const [guestsBudget, gb, guestsBefore, gp] = [
    guests + amount(1, 4),
    g + amount(1, 4),
    near(guests),
    near(g),
  ];
  const h = amount(5, 60);
  const hb = h + amount(1, 20);
  return [
    money`${year}年度收、支总计${t}万元。与上年相比，${changed(t, before)}，主要是因为人员变动。`,
    money`${year}年度收入合计${t}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], t)}%；上级补助收入0万元，占0%；其他收入${sources[1]}万元，占${share(sources[1], t)}%。`,
    money`${year}年度支出合计${e}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], e)}%；项目支出${outlays[1]}万元，占${share(outlays[1], e)}%；经营支出0万元，占0%。`,
    money`${year}年度财政拨款支出${sources[0]}万元，占本年支出合计的${share(sources[0], e)}%，与上年相比，财政拨款支出增加${d}万元，增长${share(d, sources[0] - d)}%。`,
    money`${year}年度财政拨款支出${sources[0]}万元，主要用于以下方面：一般公共服务（类）支出${items[0]}万元，占${share(items[0], sources[0])}%；社会保障和就业（类）支出${items[1]}万元，占${share(items[1], sources[0])}%；住房保障（类）支出${items[2]}万元，占${share(items[2], sources[0])}%。`,
    money`${year}年度财政拨款支出年初预算数为${sum(b)}万元，支出决算数为${sources[0]}万元，完成年初预算的${share(sources[0], sum(b))}%，其中：`,
    ...zip(items, b).map(
      ([a, c], i) => money`${String(i + 1)}、科目${'甲乙丙'.charAt(i)}（类）某款（款）行政运行（项）。
年初预算为${c}万元，支出决算为${a}万元，完成年初预算的${share(a, c)}%，决算数${compared(a, c)}年初预算数的主要原因是：年中追加。`,
    ),
    money`${year}年度财政拨款基本支出${outlays[0]}万元，其中：人员经费${gy[0]}万元，占基本支出的${share(gy[0], outlays[0])}%，主要包括基本工资、津贴补贴；公用经费${gy[1]}万元，占基本支出的${share(gy[1], outlays[0])}%，主要包括办公费、印刷费。`,
    money`“三公”经费财政拨款支出预算为${guestsBudget + gb}万元，支出决算为${guests + g}万元，完成预算的${share(guests + g, guestsBudget + gb)}%，其中：因公出国（境）费支出预算为0万元，支出决算为0万元，决算数与预算数一致；公务接待费支出预算为${guestsBudget}万元，支出决算为${guests}万元，完成预算的${share(guests, guestsBudget)}%，决算数小于预算数的主要原因是厉行节约，与上年相比${changed(guests, guestsBefore)}；公务用车购置费及运行维护费支出预算为${gb}万元，支出决算为${g}万元，完成预算的${share(g, gb)}%，与上年相比${changed(g, gp)}。`,
    money`${year}年度“三公”经费财政拨款支出决算中，公务接待费支出决算${guests}万元，占${share(guests, guests + g)}%，因公出国（境）费支出决算0万元，占0%，公务用车购置费及运行维护费支出决算${g}万元，占${share(g, guests + g)}%。其中：
1、因公出国（境）费支出决算为0万元，全年安排因公出国（境）团组0个，累计0人次。
2、公务接待费支出决算为${guests}万元，全年共接待来访团组${some(5, 50)}个、来宾${some(50, 500)}人次。
3、公务用车购置费及运行维护费支出决算为${g}万元，其中：公务用车购置费0万元，更新公务用车0辆。公务用车运行维护费${g}万元，主要是车辆保险费、燃油费等支出，截止${year}年12月31日，我单位开支财政拨款的公务用车保有量为${some(1, 5)}辆。`,
    money`本部门${year}年度机关运行经费支出${h}万元，比年初预算数减少${hb - h}万元，降低${share(hb - h, hb)}%。主要原因是：压减开支。`,
  ].join('\n');
};

const guangdong: Form = ({ amount, count, near, portion, split, years }) => {
  const [year] = years(2020, 2022);
  const income = amount(500, 9000);
  const incomeBefore = near(income);
  const sources = split(income, 2);
  const e = amount(500, 9000);
  const ep = near(e);
  const outlays = split(e, 2);
  const kk = split(outlays[0], 2);
  const [car, guests] = [amount(2, 20), amount(1, 5)];
  const [carBudget, guestsBudget] = [car + amount(1, 5), guests + amount(1, 5)];
  const [carBefore, guestsBefore] = [near(car), near(guests)];
  const [a, bq, c] = [amount(5, 300), amount(5, 300), amount(5, 300)];
  const groupTotal = a + bq + c;
  const sm = portion(groupTotal, 50, 100);
  const mi = portion(sm, 30, 100);
  const n = tuple(count(0, 4), count(0, 4), count(0, 4), count(0, 4));
  return [
    money`${year}年度总收入决算${income}万元，比上年${changed(income, incomeBefore)}。其中：一般公共预算财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%；其他收入${sources[1]}万元，占${share(sources[1], income)}%。`,
    money`${year}年度总支出决算${e}万元，比上年${changed(e, ep)}。按支出性质划分，基本支出${outlays[0]}万元，占总支出的${share(outlays[0], e)}%，其中人员经费${kk[0]}万元、公用经费${kk[1]}万元；项目支出${outlays[1]}万元，占总支出的${share(outlays[1], e)}%。`,
    money`${year}年度“三公”经费支出决算为${car + guests}万元，完成年初预算${carBudget + guestsBudget}万元的${share(car + guests, carBudget + guestsBudget)}%，比上年决算数${direction(car + guests, carBefore + guestsBefore)}${Math.abs(car + guests - carBefore - guestsBefore)}万元，${car + guests > carBefore + guestsBefore ? '增长' : '下降'}${share(Math.abs(car + guests - carBefore - guestsBefore), carBefore + guestsBefore)}%。其中：因公出国（境）费支出决算为0万元，完成年初预算0万元的0%，与上年持平；公务用车购置及运行维护费支出决算为${car}万元，完成年初预算${carBudget}万元的${share(car, carBudget)}%，比上年决算数${changed(car, carBefore)}；公务接待费支出决算为${guests}万元，完成年初预算${guestsBudget}万元的${share(guests, guestsBudget)}%，比上年决算数${changed(guests, guestsBefore)}。`,
    money`${year}年度政府采购支出总额${groupTotal}万元，其中：政府采购货物支出${a}万元、政府采购工程支出${bq}万元、政府采购服务支出${c}万元。授予中小企业合同金额${sm}万元，占政府采购支出总额的${share(sm, groupTotal)}%，其中：授予小微企业合同金额${mi}万元，占授予中小企业合同金额的${share(mi, sm)}%；货物采购授予中小企业合同金额占货物支出金额的100%。`,
    money`截至${year}年12月31日，本部门共有车辆${whole(sum(n))}辆，其中，副部（省）级及以上领导用车${whole(n[0])}辆、主要领导干部用车${whole(n[1])}辆、机要通信用车${whole(n[2])}辆、其他用车${whole(n[3])}辆。`,
  ].join('\n');
};

const guangxi: Form = ({ amount, near, nearEach, portion, split, years }) => {
  const [year, last] = years(2020, 2022);
  const [income, b] = [amount(300, 3000), amount(5, 200)];
  const t = income + b;
  const spent = portion(t, 75, 97);
  const closing = t - spent;
  const [bp, lp] = [near(b), near(closing)];
  const sources = split(income, 2);
  const sourcesBefore = nearEach(sources);
  const incomeBefore = sum(sourcesBefore);
  const outlays = split(spent, 2);
  const outlaysBefore = nearEach(outlays);
  const ep = sum(outlaysBefore);
  const [car, guests] = [amount(2, 20), amount(1, 5)];
  const [carBefore, guestsBefore] = [hundredths(car, 80), hundredths(guests, 70)];
  const total = car + guests;
  return [
    money`（一）本部门${year}年度总收入${t}万元，其中本年收入${income}万元，较${last}年度决算数${changed(income, incomeBefore)}。收入具体情况如下。
1.一般公共预算财政拨款收入${sources[0]}万元，为市本级财政当年拨付的资金。较${last}年度决算数${changed(sources[0], sourcesBefore[0])}，主要原因：一是人员减少；二是${last}年下拨了抚恤金${free(money`${amount(5, 60)}万元`)}。
2.其他收入${sources[1]}万元。较${last}年度决算数${changed(sources[1], sourcesBefore[1])}。
3.上年结转和结余${b}万元，为结转到本年度继续使用的资金。较${last}年度决算数${changed(b, bp)}。`,
    money`（二）本部门${year}年度总支出${t}万元，其中本年支出${spent}万元，较${last}年度决算数${changed(spent, ep)}。支出具体情况如下：
1.一般公共服务支出${outlays[0]}万元：主要用于日常运转。较${last}年度决算数${changed(outlays[0], outlaysBefore[0])}。
2.住房保障支出${outlays[1]}万元：主要用于缴纳住房公积金。较${last}年度决算数${changed(outlays[1], outlaysBefore[1])}。
3.年末结转和结余${closing}万元，较${last}年度决算数${changed(closing, lp)}。`,
    money`${year}年度一般公共预算财政拨款安排的“三公”经费支出决算中，因公出国（境）费支出决算0万元；公务用车购置及运行费支出决算${car}万元；公务接待费支出决算${guests}万元。
${year}年度“三公”经费支出决算总额为${total}万元，比预算增加0万元，比去年增加${total - carBefore - guestsBefore}万元，增长${share(total - carBefore - guestsBefore, carBefore + guestsBefore)}%。其中，因公出国支出决算比预算无增减变化，比去年无增减变化；公务用车运行维护费支出决算比预算无增减变化，比去年增加${car - carBefore}万元，增长${share(car - carBefore, carBefore)}%；公务接待费支出决算比预算无增减变化，比去年增加${guests - guestsBefore}万元，增长${share(guests - guestsBefore, guestsBefore)}%。`,
  ].join('\n');
};

const hainan: Form = ({ amount, near, nearEach, portion, split, years }) => {
  const [year, last] = years(2020, 2022);
  const total = amount(500, 6000);
  const sources = split(total, 2);
  const before = near(total);
  const spent = portion(total, 85, 99);
  const outlays = split(spent, 2);
  const items = split(sources[0], 4);
  const bg = nearEach(items);
  const budgetTotal = sum(bg);
  const z = tuple(amount(100, 2000), amount(100, 2000), amount(100, 2000), amount(100, 2000));
  const assets = sum(z);
  const fz = portion(assets, 5, 40);
  return [
    money`${year}年度总收入${total}万元，总支出${spent}万元。与${last}年度相比，总收入${changed(total, before)}；总支出${changed(spent, near(spent))}。`,
    money`本年收入${total}万元中，财政拨款收入${sources[0]}万元，占${share(sources[0], total)}%；其他收入${sources[1]}万元，占${share(sources[1], total)}%。
本年支出${spent}万元中，基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%。`,
    money`${year}年度财政拨款支出${sources[0]}万元，年初预算${budgetTotal}万元，完成年初预算的${share(sources[0], budgetTotal)}%，决算数${compared(sources[0], budgetTotal)}预算数${Math.abs(sources[0] - budgetTotal)}万元。按支出功能分类，教育支出${items[0]}万元、社会保障和就业支出${items[1]}万元、卫生健康支出${items[2]}万元、住房保障支出${items[3]}万元，分别占${share(items[0], sources[0])}%、${share(items[1], sources[0])}%、${share(items[2], sources[0])}%、${share(items[3], sources[0])}%。`,
    money`截至${year}年12月31日，资产总额${assets}万元，其中：流动资产${z[0]}万元，占${share(z[0], assets)}%；固定资产${z[1]}万元，占${share(z[1], assets)}%；在建工程${z[2]}万元，占${share(z[2], assets)}%；无形资产${z[3]}万元，占${share(z[3], assets)}%。负债总额${fz}万元，净资产${assets - fz}万元，资产负债率${share(fz, assets)}%。`,
  ].join('\n');
};

/** Final accounts as units in the centre and the south print them. */
export const SOUTH: Readonly<Record<string, Form>> = { henan, hubei, hunan, guangdong, guangxi, hainan };
