import {
  free,
  changed,
  compared,
  hundredths,
  money,
  quotient,
  share,
  sum,
  tuple,
  whole,
  zip,
  type Form,
} from './figures';

const chongqing: Form = ({ amount, count, near, nearEach, portion, split, years }) => {
  const [year, last] = years(2020, 2022);
  const [income, b] = [amount(500, 6000), amount(5, 300)];
  const spent = portion(income + b, 80, 99);
  const closing = income + b - spent;
  const total = income + b;
  const before = near(total);
  const sources = split(income, 2);
  const sourcesBefore = nearEach(sources);
  const incomeBefore = sum(sourcesBefore);
  const outlays = split(spent, 2);
  const bg = near(sources[0]);
  const items = split(sources[0], 3);
  const itemsBudget = nearEach(items);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  const a = count(3, 30);
  const n = a * 8;
  return [
    money`1.总体情况。${year}年度收入总计${total}万元，支出总计${total}万元。收支较上年决算数${changed(total, before)}，主要原因是项目变动。`,
    money`2.收入情况。${year}年度收入合计${income}万元，较上年决算数${changed(income, incomeBefore)}，主要原因是追加项目。其中：财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%；事业收入${sources[1]}万元，占${share(sources[1], income)}%。此外，使用非财政拨款结余0.00万元，年初结转和结余${b}万元。`,
    money`3.支出情况。${year}年度支出合计${spent}万元，较上年决算数${changed(spent, near(spent))}，主要原因是追加项目。其中：基本支出${outlays[0]}万元，占${share(outlays[0], spent)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spent)}%；经营支出0.00万元，占0.0%。此外，结余分配0.00万元。
4.结转结余情况。${year}年度年末结转和结余${closing}万元，较上年决算数${changed(closing, near(closing))}。`,
    money`${year}年度财政拨款收、支总计${sources[0]}万元。与${last}年相比，财政拨款收、支总计各${changed(sources[0], near(sources[0]))}。主要原因是人员变动。
1.收入情况。${year}年度一般公共预算财政拨款收入${sources[0]}万元，较上年决算数${changed(sources[0], near(sources[0]))}。较年初预算数${changed(sources[0], bg)}。此外，年初财政拨款结转和结余0.00万元。`,
    '2.支出情况。' +
      money`${year}年度一般公共预算财政拨款支出${sources[0]}万元，较年初预算数${changed(sources[0], sum(itemsBudget))}。
3.比较情况。${year}年度一般公共预算财政拨款支出主要用于以下几个方面：
` +
      zip(['教育支出', '社会保障与就业支出', '住房保障支出'], items, itemsBudget)
        .map(
          ([name, a, c], j) =>
            money`（${String(j + 1)}）${name}${a}万元，占${share(a, sources[0])}%，较年初预算数${changed(a, c)}，主要原因是追加项目。`,
        )
        .join('\n'),
    money`${year}年度“三公”经费支出共计${car + guests}万元，较年初预算数${changed(car + guests, carBudget + guestsBudget)}，主要原因是厉行节约。较上年支出数${changed(car + guests, carBefore + guestsBefore)}，主要原因是厉行节约。
${year}年度本部门因公出国（境）费用0.00万元。
公务车购置费0.00万元。
公务车运行维护费${car}万元，主要用于机要文件交换。费用支出较年初预算数${changed(car, carBudget)}，主要原因是厉行节约。较上年支出数${changed(car, carBefore)}。
公务接待费${guests}万元，主要用于接待检查。费用支出较年初预算数${changed(guests, guestsBudget)}。较上年支出数${changed(guests, guestsBefore)}。
${year}年度本部门国内公务接待${String(a)}批次${whole(n)}人。${year}年本部门人均接待费${quotient(guests, n, 10_000)}元，车均购置费0.00万元，车均维护费${quotient(car, 2, 1)}万元。公务车保有量为2辆。`,
  ].join('\n');
};

const sichuan: Form = ({ amount, near, portion, some, split, years }) => {
  const [year, last] = years(2020, 2022);
  const t = amount(500, 6000);
  const before = near(t);
  const sources = split(t, 3);
  const e = split(t, 2);
  const outlays = split(sources[0], 4);
  const g = near(sources[0]);
  const gy = split(e[0], 2);
  const [guests, car] = [amount(1, 9), amount(1, 9)];
  const [guestsBefore, carBefore] = [near(guests), near(car)];
  const [a, b, car2] = [amount(5, 90), amount(5, 90), amount(5, 90)];
  const groupTotal = a + b + car2;
  const m = portion(groupTotal, 40, 99);
  return [
    money`${year}年度收、支总计${t}万元。与${last}年相比，收、支总计各${changed(t, before)}。主要变动原因是项目变动。
（图1：收、支决算总计变动情况图）（柱状图）`,
    money`${year}年本年收入合计${t}万元，其中：一般公共预算财政拨款收入${sources[0]}万元，占${share(sources[0], t)}%；政府性基金预算财政拨款收入${sources[1]}万元，占${share(sources[1], t)}%；事业收入0万元，占0%；其他收入${sources[2]}万元，占${share(sources[2], t)}%。
（图2：收入决算结构图）（饼状图）`,
    money`${year}年本年支出合计${t}万元，其中：基本支出${e[0]}万元，占${share(e[0], t)}%；项目支出${e[1]}万元，占${share(e[1], t)}%；上缴上级支出0万元，占0%。
（图3：支出决算结构图）（饼状图）`,
    money`${year}年一般公共预算财政拨款支出${sources[0]}万元，占本年支出合计的${share(sources[0], t)}%。与${last}年相比，一般公共预算财政拨款支出${changed(sources[0], g)}。主要变动原因是人员变动。
${year}年一般公共预算财政拨款支出${sources[0]}万元，主要用于以下方面：一般公共服务（类）支出${outlays[0]}万元，占${share(outlays[0], sources[0])}%；教育支出（类）${outlays[1]}万元，占${share(outlays[1], sources[0])}%；卫生健康支出${outlays[2]}万元，占${share(outlays[2], sources[0])}%；住房保障支出${outlays[3]}万元，占${share(outlays[3], sources[0])}%。`,
    money`${year}年一般公共预算支出决算数为${sources[0]}万元，完成预算100%。其中：`,
    ...outlays.map(
      (a, i) =>
        money`${String(i + 1)}.科目${'甲乙丙丁'.charAt(i)}（类）某款（款）某项（项）：支出决算为${a}万元，完成预算100%，决算数等于预算数。`,
    ),
    money`${year}年一般公共预算财政拨款基本支出${e[0]}万元，其中：
人员经费${gy[0]}万元，主要包括：基本工资、津贴补贴、奖金等。
公用经费${gy[1]}万元，主要包括：办公费、印刷费等。`,
    money`${year}年“三公”经费财政拨款支出决算为${guests + car}万元，完成预算100%，决算数与预算数持平。
${year}年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算${car}万元，占${share(car, guests + car)}%；公务接待费支出决算${guests}万元，占${share(guests, guests + car)}%。具体情况如下：
1.因公出国（境）经费支出0万元，完成预算100%。全年安排因公出国（境）团组0次，出国（境）0人。因公出国（境）支出决算与${last}年持平。
2.公务用车购置及运行维护费支出${car}万元，完成预算100%。公务用车购置及运行维护费支出决算比${last}年${changed(car, carBefore)}。主要原因是车辆老化。
其中：公务用车购置支出0万元。全年按规定更新购置公务用车0辆。截至${year}年12月底，单位共有公务用车2辆，其中：轿车1辆、越野车1辆、载客汽车0辆。
公务用车运行维护费支出${car}万元。
3.公务接待费支出${guests}万元，完成预算100%。公务接待费支出决算比${last}年${changed(guests, guestsBefore)}。其中：
国内公务接待支出${guests}万元，主要用于执行公务。国内公务接待${some(5, 50)}批次，${some(50, 500)}人次（不包括陪同人员），共计支出${guests}万元，具体内容包括：检查调研。
外事接待支出0万元，外事接待0批次，0人，共计支出0万元。`,
    money`${year}年，单位政府采购支出总额${groupTotal}万元，其中：政府采购货物支出${a}万元、政府采购工程支出${b}万元、政府采购服务支出${car2}万元。主要用于办公设备购置。授予中小企业合同金额${m}万元，占政府采购支出总额的${share(m, groupTotal)}%，其中：授予小微企业合同金额${m}万元，占政府采购支出总额的${share(m, groupTotal)}%。`,
  ].join('\n');
};

const guizhou: Form = ({ amount, near, nearEach, split, years }) => {
  const [year, last] = years(2020, 2022);
  const total = amount(500, 6000);
  const before = near(total);
  const sources = split(total, 3);
  const outlays = split(total, 2);
  const outlaysBefore = nearEach(outlays);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 3), guests + amount(1, 3)];
  return [
    money`${year}年度收入总计${total}万元，支出总计${total}万元，收支总计与${last}年${before}万元相比${changed(total, before)}。`,
    money`${year}年度收入合计${total}万元，其中：一般公共预算财政拨款收入${sources[0]}万元，占${share(sources[0], total)}%；政府性基金${sources[1]}万元，占${share(sources[1], total)}%；其他收入${sources[2]}万元，占${share(sources[2], total)}%。`,
    money`${year}年度支出${total}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], total)}%，较上年${outlaysBefore[0]}万元${changed(outlays[0], outlaysBefore[0])}；项目支出${outlays[1]}万元，占${share(outlays[1], total)}%，较上年${outlaysBefore[1]}万元${changed(outlays[1], outlaysBefore[1])}。`,
    money`${year}年度“三公”经费决算数${car + guests}万元，与上年决算数${carBefore + guestsBefore}万元相比${changed(car + guests, carBefore + guestsBefore)}；与年初预算数${carBudget + guestsBudget}万元相比${changed(car + guests, carBudget + guestsBudget)}。其中：公务用车运行维护费${car}万元，较上年${carBefore}万元${changed(car, carBefore)}；公务接待费${guests}万元，较上年${guestsBefore}万元${changed(guests, guestsBefore)}。`,
  ].join('\n');
};

const yunnan: Form = ({ amount, near, nearEach, split, years }) => {
  const [year] = years(2020, 2022);
  const t = amount(300, 4000);
  const sources = split(t, 2);
  const sourcesBefore = nearEach(sources);
  const before = sum(sourcesBefore);
  const outlays = split(t, 2);
  const outlaysBefore = nearEach(outlays);
  const shares = split(outlays[0], 2);
  const items = split(sources[0], 3);
  const mp = near(sources[0]);
  const [car, guests] = [amount(2, 30), amount(1, 9)];
  const [carBudget, guestsBudget] = [car + amount(1, 9), guests + amount(1, 9)];
  const [carBefore, guestsBefore] = [car + amount(1, 9), guests + amount(1, 9)];
  const z = tuple(amount(100, 900), amount(100, 900), amount(100, 900), amount(100, 900), amount(100, 900));
  const assets = sum(z);
  const zp = near(assets);
  const d = hundredths(z[1], 10);
  return [
    money`某局${year}年度收入合计${t}万元。其中：财政拨款收入${sources[0]}万元，占总收入的${share(sources[0], t)}%；上级补助收入0.00万元，占总收入的0.00%；其他收入${sources[1]}万元，占总收入的${share(sources[1], t)}%。与上年相比，收入合计${changed(t, before)}。其中：财政拨款收入${changed(sources[0], sourcesBefore[0])}；其他收入${changed(sources[1], sourcesBefore[1])}。主要原因是项目变动。`,
    money`某局${year}年度支出合计${t}万元。其中：基本支出${outlays[0]}万元，占总支出的${share(outlays[0], t)}%；项目支出${outlays[1]}万元，占总支出的${share(outlays[1], t)}%；上缴上级支出、经营支出、对附属单位补助支出共0.00万元，占总支出的0.00%。与上年相比，支出合计${changed(t, sum(outlaysBefore))}。其中：基本支出${changed(outlays[0], outlaysBefore[0])}；项目支出${changed(outlays[1], outlaysBefore[1])}。`,
    money`${year}年度用于保障某局机关正常运转的日常支出${outlays[0]}万元。其中：基本工资、津贴补贴等人员经费支出${shares[0]}万元，占基本支出的${share(shares[0], outlays[0])}%；办公费、印刷费、水电费、办公设备购置等公用经费支出${shares[1]}万元，占基本支出的${share(shares[1], outlays[0])}%。`,
    money`某局${year}年度一般公共预算财政拨款支出${sources[0]}万元，占本年支出合计的${share(sources[0], t)}%。与上年相比${changed(sources[0], mp)}，主要原因是人员变动。`,
    money`1.一般公共服务（类）支出${items[0]}万元，占一般公共预算财政拨款总支出的${share(items[0], sources[0])}%。主要用于人员工资；
2.社会保障和就业（类）支出${items[1]}万元，占一般公共预算财政拨款总支出的${share(items[1], sources[0])}%。主要用于养老保险；
3.住房保障（类）支出${items[2]}万元，占一般公共预算财政拨款总支出的${share(items[2], sources[0])}%。主要用于公积金。`,
    money`某局${year}年度财政拨款“三公”经费支出年初预算为${carBudget + guestsBudget}万元，决算为${car + guests}万元，完成年初预算的${share(car + guests, carBudget + guestsBudget)}%。其中：因公出国（境）费支出年初预算为0.00万元，决算为0.00万元；公务用车购置费支出年初预算为0.00万元，决算为0.00万元；公务用车运行维护费支出年初预算为${carBudget}万元，决算为${car}万元，占财政拨款“三公”经费总支出决算的${share(car, car + guests)}%，完成年初预算的${share(car, carBudget)}%；公务接待费支出年初预算为${guestsBudget}万元，决算为${guests}万元，占财政拨款“三公”经费总支出决算的${share(guests, car + guests)}%，完成年初预算的${share(guests, guestsBudget)}%，具体是国内接待费支出决算${guests}万元（其中：外事接待费支出决算0.00万元），国（境）外接待费支出决算0.00万元。
${year}年度“三公”经费财政拨款支出决算数比上年${changed(car + guests, carBefore + guestsBefore)}。其中：因公出国（境）费支出决算增加0.00万元，增长0.00%；公务用车购置费支出决算增加0.00万元，增长0.00%；公务用车运行维护费支出决算${changed(car, carBefore)}；公务接待费支出决算${changed(guests, guestsBefore)}。`,
    money`截至${year}年12月31日，某局资产总额${assets}万元，其中，流动资产${z[0]}万元，固定资产净值${z[1]}万元，对外投资及有价证券0.00万元，在建工程${z[2]}万元，无形资产净值${z[3]}万元，其他资产${z[4]}万元（具体内容详见附表）。与上年相比，本年资产总额${changed(assets, zp)}，其中固定资产增加${free(money`${d}万元`)}。`,
  ].join('\n');
};

const shaanxi: Form = ({ amount, near, nearEach, some, split, years }) => {
  const [year] = years(2020, 2022);
  const total = amount(500, 6000);
  const before = near(total);
  const sources = split(total, 2);
  const outlays = split(total, 2);
  const items = split(sources[0], 3);
  const b = nearEach(items);
  const [rr, gy] = split(outlays[0], 2);
  const z = split(rr, 3);
  const w = split(gy, 3);
  const [car, guests, tr, me] = [amount(2, 30), amount(1, 9), amount(1, 20), amount(1, 20)];
  const [carBudget, guestsBudget, tb, mb] = [
    car + amount(1, 9),
    guests + amount(1, 9),
    tr + amount(1, 9),
    me + amount(1, 9),
  ];
  return [
    money`1.${year}年收入支出总计${total}万元，与上年相比收、支总计各${changed(total, before)}。主要原因是项目变动。
2.收入决算情况说明
本年收入合计${total}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], total)}%；事业收入${sources[1]}万元，占${share(sources[1], total)}%。
3.支出决算情况说明
本年支出合计${total}万元，其中：基本支出${outlays[0]}万元，占${share(outlays[0], total)}%；项目支出${outlays[1]}万元，占${share(outlays[1], total)}%。`,
    money`${year}年财政拨款支出年初预算${sum(b)}万元，支出决算${sources[0]}万元，完成年初预算的${share(sources[0], sum(b))}%，占本年支出合计的${share(sources[0], total)}%。与上年相比，财政拨款支出${changed(sources[0], near(sources[0]))}。按照政府功能分类科目，其中：`,
    ...zip(items, b).map(
      ([a, c], j) =>
        money`（${String(j + 1)}）科目${'甲乙丙'.charAt(j)}（类）某款（款）某项（项）。年初预算${c}万元，支出决算${a}万元，完成年初预算的${share(a, c)}%，决算数${compared(a, c)}年初预算数的主要原因是年中调整。`,
    ),
    money`${year}年一般公共预算财政拨款基本支出${outlays[0]}万元，包括人员经费支出${rr}万元和公用经费支出${gy}万元。其中：
人员经费${rr}万元，主要包括：基本工资${z[0]}万元、津贴补贴${z[1]}万元、机关事业单位基本养老保险缴费${z[2]}万元。
公用经费${gy}万元，主要包括：办公费${w[0]}万元、印刷费${w[1]}万元、差旅费${w[2]}万元。`,
    money`${year}年“三公”经费支出年初预算为${carBudget + guestsBudget}万元，支出决算为${car + guests}万元，完成年初预算的${share(car + guests, carBudget + guestsBudget)}%，决算数较预算数减少${carBudget + guestsBudget - car - guests}万元，主要原因是厉行节约。其中：
因公出国（境）费支出决算0万元，占0%；公务用车购置费支出0万元，占0%；公务用车运行维护费支出决算${car}万元，占${share(car, car + guests)}%；公务接待费支出决算${guests}万元，占${share(guests, car + guests)}%。
1.公务用车运行维护费支出年初预算为${carBudget}万元，支出决算为${car}万元，完成年初预算的${share(car, carBudget)}%，决算数较预算数减少${carBudget - car}万元。
2.公务接待费支出年初预算为${guestsBudget}万元，支出决算为${guests}万元，完成年初预算的${share(guests, guestsBudget)}%，决算数较预算数减少${guestsBudget - guests}万元。其中：国内公务接待${some(2, 30)}个批次，${some(30, 300)}人次，共${guests}万元。
${year}年培训费支出年初预算为${tb}万元，支出决算为${tr}万元，完成年初预算的${share(tr, tb)}%，决算数较预算数减少${tb - tr}万元。
${year}年会议费支出年初预算为${mb}万元，支出决算为${me}万元，完成年初预算的${share(me, mb)}%，决算数较预算数减少${mb - me}万元。`,
  ].join('\n');
};

const qinghai: Form = ({ amount, count, nearEach, portion, split, years }) => {
  const [year] = years(2020, 2022);
  const income = amount(500, 6000);
  const sources = split(income, 2);
  const sourcesBefore = nearEach(sources);
  const incomeBefore = sum(sourcesBefore);
  const c = tuple(amount(20, 900), amount(20, 900), amount(20, 900), amount(20, 900));
  const n = ['工资福利支出', '商品和服务支出', '对个人和家庭的补助', '资本性支出'];
  const costsTotal = sum(c);
  const a = count(300, 900);
  const b = count(100, 299);
  const w = count(10, 99);
  const t = amount(100, 900);
  const f1 = portion(t, 60, 90);
  const j = tuple(amount(1, 50), amount(1, 50), amount(1, 50));
  const saved = sum(j);
  return [
    money`${year}年，本部门收入决算${income}万元，较上年${incomeBefore}万元${changed(income, incomeBefore)}。其中：财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%，较上年${sourcesBefore[0]}万元${changed(sources[0], sourcesBefore[0])}；其他收入${sources[1]}万元，占${share(sources[1], income)}%，较上年${sourcesBefore[1]}万元${changed(sources[1], sourcesBefore[1])}。`,
    money`按经济分类，支出${costsTotal}万元：` +
      zip(n, c)
        .map(([a, b]) => money`${a}${b}万元（占${share(b, costsTotal)}%）`)
        .join('、') +
      '。',
    money`全年办理案件${whole(a + b)}件，其中行政处罚${whole(a)}件、行政许可${whole(b)}件；较上年增加${whole(w)}件，增长${share(w, a + b - w)}%。`,
    money`专项资金${t}万元，已支付${f1}万元，支付进度${share(f1, t)}%，未支付${t - f1}万元，占${share(t - f1, t)}%。`,
    money`一般性支出压减${saved}万元，一是会议费压减${j[0]}万元，二是培训费压减${j[1]}万元，三是差旅费压减${j[2]}万元。`,
  ].join('\n');
};

const xinjiang: Form = ({ amount, near, nearEach, portion, split, years }) => {
  const [year] = years(2020, 2022);
  const [income, b] = [amount(500, 5000), amount(5, 200)];
  const t = income + b;
  const spent = portion(t, 80, 99);
  const closing = t - spent;
  const before = near(t);
  const sources = split(income, 2);
  const bg = near(sources[0]);
  const outlays = split(spent, 3);
  const [car, guests] = [amount(2, 20), amount(1, 5)];
  const [carBefore, guestsBefore] = [near(car), near(guests)];
  const [total, beforeTotal] = [car + guests, carBefore + guestsBefore];
  return [
    money`${year}年度收入总计${t}万元，其中：本年收入合计${income}万元，使用非财政拨款结余0.00万元，年初结转和结余${b}万元。
${year}年度支出总计${t}万元，其中：本年支出合计${spent}万元，结余分配0.00万元，年末结转和结余${closing}万元。
收入支出总体与上年相比，${changed(t, before)}，主要原因是：项目变动。`,
    money`本年收入${income}万元，其中：财政拨款收入${sources[0]}万元，占${share(sources[0], income)}%；上级补助收入0.00万元，占0.00%；其他收入${sources[1]}万元，占${share(sources[1], income)}%。`,
    money`${year}年度财政拨款收入总计${sources[0]}万元，与年初预算相比，年初预算数${bg}万元，决算数${sources[0]}万元，预决算差异率${sources[0] < bg ? '-' : ''}${share(Math.abs(sources[0] - bg), bg)}%，主要原因是：追加项目。`,
    money`${year}年度一般公共预算财政拨款支出${spent}万元，占本年支出合计的100%。
1.一般公共服务支出（类）${outlays[0]}万元，占${share(outlays[0], spent)}%。
2.社会保障和就业支出（类）${outlays[1]}万元，占${share(outlays[1], spent)}%。
3.卫生健康支出（类）${outlays[2]}万元，占${share(outlays[2], spent)}%。`,
    ...zip(outlays, nearEach(outlays)).map(
      ([a, c], j) =>
        money`${String(j + 1)}.科目${'甲乙丙'.charAt(j)}（类）某款（款）某项（项）：支出决算数为${a}万元，比上年决算${changed(a, c)}，主要原因是：人员变动。`,
    ),
    money`${year}年度财政拨款“三公”经费支出${total}万元，比上年${changed(total, beforeTotal)}。其中：因公出国（境）费支出0.00万元，占0.00%，比上年增加0.00万元，增长0.00%；公务用车购置及运行维护费支出${car}万元，占${share(car, total)}%，比上年${changed(car, carBefore)}；公务接待费支出${guests}万元，占${share(guests, total)}%，比上年${changed(guests, guestsBefore)}。
与全年预算相比，财政拨款“三公”经费支出全年预算数${total}万元，决算数${total}万元，预决算差异率0.00%。其中：公务用车运行费全年预算数${car}万元，决算数${car}万元，预决算差异率0.00%；公务接待费全年预算数${guests}万元，决算数${guests}万元，预决算差异率0.00%。`,
  ].join('\n');
};

/** Final accounts as units in the west print them. */
export const WEST: Readonly<Record<string, Form>> = {
  chongqing,
  sichuan,
  guizhou,
  yunnan,
  shaanxi,
  qinghai,
  xinjiang,
};
