import { wordsOf } from './text';

/** The words that the whole of a project's money is called by, and where it comes from: a name is one when made of them alone. */
const WHOLE =
  /^(?=.*(?:总|合计|金额|规模))(?:项目|专项|年度|本年度?|当年|全年|实施期|中期|预算|申请|申报|批复|下达|投入|安排|使用|财政|资金|经费|投资|补助|金额|总金额|总额|总计|总投资|总数|总量|总|合计|规模)+$/u;
const SOURCE =
  /^(?=.*(?:中央|省|市|[区县州盟旗乡镇]|[上本]级|地方|财政|公共预算|基金|专户|单位|自[有筹]|事业|经营|其[他它]|社会|债|贷款|结[转余]|捐赠|配套|银行|企业|群众|拨款|补助))(?:其中:?|包括:?|含:?)?(?:中央|省|市|区|县|州|盟|旗|乡|镇|自治区|兵团|级|本|本级|上级|地方|财政|一般公共预算|政府性基金|基金|预算|国有资本经营|专户|管理|单位|自有|自筹|事业|经营|其他|其它|社会|债券|专项债?|一般债?|政府|贷款|结转|结余|上年|当年|本年|年度|捐赠|配套|银行|企业|群众|补助|拨款|资金|收入|投入|来源|经费|资本|转移支付|安排|部分|及|和|或|、|\d[.、]|\(\d\))+$/u;

const LONGEST = 20;

/** Whether a label names all of a project's money: 项目总资金, 投入合计, 年度金额. */
export function isWholeOfMoney(text: string): boolean {
  const { key } = wordsOf(text);
  return key.length <= LONGEST && WHOLE.test(key);
}

/** Whether a label names where money comes from: 其中：中央补助, 县级配套, 自筹资金. */
export function isSourceOfMoney(text: string): boolean {
  const { open } = wordsOf(text);
  return open.length <= LONGEST && SOURCE.test(open);
}

/** Whether lines are the whole of a project's money and where it comes from, and nothing else. */
export function areSources(labels: readonly string[]): boolean {
  const named = labels.filter((label) => label !== '');
  return (
    named.length > 1 &&
    named.some(isSourceOfMoney) &&
    named.every((label) => (isWholeOfMoney(label) || isSourceOfMoney(label)) && !/支出$|收入$/u.test(label))
  );
}
