import type { TableKind } from './types';
import { wordsOf } from './text';

/** Words of labels, headings and notes as data. */

/**
 * What a form asks to be written about problems and measures: any of the words that such labels are made of, with one of
 * those that ask (偏差大或目标未完成原因分析, 相关建议或举措, 改进措施及结果应用方案).
 */
const REMARK_LABEL =
  /^(?=.*(?:原因|问题|措施|举措|建议|结果应用|经验|不足))(?:自评|绩效|评价|存在|发现|主要|突出|困难|问题|及|其|和|与|或|的|、|,|原因|分析|说明|改进|整改|措施|建议|意见|举措|方案|计划|打算|方向|下一步|今后|后续|拟|采取|工作|偏差|较大|大|未|不能|没有|完成|达到|实现|目标|指标|情况|结果|应用|相关|有关|不足|经验|做法|其他|项目|部门|整体|支出|预算|执行|管理|监控|需要?|解决|反映)+$/u;

/** A label beside a value says what the value is about. Tried in this order. */
const LABEL_KINDS: readonly (readonly [TableKind, RegExp])[] = [
  [
    'score',
    /^(?:单位|部门|项目|自我|自评|评价|绩效|绩效自评|绩效评价|综合|整体|部门整体|最终|整体支出|绩效评价)*(?:总分|总得分|总评分|得分合计|合计得分|自评得分|评价得分|综合得分|自评分数|等级|等次|评价等级|自评等级|评级)$/u,
  ],
  [
    'goals',
    /^(?:某年|年度|部门|整体|部门整体|总体|项目|支出|中长期|长期|实施期|绩效|预期|本年|全年|主要|工作)*(?:总体目标|绩效目标|总体绩效目标|整体绩效目标|绩效总目标|整体目标|主要目标|工作目标|年度目标|中长期目标|长期目标|实施期目标|中期目标|近期目标|预期目标|履职目标|职责目标|战略目标)(?:(?:和|及|与)(?:预期)?(?:成果|成效|效果))?(?:概述|内容)?$/u,
  ],
  [
    'goals',
    /^(?:某年|年度|部门|整体|总体|项目|支出|绩效)*(?:总体目标|绩效目标|整体绩效目标|目标)(?:的)?(?:实际)?(?:完成|实现)(?:情况|程度)$/u,
  ],
  [
    'goals',
    /^(?:某年|年度|本年度?|全年|当年|部门|单位|整体|总体|项目|专项|支出|长期|中期|近期|实施期|绩效|预定|预设|设定|计划|年初|主要|工作|总|三年){1,4}目标(?:任务|内容)?$/u,
  ],
  [
    'goals',
    /^(?:某年|年度|部门|整体|总体|项目|支出|绩效|预定|预期|设定)*目标(?:的)?(?:实际)?(?:完成|实现|达成)(?:情况|程度|结果)$/u,
  ],
  [
    'remarks',
    /^(?:自评|绩效自评|评价)?(?:存在|发现|自评发现)?(?:的)?(?:主要|突出)?问题(?:及(?:其)?(?:原因|改进措施|建议|整改措施)(?:分析)?|和不足|与不足|一|二|三|四|五|六|\d{1,2})?$/u,
  ],
  [
    'remarks',
    /^(?:下一步|今后|后续)?(?:的)?(?:拟采取的?)?(?:工作)?(?:改进|整改|工作)(?:的)?(?:措施|意见|计划|方向|打算|建议)(?:及建议|一|二|三|四|五|六|\d{1,2})?$/u,
  ],
  ['remarks', REMARK_LABEL],
  ['remarks', /^(?:绩效|自评|相关)?(?:佐证|证明|支撑)(?:材料|资料)(?:清单|目录|附件)?$/u],
  [
    'remarks',
    /^(?:评价结论|自评结论|自评情况|有关建议|意见建议|其他(?:需要|需)说明的(?:问题|事项)|经验做法|主要经验(?:及做法)?|未能?完成(?:的)?原因(?:分析)?|评价结果应用|自评结果(?:拟)?应用|结果应用|今后努力方向|努力方向)$/u,
  ],
  [
    'profile',
    /^(?:单位|部门|(?:项目|单位|部门|部门单位|预算单位|填报单位|编制单位|填报部门|主管部门|机构)名称|(?:项目)?(?:预算|填报|编制|主管|实施|执行|项目|承担|申报|建设|使用|评价)(?:单位|部门)|部门单位|(?:部门|单位|预算单位|项目|主管部门)(?:代码|编码|编号)|主管部门及代码|实施主体|(?:项目|单位|部门|财务|评价工作)?负责人(?:签字|签章)?|(?:项目)?联系人|(?:联系)?电话|联系方式|(?:填报|填表|制表|经办|审核|复核|编制)人|(?:填报|填表|编制|制表|评价|自评)(?:日期|时间)|(?:评价|预算|所属|填报|自评|会计|财政|项目)?年度|(?:项目|资金)(?:类型|类别|属性|性质|周期|期限|级次|概况|起止时间|实施期|状态)|实施周期|(?:起止|开始|结束|起始|完成|成立|挂牌)(?:时间|日期|年月)|(?:单位|机构|部门|评价)(?:性质|类型|类别|级别|规格|地址|职能|职责|简介|概况|属性)|地址|(?:部门|单位)?(?:主要)?职能(?:职责)?(?:概述)?|(?:部门|单位)职责概述|经费(?:来源|形式|保障形式)|预算(?:级次|层级)|行政级别|上级(?:单位|主管部门)|归口(?:管理)?(?:单位|部门)|(?:主要|工作)?(?:职能|职责)|主要职责任务|加挂牌子|级别|性质|下设机构|(?:内设|下属|直属|所属|独立核算)(?:机构|单位|部门|企业|科室)(?:数|数量|个数|情况|名称|设置|名单)?|机构(?:数|数量|情况|设置|个数)|(?:年度)?总体工作(?:任务)?|法人代表|法定代表人|统一社会信用代码)$/u,
  ],
  ['staff', /^(?:副)?(?:主任|站长|台长|局长|总编辑?)$|^(?:股级|科级|处级|内设机构)?领导职数$/u],
  [
    'staff',
    /^(?:其中|年末|年初|实有|核定|全额|财政|事业|行政|机关|财政供养|财政补助|现有|单位)*(?:人员)?(?:编制|在编|在职|退休|离休|离退休|编外|聘用|临聘|合同|实有|到位|在岗|合同制|遗属|临时|劳务派遣|财政供养|总人|人员)(?:在编|在职|退休|实有|合同)*(?:人员|职工|工)?(?:编制)?(?:人员)?(?:总)?(?:人数|数|数量|总数|名额|情况|合计|小计)?$/u,
  ],
];

/** Headings that say what the table or the labels below them are about. Tried in this order. */
const HEADING_KINDS: readonly (readonly [TableKind, RegExp])[] = [
  ['monitoring', /监控/u],
  ['sangong', /三公/u],
  ['remarks', /存在.{0,4}问题|改进.{0,2}措施|整改措施|改进意见|下一步/u],
  ['tasks', /重点(?:工作)?任务|重点工作|重点项目/u],
  ['score', /自评(?:结论|结果|得分|总分|等级)|评价(?:结论|结果|等级)|评分结果/u],
  ['ratios', /比率|共性指标|管理效率指标/u],
  ['staff', /人员(?:情况|编制|构成|信息|基本情况)|编制(?:情况|人员)|机构人员|机构编制/u],
  ['profile', /基本(?:信息|情况)|(?:单位|部门|项目|机构)(?:概况|简介|信息)|机构(?:情况|设置)/u],
  ['funds', /项目资金|预算执行情况|资金(?:执行|投入|使用|安排)情况|^资金(?:执行|投入|使用|到位|落实)/u],
  ['accounts', /收支|决算|预算|支出(?:情况|表|明细|构成)|收入(?:情况|表|来源)|经费(?:情况|支出)|支出/u],
  [
    'results',
    /成果|成效|成绩|业绩|发稿|产出|宣传|履职|刊播|播出|完成(?:数量|情况|任务)|工作(?:量|情况|亮点|实绩)|亮点|数据|统计|任务完成|效能|获奖|播发/u,
  ],
  ['goals', /(?:总体|绩效|整体)(?:绩效)?目标/u],
  ['indicators', /绩效指标|指标体系|自评表|指标完成/u],
];

/** Names of a form's sections, printed in its left column or on a row of their own. */
const SECTION =
  /^(?:(?:一|二|三|四|五|六|七|八|九|十)+、)?(?:\(\d+\)|\d+[.、])?(?:项目|部门|单位)?(?:基本信息|基本情况|概况|预算整体情况|预算情况|整体收支情况|收支情况|资金情况|资金|(?:项目|预算|财政)?资金(?:执行|使用|安排|投入|支出|到位|落实|管理)(?:及使用|和使用)?|项目资金|预算资金|支出资金|年度资金|预算执行情况|年度预算执行情况|资金投入和使用情况|(?:预算|支出)执行|绩效指标|年度绩效指标|绩效指标完成情况|年度绩效指标完成情况|指标完成情况|部门整体绩效指标|(?:项目)?年度目标(?:完成情况)?|(?:项目)?年度总体目标|总体目标|总体绩效目标|年度绩效目标|绩效目标|年度总体目标完成情况|总体目标完成情况|目标完成情况|(?:年度|本年度?|全年)(?:重点|主要|总体)?(?:工作)?任务|重点工作任务|重点任务|年度总体绩效目标|人员情况|机构情况|机构人员情况|整体绩效目标|年度整体绩效目标)(?:完成情况)?$/u;

const OWN_SHEET = /^(?:绩效自评报告|校验结果|一体化导入)(?:（\d+）)?$|^报告模板$/u;

/** Whether a sheet of that name is our own, with or without a number, or holds a report template: never read as input. */
export function isOwnSheet(name: string): boolean {
  return OWN_SHEET.test(name);
}

const NOTE =
  /^(?:注(?:\d+|[一二三])?|备注|说明|填表说明|填报说明|附注|注释)[:：、.\s]|^(?:注|说明|备注|其他说明|填表说明|填报说明)$|^[*※]|^★/u;
const TOTAL = /^(?:(?:.{0,12}(?:合计|总计|小计|共计|总额|总数))|总分|合计数|总体情况|全部|总支出|总收入)$/u;
const SCORE_TOTAL =
  /^(?:自评|评价|指标|绩效|得分)?(?:总分|合计|总计|总得分|总评分|得分合计|自评总分|总分合计|分值合计)(?:得分)?$/u;
/** Lines that a template prints for the person to fill, and that she left. */
const REMNANT =
  /^(?:栏次|行次|(?:三级)?指标(?:名称)?(?:\d+|[一二三四五六七八九十]|[Nn])?[:：.、]?|(?:…|\.|·|。|⋯){2,}|…|[Xx×]{2,}|(?:其他需完成的任务|其他任务|其他).{0,2}(?:可选填|选填|如有).*|(?:任务|项目|措施|问题)(?:\d+|[一二三四五六七八九十])[:：]?)$/u;

/** Which kind of table a label of its own belongs to; null for words that are no known label. */
export function labelKind(text: string): TableKind | null {
  let kind = known.get(text);
  if (kind === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    kind = readLabelKind(text);
    known.set(text, kind);
  }
  return kind;
}

// The first words of many rows are the same few classes and labels.
const known = new Map<string, TableKind | null>();
const MOST_KNOWN = 20_000;

function readLabelKind(text: string): TableKind | null {
  const { key: printed } = wordsOf(
    text.replace(/^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．])/u, ''),
  );
  if (printed.length > 20) return null;
  // 年度目标1：（40分）
  const key = printed.replace(/(目标)(?:\d{1,2}|[一二三四五六])?:?$/u, '$1');
  return LABEL_KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** A sum of money by its name: 基本支出总额, 项目资金. */
const MONEY_LABEL =
  /^[\u4e00-\u9fa5“”"()]{0,14}(?:支出|收入|经费|资金|投资)(?:总额|总计|合计|总数|金额|数|预算数?|决算数?)?$/u;

/** Whether a label with a figure beside it names a sum of money. */
export const isMoneyLabel = (text: string): boolean => MONEY_LABEL.test(wordsOf(text).open);

/** What the fields of a form's head end with, whatever stands before: 项目执行单位, 专项名称, 部门预算编码. */
const FIELD =
  /^(?!.*(?:指标|科目|任务|经费|收入|人数|得分|目标|问题|措施))[\u4e00-\u9fa5()、/及或和]{0,12}(?:单位|部门|处室|科室|名称|代码|编码|编号|负责人|联系人|经办人|电话|周期|实施期|建设期|期限|年限|年度|日期|时间|分类|类型|类别|属性|性质|地点|地址|级次|依据)$/u;

/** Whether a label may be a field of a form's head; only to be asked where words or a code stand beside it. */
export function isFieldLabel(text: string): boolean {
  const { key, open } = wordsOf(text);
  return open.length <= 16 && (FIELD.test(key) || FIELD.test(open));
}

/** Whether a goals label speaks of what was achieved. */
export function isAchievement(text: string): boolean {
  return /(?:完成|实现|达成)(?:情况|程度|结果)/u.test(text);
}

/** What a heading says of the table below it; null when it says nothing of it. */
export function headingKind(text: string): TableKind | null {
  const { open } = wordsOf(text);
  if (open.length > 60) return null;
  return HEADING_KINDS.find(([, pattern]) => pattern.test(open))?.[0] ?? null;
}

export function isSection(text: string): boolean {
  const { key } = wordsOf(text);
  return key.length <= 20 && SECTION.test(key);
}

export const isNote = (text: string): boolean => NOTE.test(text.trim());
/** A row that is a note: a star marks an indicator too, and words of a note may name a row, where more stands beside them. */
export const isNoteRow = (cells: readonly { readonly text: string }[]): boolean =>
  cells[0] !== undefined && cells.length <= 2 && isNote(cells[0].text);
export const isTotalLabel = (text: string): boolean => {
  const { key } = wordsOf(text);
  return key.length <= 16 && TOTAL.test(key);
};
export const isScoreTotal = (text: string): boolean => SCORE_TOTAL.test(wordsOf(text).key);
/** 总分, 小计, 产出小计: what a row of points and scores alone sums up, of a form or of a part of it. */
export const isPointsTotal = (text: string): boolean =>
  isScoreTotal(text) || /^.{0,10}(?:小计|合计)(?:得分)?$/u.test(wordsOf(text).key);
/** 栏次: 1, 2, 3 … or 甲, 1, 2, 3=2/1, or A, B, C=B/A. */
export function isNumbering(cells: readonly { readonly text: string }[]): boolean {
  return NUMBERINGS.some((nth) => isCountedBy(cells, nth));
}
const NUMBERINGS: readonly ((index: number) => string)[] = [
  (index) => String(index + 1),
  (index) => String.fromCodePoint(65 + index),
];
const BESIDE_NUMBERS = /^(?:栏次|行次|序号|编号|甲|乙|丙|-+)$/u;

/** Stops at the first cell that is out of order: rows of thousands of cells are asked. */
function isCountedBy(cells: readonly { readonly text: string }[], nth: (index: number) => string): boolean {
  let index = 0;
  for (const { text } of cells) {
    const plain = text.normalize('NFKC').replace(/\s+/gu, '');
    if (BESIDE_NUMBERS.test(plain)) continue;
    if (!isCounted(plain, nth(index))) return false;
    index += 1;
  }
  return index >= 3;
}
/** 3, (3) or 3=2/1 for the third. */
const isCounted = (text: string, number: string): boolean =>
  text.replace(/^\((.*)\)$/u, '$1').replace(/=[-+*/×÷()%\dA-Z]+$/u, '') === number;
export const isRemnant = (text: string): boolean =>
  text.length <= 24 && REMNANT.test(text.normalize('NFKC').replace(/\s+/gu, ''));

const FUNDS_LABEL =
  /资金总额|年度总金额|^(?:其中)?:?(?:当年|本年|年度)?(?:一般公共预算|政府性基金)?财政(?:拨款|资金)|结转(?:资金|结余)|^(?:其中)?:?其他资金|单位资金|自有资金|(?:中央|省级?|市级?|区级?|县级?|上级|地方)(?:财政)?(?:补助|配套|资金)/u;
const SANGONG_LABEL = /三公|因公出国|出国\(境\)|^.{0,8}出国经费|公务用车|公车|公务接待/u;

export const isFundsLabel = (text: string): boolean =>
  FUNDS_LABEL.test(text.normalize('NFKC').replace(/\s+/gu, ''));
export const isSangongLabel = (text: string): boolean =>
  SANGONG_LABEL.test(text.normalize('NFKC').replace(/\s+/gu, ''));
