import { free, changed, compared, hundredths, money, share, sum, tuple, zip, type Form } from './figures';

const beijing: Form = ({ amount, near, nearEach, split, years }) => {
  const [year] = years(2019, 2022);
  const inc = amount(800, 6000);
  const incomeBefore = near(inc);
  const sources = split(inc, 2);
  const ex = amount(500, 5000);
  const outlays = split(ex, 3);
  const bud = nearEach(outlays);
  const details = zip(outlays, bud).map(([now, planned]) => ({
    now,
    planned,
    nowParts: split(now, 2),
    plannedParts: split(planned, 2),
  }));
  const c = tuple(amount(1, 9), amount(1, 9), amount(1, 9), amount(1, 9));
  const car = sum(c);
  const rec = amount(1, 4);
  const cb = car + amount(1, 9);
  const guestsBudget = rec + amount(1, 2);
  const tot = car + rec;
  const tb = cb + guestsBudget;
  return [
    money`（一）${year}年度收入决算${inc}万元，比上年${changed(inc, incomeBefore)}。其中：财政拨款收入${sources[0]}万元，占收入合计的${share(sources[0], inc)}%；其他收入${sources[1]}万元，占收入合计的${share(sources[1], inc)}%。`,
    money`${year}年度一般公共预算财政拨款支出${ex}万元，主要用于以下方面（按大类）：教育支出${outlays[0]}万元，占本年财政拨款支出${share(outlays[0], ex)}%；社会保障和就业支出${outlays[1]}万元，占本年财政拨款支出${share(outlays[1], ex)}%；卫生健康支出${outlays[2]}万元，占本年财政拨款支出${share(outlays[2], ex)}%。`,
    ...zip(['教育支出', '社会保障和就业支出', '卫生健康支出'], details).map(
      ([name, { now, planned, nowParts, plannedParts }], n) =>
        money`${String(n + 1)}、“${name}”（类）${year}年度决算${now}万元，比${year}年年初预算${changed(now, planned)}。其中：“第${String(n + 1)}款甲”（款）${year}年度决算${nowParts[0]}万元，比${year}年年初预算${changed(nowParts[0], plannedParts[0])}。主要原因：项目调整。“第${String(n + 1)}款乙”（款）${year}年度决算${nowParts[1]}万元，比${year}年年初预算${changed(nowParts[1], plannedParts[1])}。主要原因：人员变动。`,
    ),
    money`${year}年“三公”经费财政拨款决算数${tot}万元，比${year}年“三公”经费财政拨款年初预算${tb}万元减少${tb - tot}万元。其中：1.因公出国（境）费用。${year}年决算数0万元，与${year}年年初预算数0万元持平。2.公务接待费。${year}年决算数${rec}万元，比${year}年年初预算数${guestsBudget}万元减少${guestsBudget - rec}万元。3.公务用车购置及运行维护费。${year}年决算数${car}万元，比${year}年年初预算数${cb}万元减少${cb - car}万元。其中，公务用车购置费${year}年决算数0万元，与${year}年年初预算数0万元持平；公务用车运行维护费${year}年决算数${car}万元，比${year}年年初预算数${cb}万元减少${cb - car}万元。${year}年公务用车运行维护费中，公务用车加油${c[0]}万元，公务用车维修${c[1]}万元，公务用车保险${c[2]}万元，公务用车其他支出${c[3]}万元。`,
  ].join('\n');
};

const tianjin: Form = ({ amount, near, nearEach, split, years }) => {
  const [year, last] = years(2020, 2022);
  const total = amount(500, 6000);
  const before = near(total);
  const sources = split(total, 2);
  const outlays = split(total, 2);
  const items = split(sources[0], 3);
  const itemsBudget = nearEach(items);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  return [
    money`天津市某局${year}年度收入、支出决算总计${total}万元。与${last}年度相比，收、支总计各${changed(total, before)}，主要原因是项目变动。
天津市某局${year}年度本年收入合计${total}万元，与${last}年度相比${changed(total, before)}。其中：一般公共预算财政拨款收入${sources[0]}万元，占${share(sources[0], total)}%；事业收入${sources[1]}万元，占${share(sources[1], total)}%。
天津市某局${year}年度本年支出合计${total}万元，与${last}年度相比${changed(total, before)}。其中：基本支出${outlays[0]}万元，占${share(outlays[0], total)}%；项目支出${outlays[1]}万元，占${share(outlays[1], total)}%。`,
    money`天津市某局${year}年度一般公共预算财政拨款支出决算${sources[0]}万元，与${year}年年初预算${sum(itemsBudget)}万元相比${changed(sources[0], sum(itemsBudget))}，主要原因是年中追加。主要用于以下方面：
` +
      zip(['教育支出（类）', '卫生健康支出（类）', '住房保障支出（类）'], items, itemsBudget)
        .map(([n, a, c], j) =>
          a !== c
            ? money`${String(j + 1)}.${n}${a}万元，占${share(a, sources[0])}%，与年初预算${c}万元相比${changed(a, c)}。`
            : '',
        )
        .join('\n'),
    money`${year}年度财政拨款“三公”经费支出决算${car + guests}万元，较${year}年预算${carBudget + guestsBudget}万元${changed(car + guests, carBudget + guestsBudget)}；较${last}年决算${changed(car + guests, carBefore + guestsBefore)}。具体情况：
1.公务用车购置及运行费支出决算${car}万元，较${year}年预算${changed(car, carBudget)}；较${last}年决算${changed(car, carBefore)}。
2.公务接待费支出决算${guests}万元，较${year}年预算${changed(guests, guestsBudget)}；较${last}年决算${changed(guests, guestsBefore)}。`,
  ].join('\n');
};

const hebei: Form = ({ amount, near, nearEach, portion, some, split, years }) => {
  const [year, last] = years(2020, 2022);
  const [t, jz] = [amount(900, 9000), amount(5, 200)];
  const spent = portion(t + jz, 80, 99);
  const total = t + jz;
  const before = near(total);
  const sources = split(t, 2);
  const outlays = split(spent, 3);
  const shares = split(sources[0], 2);
  const gl = nearEach(shares);
  const b = near(sources[0]);
  const b2 = near(spent);
  const d = hundredths(spent, 8);
  const items = split(spent, 4);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  return [
    money`本部门${year}年度收、支总计（含结转和结余）${total}万元。与${last}年度决算相比，收支各${changed(total, before)}，主要原因是项目变动。`,
    money`本部门${year}年度收入合计${t}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], t)}%；事业收入${sources[1]}万元，占${share(sources[1], t)}%。
本部门${year}年度支出合计${spent}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%；经营支出${outlays[2]}万元，占${share(outlays[2], spent)}%。`,
    money`本部门${year}年度财政拨款本年收入${sources[0]}万元，比${last}年度${changed(sources[0], sum(gl), '降低')}，主要是人员变动；本年支出${spent}万元，增加${d}万元，增长${share(d, spent - d)}%，主要是项目变动。其中：`,
    money`1.一般公共预算财政拨款本年收入${shares[0]}万元，比上年${changed(shares[0], gl[0], '降低')}。
2.政府性基金预算财政拨款本年收入${shares[1]}万元，比上年${changed(shares[1], gl[1], '降低')}。`,
    money`本部门${year}年度财政拨款本年收入${sources[0]}万元，完成年初预算的${share(sources[0], b)}%，比年初预算${changed(sources[0], b, '降低')}，决算数${compared(sources[0], b)}预算数主要原因是调整预算；本年支出${spent}万元，完成年初预算的${share(spent, b2)}%，比年初预算${changed(spent, b2, '降低')}，决算数${compared(spent, b2)}预算数主要原因是调整预算。`,
    money`${year}年度财政拨款支出${spent}万元，主要用于以下方面：一般公共服务（类）支出${items[0]}万元，占${share(items[0], spent)}%；公共安全类（类）支出${items[1]}万元，占${share(items[1], spent)}%；教育（类）支出${items[2]}万元，占${share(items[2], spent)}%；住房保障（类）支出${items[3]}万元，占${share(items[3], spent)}%。`,
    money`本部门${year}年度“三公”经费财政拨款支出预算为${carBudget + guestsBudget}万元，支出决算为${car + guests}万元，完成预算的${share(car + guests, carBudget + guestsBudget)}%，较预算减少${carBudget + guestsBudget - car - guests}万元，降低${share(carBudget + guestsBudget - car - guests, carBudget + guestsBudget)}%，主要是厉行节约；较${last}年度减少${carBefore + guestsBefore - car - guests}万元，降低${share(carBefore + guestsBefore - car - guests, carBefore + guestsBefore)}%，主要是厉行节约。具体情况如下：
（一）因公出国（境）费支出情况。本部门${year}年度因公出国（境）费支出预算为0万元，支出决算0万元。因公出国（境）费支出与年初预算持平，与${last}年度决算支出持平。
（二）公务用车购置及运行维护费支出情况。本部门${year}年度公务用车购置及运行维护费预算为${carBudget}万元，支出决算${car}万元，完成预算的${share(car, carBudget)}%。较预算减少${carBudget - car}万元，降低${share(carBudget - car, carBudget)}%，主要是厉行节约；较上年减少${carBefore - car}万元，降低${share(carBefore - car, carBefore)}%，主要是厉行节约。其中：
公务用车购置费支出0万元：本部门${year}年度公务用车购置量0辆，发生“公务用车购置”经费支出0万元。
公务用车运行维护费支出${car}万元：本部门${year}年度单位公务用车保有量5辆。公车运行维护费支出较预算减少${carBudget - car}万元，降低${share(carBudget - car, carBudget)}%，较上年减少${carBefore - car}万元，降低${share(carBefore - car, carBefore)}%。
（三）公务接待费支出情况。本部门${year}年度公务接待费支出预算为${guestsBudget}万元，支出决算${guests}万元，完成预算的${share(guests, guestsBudget)}%。本年度共发生公务接待${some(2, 30)}批次、${some(30, 300)}人次。公务接待费支出较预算减少${guestsBudget - guests}万元，降低${share(guestsBudget - guests, guestsBudget)}%；较上年度减少${guestsBefore - guests}万元，降低${share(guestsBefore - guests, guestsBefore)}%。`,
  ].join('\n');
};

const shanxi: Form = ({ amount, near, split, years }) => {
  const [year, last] = years(2020, 2022);
  const total = amount(500, 6000);
  const before = near(total);
  const sources = split(total, 2);
  const outlays = split(total, 2);
  const items = split(sources[0], 4);
  const pv = near(sources[0]);
  const w = split(sources[0], 3);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  return [
    money`${year}年度收入总计${total}万元，支出总计${total}万元。与${last}年相比，收入总计${changed(total, before)}，支出总计${changed(total, before)}，主要原因是项目变动。`,
    money`${year}年度收入合计${total}万元，其中：财政拨款收入${sources[0]}万元，占比${share(sources[0], total)}%；上级补助收入0万元，占比0%；其他收入${sources[1]}万元，占比${share(sources[1], total)}%。
${year}年度支出合计${total}万元，其中：基本支出${outlays[0]}万元，占比${share(outlays[0], total)}%；项目支出${outlays[1]}万元，占比${share(outlays[1], total)}%。`,
    money`${year}年度一般公共预算财政拨款支出${sources[0]}万元，占本年支出合计的${share(sources[0], total)}%。与${last}年相比，一般公共预算财政拨款支出${changed(sources[0], pv)}，主要原因是人员变动。其中，人员经费${w[0]}万元，占比${share(w[0], sources[0])}%；日常公用经费${w[1]}万元，占比${share(w[1], sources[0])}%；项目经费${w[2]}万元，占比${share(w[2], sources[0])}%。`,
    money`${year}年度一般公共预算财政拨款支出${sources[0]}万元，主要用于以下方面：一般公共服务（类）支出${items[0]}万元，占${share(items[0], sources[0])}%；教育（类）支出${items[1]}万元，占${share(items[1], sources[0])}%；社会保障和就业（类）支出${items[2]}万元，占${share(items[2], sources[0])}%；住房保障（类）支出${items[3]}万元，占${share(items[3], sources[0])}%。`,
    money`${year}年度“三公”经费财政拨款支出年初预算为${carBudget + guestsBudget}万元，支出决算为${car + guests}万元，完成年初预算的${share(car + guests, carBudget + guestsBudget)}%，比上年${changed(car + guests, carBefore + guestsBefore)}。其中：因公出国（境）费支出0万元，占0%，与上年持平；公务用车运行维护费支出${car}万元，占${share(car, car + guests)}%，比上年${changed(car, carBefore)}；公务接待费支出${guests}万元，占${share(guests, car + guests)}%，比上年${changed(guests, guestsBefore)}。`,
  ].join('\n');
};

const neimenggu: Form = ({ amount, near, nearEach, portion, split, years }) => {
  const [year] = years(2020, 2022);
  const [income, b] = [amount(500, 6000), amount(5, 300)];
  const total = income + b;
  const spent = portion(total, 80, 99);
  const [budgeted, before] = [near(total), near(total)];
  const sources = split(income, 2);
  const outlays = split(spent, 2);
  const items = split(sources[0], 3);
  const itemsBudget = nearEach(items);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  return [
    money`本部门${year}年度收入总计${total}万元，与年初预算相比，收入总计${changed(total, budgeted)}，变动原因：追加项目。支出总计${total}万元，与年初预算相比，支出总计${changed(total, budgeted)}。与上年决算相比，收入总计${changed(total, before)}，变动原因：项目变动。支出总计与上年决算相比${changed(total, before)}。`,
    money`本年收入合计${income}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%；事业收入${sources[1]}万元，占${share(sources[1], income)}%。
本年支出合计${spent}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%。`,
    money`${year}年度财政拨款支出年初预算为${sum(itemsBudget)}万元，支出决算为${sources[0]}万元，完成年初预算的${share(sources[0], sum(itemsBudget))}%。按功能分类划分，其中：
` +
      zip(['一般公共服务支出（类）', '社会保障和就业支出（类）', '住房保障支出（类）'], items, itemsBudget)
        .map(
          (
            [n, a, c],
            j,
          ) => money`（${'一二三'.charAt(j)}）${n}年初预算${c}万元，支出决算${a}万元，完成年初预算的${share(a, c)}%。决算数与年初预算数的差异原因：年中调整。其中：
1.某款（款）某项（项）年初预算${c}万元，支出决算${a}万元，完成年初预算的${share(a, c)}%。`,
        )
        .join('\n'),
    money`${year}年度财政拨款“三公”经费预算为${carBudget + guestsBudget}万元，支出决算为${car + guests}万元，完成预算的${share(car + guests, carBudget + guestsBudget)}%，其中：因公出国（境）费支出决算为0.00万元，完成预算的0.00%；公务用车购置及运行维护费支出决算为${car}万元，完成预算的${free(share(car, carBudget))}%；公务接待费支出决算为${guests}万元，完成预算的${free(share(guests, guestsBudget))}%。
${year}年度财政拨款“三公”经费支出${car + guests}万元，因公出国（境）费支出0.00万元，占0.00%；公务用车购置及运行维护费支出${car}万元，占${share(car, car + guests)}%；公务接待费支出${guests}万元，占${share(guests, car + guests)}%。与上年相比，${changed(car + guests, carBefore + guestsBefore)}。`,
  ].join('\n');
};

const liaoning: Form = ({ amount, near, portion, split, years }) => {
  const [year] = years(2020, 2022);
  const [income, b] = [amount(500, 6000), amount(5, 300)];
  const total = income + b;
  const spent = portion(total, 80, 99);
  const closing = total - spent;
  const sources = split(income, 2);
  const incomeBefore = near(income);
  const z = split(sources[0], 2);
  const outlays = split(spent, 2);
  const shares = split(outlays[0], 2);
  const ep = near(spent);
  const items = split(sources[0], 3);
  const fb = near(sources[0]);
  const w = split(sources[0], 2);
  const bb = near(sources[0]);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 3), guests + amount(1, 3)];
  return [
    money`（一）收入总计${total}万元，包括：
1.财政拨款收入${sources[0]}万元，占收入总计的${share(sources[0], total)}%。其中：一般公共预算财政拨款收入${z[0]}万元，政府性基金收入${z[1]}万元。
2.事业收入${sources[1]}万元，占收入总计的${share(sources[1], total)}%。
3.上年结转和结余${b}万元，占收入总计的${share(b, total)}%。
与上年相比，今年收入${changed(total, incomeBefore)}，主要原因：一是项目变动；二是人员变动。`,
    money`（二）支出总计${spent}万元，包括：
1.基本支出${outlays[0]}万元，占支出总计的${share(outlays[0], spent)}%。主要是为保障机构正常运转，其中：工资福利支出${shares[0]}万元，商品和服务支出${shares[1]}万元。
2.项目支出${outlays[1]}万元，占支出总计的${share(outlays[1], spent)}%。
与上年相比，今年支出${changed(spent, ep)}。
（三）年末结转和结余${closing}万元。主要是项目结转。与上年相比，今年结转结余${changed(closing, near(closing))}。`,
    money`${year}年度财政拨款支出${sources[0]}万元，其中：基本支出${w[0]}万元，项目支出${w[1]}万元。与上年相比，财政拨款支出${changed(sources[0], fb)}。与年初预算相比，${year}年度财政拨款支出完成年初预算的${share(sources[0], bb)}%。
${year}年度财政拨款支出按支出功能分类科目分，包括：教育支出${items[0]}万元，占${share(items[0], sources[0])}%；卫生健康支出${items[1]}万元，占${share(items[1], sources[0])}%；住房保障支出${items[2]}万元，占${share(items[2], sources[0])}%。`,
    money`${year}年度“三公”经费财政拨款支出决算${car + guests}万元，完成全年预算的${share(car + guests, carBudget + guestsBudget)}%，比上年${changed(car + guests, carBefore + guestsBefore)}，其中：因公出国（境）费0万元，占“三公”经费支出的0%；公务接待费${guests}万元，占${share(guests, car + guests)}%；公务用车购置及运行维护费${car}万元，占${share(car, car + guests)}%。具体情况如下：
1.因公出国（境）费0万元，比年初预算增加0万元，比上年增加0万元。
2.公务接待费${guests}万元，比年初预算减少${guestsBudget - guests}万元，比上年${changed(guests, guestsBefore)}。
3.公务用车购置及运行维护费${car}万元，比年初预算减少${carBudget - car}万元，比上年${changed(car, carBefore)}。其中：公务用车购置费0万元；公务用车运行维护费${car}万元。`,
  ].join('\n');
};

const hlj: Form = ({ amount, near, nearEach, portion, split, years }) => {
  const [year] = years(2020, 2022);
  const [income, b] = [amount(500, 6000), amount(5, 300)];
  const total = income + b;
  const spent = portion(total, 80, 99);
  const closing = total - spent;
  const before = near(total);
  const sources = split(income, 3);
  const outlays = split(spent, 2);
  const shares = split(outlays[0], 2);
  const gp = nearEach(shares);
  const a = tuple(amount(5, 90), amount(5, 90), amount(5, 90));
  const groupTotal = sum(a);
  const groupBefore = near(groupTotal);
  const h = amount(10, 300);
  const z = split(h, 4);
  return [
    money`${year}年度收入总计${total}万元，其中：本年收入${income}万元，使用非财政拨款结余0万元，年初结转和结余${b}万元。支出总计${total}万元，其中：本年支出${spent}万元，结余分配0万元，年末结转和结余${closing}万元。与上年相比，收入总计${changed(total, before)}，支出总计${changed(total, before)}。`,
    money`${year}年度收入合计${income}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%；上级补助收入${sources[1]}万元，占${share(sources[1], income)}%；其他收入${sources[2]}万元，占${share(sources[2], income)}%。比上年${changed(income, near(income))}。
${year}年度支出合计${spent}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%。比上年${changed(spent, near(spent))}。`,
    money`${year}年度一般公共预算财政拨款基本支出${outlays[0]}万元，比上年${changed(outlays[0], sum(gp))}。其中：人员经费${shares[0]}万元，占${share(shares[0], outlays[0])}%，比上年${changed(shares[0], gp[0])}；公用经费${shares[1]}万元，占${share(shares[1], outlays[0])}%，比上年${changed(shares[1], gp[1])}。`,
    money`${year}年度政府采购支出总额${groupTotal}万元，比上年${changed(groupTotal, groupBefore)}。其中：政府采购货物支出${a[0]}万元，占${share(a[0], groupTotal)}%；政府采购工程支出${a[1]}万元，占${share(a[1], groupTotal)}%；政府采购服务支出${a[2]}万元，占${share(a[2], groupTotal)}%。`,
    money`${year}年度机关运行经费支出${h}万元，比上年${changed(h, near(h))}，其中：办公费${z[0]}万元、印刷费${z[1]}万元、差旅费${z[2]}万元、其他交通费用${z[3]}万元。`,
  ].join('\n');
};

/** Final accounts as units in the north print them. */
export const NORTH: Readonly<Record<string, Form>> = {
  beijing,
  tianjin,
  hebei,
  shanxi,
  neimenggu,
  liaoning,
  hlj,
};
