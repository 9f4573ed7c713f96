import { free, changed, compared, direction, money, share, sum, tuple, zip, type Form } from './figures';

const shanghai: Form = ({ amount, count, near, nearEach, split, years }) => {
  const [year, last] = years(2020, 2022);
  const t = amount(500, 9000);
  const before = near(t);
  const sources = split(t, 3);
  const n = count(3, 5);
  const outlays = split(sources[0], n);
  const b = nearEach(outlays);
  const bt = sum(b);
  const g = amount(1, 30);
  const e = amount(1, 30);
  const o = amount(1, 30);
  const [gb, eb, ob] = [g + amount(1, 5), e + amount(1, 5), o + amount(1, 5)];
  return [
    money`${year}年度收入总计为${t}万元、支出总计为${t}万元。与${last}年度相比，收入总计、支出总计各${direction(t, before)}${Math.abs(t - before)}万元，主要原因是项目增减。`,
    money`本年收入合计${t}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], t)}%；事业收入${sources[1]}万元，占${share(sources[1], t)}%；其他收入${sources[2]}万元，占${share(sources[2], t)}%。`,
    money`${year}年度一般公共预算财政拨款支出年初预算为${bt}万元，支出决算为${sources[0]}万元，完成年初预算的${share(sources[0], bt)}%。其中：`,
    ...zip(outlays, b).map(
      ([a, c], i) =>
        money`${String(i + 1)}、科目${'甲乙丙丁戊'.charAt(i)}（类）某某（款）行政运行（项）。年初预算为${c}万元，支出决算为${a}万元，完成年初预算的${share(a, c)}%。决算数${compared(a, c)}预算数的主要原因：人员经费变动。`,
    ),
    money`“三公”经费财政拨款支出年初预算为${gb + eb + ob}万元，支出决算为${g + e + o}万元，完成预算的${share(g + e + o, gb + eb + ob)}%，其中：因公出国（境）费支出决算为${g}万元，完成预算的${free(share(g, gb))}%；公务用车购置及运行维护费支出决算为${e}万元，完成预算的${free(share(e, eb))}%；公务接待费支出决算为${o}万元，完成预算的${free(share(o, ob))}%。`,
    money`“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${g}万元，占${share(g, g + e + o)}%；公务用车购置及运行维护费支出决算${e}万元，占${share(e, g + e + o)}%；公务接待费支出决算${o}万元，占${share(o, g + e + o)}%。`,
  ].join('\n');
};

const jiangsu: Form = ({ amount, near, nearEach, portion, some, split, years }) => {
  const [year] = years(2020, 2022);
  const [income, b] = [amount(500, 6000), amount(5, 300)];
  const total = income + b;
  const spent = portion(total, 80, 99);
  const closing = total - spent;
  const [ip, bp, lp] = [near(income), near(b), near(closing)];
  const before = ip + bp;
  const ep = before - lp;
  const sources = split(income, 3);
  const outlays = split(spent, 2);
  const items = split(sources[0], 3);
  const itemsBudget = nearEach(items);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  return [
    money`${year}年度收入、支出决算总计${total}万元。与上年相比，收、支总计各${changed(total, before)}。其中：
（一）收入决算总计${total}万元。包括：
1.本年收入决算合计${income}万元。与上年相比，${changed(income, ip)}，变动原因：项目变动。
2.使用非财政拨款结余0万元。与上年决算数相同。
3.年初结转和结余${b}万元。与上年相比，${changed(b, bp)}，变动原因：结转变动。
（二）支出决算总计${total}万元。包括：
1.本年支出决算合计${spent}万元。与上年相比，${changed(spent, ep)}，变动原因：项目变动。
2.结余分配0万元。与上年决算数相同。
3.年末结转和结余${closing}万元。结转和结余事项：项目结转。与上年相比，${changed(closing, lp)}。`,
    money`${year}年度本年收入决算合计${income}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%；上级补助收入0万元，占0%；事业收入（含专户管理教育收费）${sources[1]}万元，占${share(sources[1], income)}%；其他收入${sources[2]}万元，占${share(sources[2], income)}%。`,
    money`${year}年度本年支出决算合计${spent}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%；经营支出0万元，占0%。`,
    money`${year}年度财政拨款支出决算${sources[0]}万元，占本年支出合计的${share(sources[0], spent)}%。与${year}年度财政拨款支出年初预算${sum(itemsBudget)}万元相比，完成年初预算的${share(sources[0], sum(itemsBudget))}%。其中：
（一）一般公共服务支出（类）
1.某款（款）行政运行（项）。年初预算${itemsBudget[0]}万元，支出决算${items[0]}万元，完成年初预算的${share(items[0], itemsBudget[0])}%。决算数与年初预算数的差异原因：人员变动。
2.某款（款）其他支出（项）。年初预算${itemsBudget[1]}万元，支出决算${items[1]}万元，完成年初预算的${share(items[1], itemsBudget[1])}%。
（二）住房保障支出（类）
1.住房改革支出（款）住房公积金（项）。年初预算${itemsBudget[2]}万元，支出决算${items[2]}万元，完成年初预算的${share(items[2], itemsBudget[2])}%。`,
    money`${year}年度财政拨款“三公”经费支出决算${car + guests}万元（其中：一般公共预算支出${car + guests}万元；政府性基金预算支出0万元）。与上年相比，减少${carBefore + guestsBefore - car - guests}万元，变动原因：厉行节约。其中，因公出国（境）费支出0万元，占“三公”经费的0%；公务用车购置及运行维护费支出${car}万元，占“三公”经费的${share(car, car + guests)}%；公务接待费支出${guests}万元，占“三公”经费的${share(guests, car + guests)}%。
1.因公出国（境）费支出预算0万元（其中：一般公共预算支出0万元；政府性基金预算支出0万元），支出决算0万元，完成调整后预算的100%，决算数与预算数相同。
2.公务用车购置及运行维护费支出预算${carBudget}万元（其中：一般公共预算支出${carBudget}万元；政府性基金预算支出0万元），支出决算${car}万元（其中：一般公共预算支出${car}万元；政府性基金预算支出0万元），完成调整后预算的${share(car, carBudget)}%，决算数与预算数的差异原因：厉行节约。其中：
（1）公务用车购置支出决算0万元。本年度使用财政拨款购置公务用车0辆。
（2）公务用车运行维护费支出决算${car}万元。截至${year}年12月31日，使用财政拨款开支的公务用车保有量为${some(1, 9)}辆。
3.公务接待费支出预算${guestsBudget}万元（其中：一般公共预算支出${guestsBudget}万元；政府性基金预算支出0万元），支出决算${guests}万元（其中：一般公共预算支出${guests}万元；政府性基金预算支出0万元），完成调整后预算的${share(guests, guestsBudget)}%。其中：国内公务接待支出${guests}万元，接待${some(2, 30)}批次，${some(30, 300)}人次；国（境）外公务接待支出0万元，接待0批次，0人次。`,
  ].join('\n');
};

const zhejiang: Form = ({ amount, near, nearEach, portion, some, split, years }) => {
  const [year, last] = years(2020, 2022);
  const t = amount(900, 9000);
  const before = near(t);
  const sources = split(t, 3);
  const spent = portion(t, 80, 99);
  const outlays = split(spent, 2);
  const pp = split(sources[0], 2);
  const bp = near(sources[0]);
  const items = split(pp[0], 3);
  const itemsBudget = nearEach(items);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBefore, guestsBefore] = [near(car), near(guests)];
  const h = amount(50, 600);
  const hb = near(h);
  const hp = near(h);
  return [
    money`${year}年度收入总计${t}万元，支出总计${t}万元，与${last}年度相比，各${changed(t, before)}。主要原因是：项目变动。`,
    money`本年收入合计${sources[0] + sources[1]}万元，其中：财政拨款收入${sources[0]}万元（其中：一般公共预算${pp[0]}万元，政府性基金预算${pp[1]}万元），占收入合计${share(sources[0], sources[0] + sources[1])}%；事业收入${sources[1]}万元，占收入合计${share(sources[1], sources[0] + sources[1])}%；经营收入0万元，占收入合计0.00%；其他收入0万元，占收入合计0.00%。`,
    money`本年支出合计${spent}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%；经营支出0万元，占0.00%。`,
    money`${year}年度财政拨款收入总计${sources[0]}万元，支出总计${sources[0]}万元，与${last}年度相比，各${changed(sources[0], bp)}。`,
    money`${year}年度一般公共预算财政拨款支出年初预算为${sum(itemsBudget)}万元，支出决算为${pp[0]}万元，完成年初预算的${share(pp[0], sum(itemsBudget))}%，主要原因是追加项目。其中：`,
    ...zip(items, itemsBudget).map(
      ([a, c], i) =>
        money`${String(i + 1)}.科目${'甲乙丙'.charAt(i)}（类）某款（款）某项（项）。年初预算为${c}万元，支出决算为${a}万元，完成年初预算的${share(a, c)}%，决算数${compared(a, c)}年初预算数的主要原因是年中调整。`,
    ),
    money`${year}年度“三公”经费财政拨款支出预算为${carBudget + guestsBudget}万元，支出决算为${car + guests}万元，完成预算的${share(car + guests, carBudget + guestsBudget)}%，${year}年度“三公”经费支出决算数小于预算数的主要原因是厉行节约。
${year}年度“三公”经费一般公共预算财政拨款支出决算中，因公出国（境）费用支出决算为0万元，占0.00%，与${last}年度相比，增加0万元，增长0%；公务用车购置及运行维护费支出决算为${car}万元，占${share(car, car + guests)}%，与${last}年度相比，${changed(car, carBefore)}，主要原因是车辆维修；公务接待费支出决算为${guests}万元，占${share(guests, car + guests)}%，与${last}年度相比，${changed(guests, guestsBefore)}，主要原因是接待变动。具体情况如下：
（1）因公出国（境）费年初预算数为0万元，支出决算为0万元。
（2）公务用车购置及运行维护费年初预算数为${carBudget}万元，支出决算为${car}万元，完成预算的${share(car, carBudget)}%。决算数小于预算数的主要原因是厉行节约。
公务用车购置年初预算数为0万元，支出决算0万元，主要用于经批准购置的0辆公务用车；公务用车运行维护费年初预算数为${carBudget}万元，支出决算为${car}万元，完成预算的${share(car, carBudget)}%。
（3）公务接待费年初预算数为${guestsBudget}万元，支出决算${guests}万元，完成预算的${share(guests, guestsBudget)}%。主要用于接待${some(3, 60)}批次，${some(50, 600)}人次。其中：外事接待支出0万元。其他国内公务接待支出${guests}万元。`,
    money`${year}年度某局本级及所属3家行政单位机关运行经费支出年初预算为${hb}万元，支出决算为${h}万元，完成年初预算的${share(h, hb)}%，比${last}年度${changed(h, hp)}，主要原因是人员变动。`,
  ].join('\n');
};

const anhui: Form = ({ amount, near, portion, some, split, years }) => {
  const [year, last] = years(2020, 2022);
  const total = amount(500, 6000);
  const before = near(total);
  const sources = split(total, 2);
  const outlays = split(total, 3);
  const shares = split(outlays[0], 2);
  const [jc, sr] = [amount(5, 100), amount(20, 300)];
  const tot = jc + sr;
  const zc2 = portion(tot, 50, 98);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  return [
    money`${year}年度收入总计${total}万元、支出总计${total}万元。与${last}年相比，收、支总计各${changed(total, before)}，主要原因：项目变动。`,
    money`${year}年度收入合计${total}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], total)}%；上级补助收入0万元，占0%；事业收入${sources[1]}万元，占${share(sources[1], total)}%。
${year}年度支出合计${total}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], total)}%；项目支出${outlays[1]}万元，占${share(outlays[1], total)}%；经营支出${outlays[2]}万元，占${share(outlays[2], total)}%。`,
    money`${year}年度一般公共预算财政拨款基本支出${outlays[0]}万元，其中：人员经费${shares[0]}万元，主要包括：基本工资、津贴补贴；公用经费${shares[1]}万元，主要包括：办公费、印刷费。`,
    money`政府性基金预算财政拨款年初结转和结余${jc}万元，本年收入${sr}万元，本年支出${zc2}万元，年末结转和结余${tot - zc2}万元。支出具体情况如下：
1.“城乡社区支出”（类）决算支出${zc2}万元，主要用于土地整理。`,
    money`${year}年度“三公”经费财政拨款支出预算为${carBudget + guestsBudget}万元，支出决算为${car + guests}万元，完成预算的${share(car + guests, carBudget + guestsBudget)}%，决算数小于预算数的主要原因是厉行节约。其中：因公出国（境）费支出决算为0万元，占0%；公务接待费支出决算为${guests}万元，占${share(guests, car + guests)}%；公务用车购置及运行维护费支出决算为${car}万元，占${share(car, car + guests)}%。具体情况如下：
1.因公出国（境）费支出0万元，与${year}年度预算持平。
2.公务接待费支出${guests}万元，与${year}年度预算相比，${changed(guests, guestsBudget)}，下降的原因是厉行节约。${year}年国内公务接待共${some(3, 50)}批次（其中外事接待0批次），${some(60, 500)}人次（其中外事接待0人次）。
3.公务用车购置及运行维护费支出${car}万元，与${year}年度预算相比，${changed(car, carBudget)}。其中，公务用车购置费0万元，与${year}年度预算持平；公务用车运行维护费${car}万元，与${year}年度预算相比，${changed(car, carBudget)}。`,
  ].join('\n');
};

const fujian: Form = ({ amount, count, near, nearEach, portion, split, years }) => {
  const [year, last] = years(2020, 2022);
  const b = amount(10, 300);
  const income = amount(500, 5000);
  const spent = portion(b + income, 70, 97);
  const left = b + income - spent;
  const [ip, ep] = [near(income), near(spent)];
  const sources = split(income, 3);
  const outlays = split(spent, 2);
  const kk = split(outlays[0], 2);
  const pp = split(sources[0], 2);
  const items = split(outlays[0], 3);
  const itemsBefore = nearEach(items);
  const t = tuple(amount(1, 9), amount(1, 9));
  const before = nearEach(t);
  const a = count(5, 60);
  return [
    money`${year}年年初结转和结余${b}万元，本年收入${income}万元，本年支出${spent}万元，结余分配0.00万元，年末结转和结余${left}万元。`,
    money`（一）${year}年收入${income}万元，比${last}年决算数${changed(income, ip)}，具体情况如下：
1.财政拨款收入${sources[0]}万元，其中政府性基金${pp[1]}万元。
2.事业收入${sources[1]}万元。
3.其他收入${sources[2]}万元。`,
    money`（二）${year}年支出${spent}万元，比${last}年决算数${changed(spent, ep)}，具体情况如下：
1.基本支出${outlays[0]}万元。其中，人员经费${kk[0]}万元，公用经费${kk[1]}万元。
2.项目支出${outlays[1]}万元。`,
    money`${year}年一般公共预算拨款支出${sum(items)}万元，比${last}年决算数${changed(sum(items), sum(itemsBefore))}，具体情况如下（按项级科目分类统计）：
` +
      zip(items, itemsBefore)
        .map(
          ([a, c], j) =>
            money`（${'一二三'.charAt(j)}）201010${String(j + 1)}科目${'甲乙丙'.charAt(j)}${a}万元，较${last}年决算数${changed(a, c)}。主要原因是人员变动。`,
        )
        .join('\n'),
    money`${year}年度“三公”经费财政拨款支出决算数为${sum(t)}万元，同比${direction(sum(t), sum(before))}${Math.abs(sum(t) - sum(before))}万元，${sum(t) > sum(before) ? '增长' : '下降'}${share(Math.abs(sum(t) - sum(before)), sum(before))}%。具体情况如下：
（一）因公出国（境）费0.00万元。
（二）公务用车购置及运行费${t[0]}万元。其中：公务用车购置费0.00万元，公务用车运行费${t[0]}万元，比${last}年度${changed(t[0], before[0])}。
（三）公务接待费${t[1]}万元，比${last}年度${changed(t[1], before[1])}。累计接待${String(a)}批次、接待总人数${String(a * 7)}人。`,
  ].join('\n');
};

const jiangxi: Form = ({ amount, count, near, nearEach, portion, split, years }) => {
  const [year, last] = years(2020, 2022);
  const b = amount(10, 300);
  const income = amount(500, 5000);
  const t = b + income;
  const [bp, ip] = [near(b), near(income)];
  const sources = split(income, 3);
  const spent = portion(t, 70, 98);
  const closing = t - spent;
  const [ep, lp] = [near(spent), near(closing)];
  const outlays = split(spent, 2);
  const items = split(outlays[0], 4);
  const itemsBefore = nearEach(items);
  const [guests, car] = [amount(1, 9), amount(1, 9)];
  const [guestsBudget, carBudget] = [guests + amount(1, 4), car + amount(1, 4)];
  const [guestsBefore, carBefore] = [near(guests), near(car)];
  const a = count(5, 60);
  return [
    money`本部门${year}年度收入总计${t}万元，其中年初结转和结余${b}万元，较${last}年${changed(b, bp)}；本年收入合计${income}万元，较${last}年${changed(income, ip)}，主要原因是项目变动。`,
    money`本年收入的具体构成为：财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%；事业收入${sources[1]}万元，占${share(sources[1], income)}%；经营收入0万元，占0%；其他收入${sources[2]}万元，占${share(sources[2], income)}%。`,
    money`本部门${year}年度支出总计${t}万元，其中本年支出合计${spent}万元，较${last}年${changed(spent, ep)}；年末结转和结余${closing}万元，较${last}年${changed(closing, lp)}。`,
    money`本年支出的具体构成为：基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%；经营支出0万元，占0%。`,
    money`本部门${year}年度一般公共预算财政拨款基本支出${outlays[0]}万元，其中：
` +
      zip(['工资福利支出', '商品和服务支出', '对个人和家庭补助支出', '资本性支出'], items, itemsBefore)
        .map(
          ([name, a, car], j) =>
            money`（${'一二三四'.charAt(j)}）${name}${a}万元，较${last}年${changed(a, car)}，主要原因是人员调整。`,
        )
        .join('\n'),
    money`本部门${year}年度一般公共预算财政拨款“三公”经费支出全年预算数为${guestsBudget + carBudget}万元，决算数为${guests + car}万元，完成全年预算的${share(guests + car, guestsBudget + carBudget)}%，决算数较${last}年${changed(guests + car, guestsBefore + carBefore)}，其中：
（一）因公出国（境）支出全年预算数为0万元，决算数为0万元，完成全年预算的0%，决算数较${last}年增加0万元，增长0%。
（二）公务接待费支出全年预算数为${guestsBudget}万元，决算数为${guests}万元，完成全年预算的${share(guests, guestsBudget)}%，决算数较${last}年${changed(guests, guestsBefore)}。决算数较全年预算数减少的主要原因是厉行节约。全年国内公务接待${String(a)}批，累计接待${String(a * 6)}人次。
（三）公务用车购置及运行维护费支出${car}万元，其中公务用车购置全年预算数为0万元，决算数为0万元，完成全年预算的0%；公务用车运行维护费支出全年预算数为${carBudget}万元，决算数为${car}万元，完成全年预算的${share(car, carBudget)}%，决算数较${last}年${changed(car, carBefore)}。`,
  ].join('\n');
};

const shandong: Form = ({ amount, near, nearEach, portion, some, split, years }) => {
  const [year] = years(2020, 2022);
  const [income, b] = [amount(500, 6000), amount(5, 300)];
  const total = income + b;
  const before = near(total);
  const spent = portion(total, 80, 99);
  const sources = split(income, 2);
  const outlays = split(spent, 2);
  const items = split(sources[0], 3);
  const itemsBudget = nearEach(items);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  return [
    money`${year}年度收入总计${total}万元、支出总计${total}万元。与上年相比，收、支总计各${changed(total, before)}。主要是项目变动。`,
    money`本年收入合计${income}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%；事业收入${sources[1]}万元，占${share(sources[1], income)}%。
（一）财政拨款收入${sources[0]}万元。与上年相比，${changed(sources[0], near(sources[0]))}。主要是追加项目。
（二）事业收入${sources[1]}万元。与上年相比，${changed(sources[1], near(sources[1]))}。主要是业务变动。`,
    money`本年支出合计${spent}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%。
（一）基本支出${outlays[0]}万元。与上年相比，${changed(outlays[0], near(outlays[0]))}。
（二）项目支出${outlays[1]}万元。与上年相比，${changed(outlays[1], near(outlays[1]))}。`,
    money`${year}年度一般公共预算财政拨款支出${sources[0]}万元，占本年支出的${share(sources[0], spent)}%。与上年相比，一般公共预算财政拨款支出${changed(sources[0], near(sources[0]))}。
${year}年度一般公共预算财政拨款支出${sources[0]}万元，主要用于以下方面：教育（类）支出${items[0]}万元，占${share(items[0], sources[0])}%；卫生健康（类）支出${items[1]}万元，占${share(items[1], sources[0])}%；住房保障（类）支出${items[2]}万元，占${share(items[2], sources[0])}%。
${year}年度一般公共预算财政拨款支出年初预算为${sum(itemsBudget)}万元，支出决算为${sources[0]}万元，完成年初预算的${share(sources[0], sum(itemsBudget))}%。其中：`,
    ...zip(items, itemsBudget).map(
      ([a, c], j) =>
        money`${String(j + 1)}.科目${'甲乙丙'.charAt(j)}（类）某款（款）某项（项）。年初预算为${c}万元，支出决算为${a}万元，完成年初预算的${share(a, c)}%。决算数${compared(a, c)}年初预算数的主要原因是年中调整。`,
    ),
    money`${year}年度“三公”经费财政拨款支出预算为${carBudget + guestsBudget}万元，支出决算为${car + guests}万元，比年初预算减少${carBudget + guestsBudget - car - guests}万元，其中因公出国（境）费支出决算为0万元，与年初预算持平；公务用车购置及运行维护费支出决算为${car}万元，比年初预算减少${carBudget - car}万元；公务接待费支出决算为${guests}万元，比年初预算减少${guestsBudget - guests}万元。
1.因公出国（境）费支出0万元。占“三公”经费支出的0%。
2.公务用车购置及运行维护费支出${car}万元。占“三公”经费支出的${share(car, car + guests)}%。其中：
（1）公务用车购置支出为0万元。
（2）公务用车运行维护费支出为${car}万元。${year}年末公务用车保有量为${some(1, 9)}辆。
3.公务接待费支出${guests}万元。占“三公”经费支出的${share(guests, car + guests)}%。其中：国内接待费支出${guests}万元，共计接待${some(2, 30)}批次、${some(30, 300)}人次。`,
  ].join('\n');
};

/** Final accounts as units in the east print them. */
export const EAST: Readonly<Record<string, Form>> = {
  shanghai,
  jiangsu,
  zhejiang,
  anhui,
  fujian,
  jiangxi,
  shandong,
};
