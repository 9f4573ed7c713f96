import { free, changed, each, money, share, sum, tuple, whole, zip, type Form } from './figures';

const selfeval: Form = ({ amount, count, portion, years }) => {
  const [year] = years(2021, 2023);
  const src = tuple(amount(100, 900), amount(50, 500), amount(10, 200));
  const budgetTotal = sum(src);
  const spentTotal = portion(budgetTotal, 70, 99);
  const a = count(80, 400);
  const d = count(60, a);
  const l = count(10, 60);
  const pts = tuple(10, 20, 30, 30, 10);
  const got = each(pts, (v) => count(v * 70, v * 100));
  const n = tuple(count(2, 30), count(2, 30), count(2, 30), count(2, 30));
  const involved = amount(1000, 9000);
  const q1 = count(100, 500);
  const ok = count(80, q1);
  const v = count(ok, q1);
  return [
    money`${year}年项目预算安排资金${budgetTotal}万元，其中：中央资金${src[0]}万元、省级资金${src[1]}万元、县级配套${src[2]}万元。截至${year}年12月底，实际到位资金${budgetTotal}万元，资金到位率100%。实际支出${spentTotal}万元，预算执行率${share(spentTotal, budgetTotal)}%，结余资金${budgetTotal - spentTotal}万元，结余率${share(budgetTotal - spentTotal, budgetTotal)}%。`,
    money`计划培训${whole(a)}人，实际培训${whole(d)}人，完成率${share(d, a)}%；计划新建道路${whole(l)}公里，实际完成${whole(l)}公里，完成率100%。`,
    money`项目自评得分${sum(got)}分，其中：预算执行${got[0]}分、项目管理${got[1]}分、产出指标${got[2]}分、效益指标${got[3]}分、满意度${got[4]}分，评价等级为“良”。`,
    money`本次自评共涉及项目${whole(sum(n))}个，涉及资金${free(money`${involved}万元`)}，自评覆盖率100%。其中：评价等级为“优”的项目${whole(n[0])}个，占${share(n[0], sum(n))}%；“良”的${whole(n[1])}个，占${share(n[1], sum(n))}%；“中”的${whole(n[2])}个，占${share(n[2], sum(n))}%；“差”的${whole(n[3])}个，占${share(n[3], sum(n))}%。`,
    money`共发放问卷${whole(q1)}份，收回有效问卷${whole(v)}份，回收率${share(v, q1)}%，其中满意${whole(ok)}份，满意度${share(ok, v)}%。`,
  ].join('\n');
};

const overall: Form = ({ amount, count, portion, split, years }) => {
  const [year] = years(2021, 2023);
  const b0 = amount(500, 4000);
  const add = amount(20, 600);
  const budgetTotal = b0 + add;
  const spentTotal = portion(budgetTotal, 80, 100);
  const outlays = split(spentTotal, 2);
  const shares = split(outlays[0], 2);
  const [costs] = [amount(1, 20)];
  const costsBudget2 = costs + amount(1, 9);
  const costsBefore = costs + amount(1, 9);
  const bz = count(20, 60);
  const zz = count(15, bz);
  const c = amount(20, 300);
  const d = portion(c, 70, 100);
  const z = amount(100, 3000);
  const u = portion(z, 85, 100);
  const pt = tuple(20, 25, 40, 15);
  const got = each(pt, (v) => count(v * 75, v * 100));
  return [
    money`${year}年年初预算安排${b0}万元，年中追加${add}万元，调整后全年预算${budgetTotal}万元。全年实际支出${spentTotal}万元，预算完成率${share(spentTotal, budgetTotal)}%。其中：基本支出${outlays[0]}万元，占${share(outlays[0], spentTotal)}%；项目支出${outlays[1]}万元，占${share(outlays[1], spentTotal)}%。基本支出中，人员经费${shares[0]}万元，公用经费${shares[1]}万元。预算调整率${share(add, b0)}%。`,
    money`“三公”经费预算数${costsBudget2}万元，实际支出${costs}万元，“三公”经费控制率为${share(costs, costsBudget2)}%，比上年${costsBefore}万元${changed(costs, costsBefore)}。`,
    money`本部门编制数${whole(bz)}人，年末实有在职人员${whole(zz)}人，在职人员控制率${share(zz, bz)}%。政府采购预算${c}万元，实际采购${d}万元，政府采购执行率${share(d, c)}%，节约资金${c - d}万元。`,
    money`截至${year}年底，固定资产总额${z}万元，其中在用固定资产${u}万元，固定资产利用率${share(u, z)}%。`,
    money`根据评价指标体系，我单位${year}年度部门整体支出绩效自评得分为${sum(got)}分。其中投入指标${String(pt[0])}分，得${got[0]}分；过程指标${String(pt[1])}分，得${got[1]}分；产出指标${String(pt[2])}分，得${got[2]}分；效果指标${String(pt[3])}分，得${got[3]}分。扣分${10000 - sum(got)}分。`,
  ].join('\n');
};

const project: Form = ({ amount, count, portion, years }) => {
  const [year] = years(2021, 2023);
  const n = count(3, 5);
  const a = Array.from({ length: n }, () => amount(10, 300));
  const total = sum(a);
  const sp = each(a, (v) => portion(v, 60, 100));
  const spentTotal = sum(sp);
  const c = tuple(amount(20, 200), amount(20, 200), amount(5, 90));
  const t = tuple(count(100, 900), count(100, 900), count(100, 900));
  const pl = sum(t) + count(0, 50);
  const u = count(2000, 9000);
  const p = count(20, 90);
  return [
    money`${year}年度共实施项目${whole(n)}个，预算总额${total}万元，实际支出${spentTotal}万元，总体执行率${share(spentTotal, total)}%，结余${total - spentTotal}万元。具体如下：`,
    ...zip(a, sp).map(
      ([budgeted, z], j) =>
        money`（${'一二三四五'.charAt(j)}）项目${'甲乙丙丁戊'.charAt(j)}。预算安排${budgeted}万元，实际支出${z}万元，执行率${share(z, budgeted)}%，自评得分${free(money`${amount(85, 100)}分`)}。`,
    ),
    money`该项目总投资${sum(c)}万元，由中央预算内投资${c[0]}万元、省级财政${c[1]}万元和单位自筹${c[2]}万元组成，三项分别占${share(c[0], sum(c))}%、${share(c[1], sum(c))}%和${share(c[2], sum(c))}%。`,
    money`全年计划开展检测${whole(pl)}批次，实际完成${whole(sum(t))}批次，完成率${share(sum(t), pl)}%。其中食品类${whole(t[0])}批次、药品类${whole(t[1])}批次、农产品类${whole(t[2])}批次。`,
    money`发放补贴惠及${whole(u)}户，每户${whole(p * 10)}元，共计发放${(u * p) / 10}万元。`,
  ].join('\n');
};

const fundrun: Form = ({ amount, count, portion, split, years }) => {
  const [year, last] = years(2021, 2023);
  const b = amount(50, 900);
  const src = tuple(amount(20, 600), amount(20, 600), amount(20, 600));
  const incomeTotal = sum(src);
  const spentTotal = portion(b + incomeTotal, 50, 95);
  const use = split(spentTotal, 3);
  const n = tuple(count(20, 300), count(20, 300), count(20, 300));
  const quarters = tuple(amount(10, 200), amount(10, 200), amount(10, 200), amount(10, 200));
  const [a, bb] = [amount(100, 900), amount(100, 900)];
  const u = tuple(count(3, 40), count(3, 40), count(3, 40), count(3, 40));
  return [
    money`上年结转${b}万元，${year}年收到资金${incomeTotal}万元（中央${src[0]}万元、省级${src[1]}万元、市级${src[2]}万元），可用资金${b + incomeTotal}万元。全年使用${spentTotal}万元，其中：培训补贴${use[0]}万元，岗位补贴${use[1]}万元，社保补贴${use[2]}万元。年末结余${b + incomeTotal - spentTotal}万元，资金使用率${share(spentTotal, b + incomeTotal)}%。`,
    money`享受补贴人员${whole(sum(n))}人次，其中培训${whole(n[0])}人次、岗位${whole(n[1])}人次、社保${whole(n[2])}人次，分别占${share(n[0], sum(n))}%、${share(n[1], sum(n))}%和${share(n[2], sum(n))}%。`,
    money`分季度看，一至四季度分别支出${quarters[0]}万元、${quarters[1]}万元、${quarters[2]}万元和${quarters[3]}万元，全年合计${sum(quarters)}万元。`,
    money`与${last}年的${a}万元相比，${year}年同类支出${bb}万元，${changed(bb, a)}。`,
    money`${whole(sum(u))}个单位中，优秀${whole(u[0])}个、良好${whole(u[1])}个、合格${whole(u[2])}个、不合格${whole(u[3])}个，优良率${share(u[0] + u[1], sum(u))}%。`,
  ].join('\n');
};

/** Self-evaluations of projects, of units and of funds. */
export const REVIEWS: Readonly<Record<string, Form>> = { selfeval, overall, project, fundrun };
