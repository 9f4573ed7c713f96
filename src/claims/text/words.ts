/** The word classes of the grammar (docs/核对文字.md: 怎样读). */

const RISE =
  '增加|变动(?=率)|变化(?=率)|超额|增收|增支|增产|增拨|增发|增招|多支[出付]|多支|多花|多用|多收|多完成|多投入|多拨付|多拨|多安排|多发放|多征收|多征|超收|超支|增长|上升|提高|提升|上涨|净增加|净增长|净增|增减|增幅|升幅|调增|追加|核增|(?<!新)增|(?<![提上])升';
const FALL =
  '(?:节约|节省|节支|压减|核减|审减|净核减|净审减)(?:了)?(?:政府|采购|财政|工程|建设|项目|公共|国家|专项|预算)+(?=资金|经费|金额|支出|开支|投资|造价|价款)|净核减|净审减|调减|追减|下浮|负增长|净减少|净下降|净减|减少|减收|减支|减产|减员|少支[出付]|少支|少花|少用|少收|少完成|少投入|少拨付|少拨|少安排|少发放|少征收|少征|短收|欠收|节支|节省|节资|审减|压减|压缩|核减|下降|降低|回落|下滑|缩减|缩小|节约|降幅|(?<!增)减幅|(?<!增)减|降';

/** Words of one meaning, and the one that the grammar knows. */
const SYNONYMS: Readonly<Record<string, string>> = {
  依次: '分别',
  依序: '分别',
  上年同月: '上年同期',
  去年同月: '上年同期',
  上年同季: '上年同期',
  去年同季: '上年同期',
  上个月: '上月',
  经比较: '经对照',
  结转结余: '结转和结余',
  较之: '较',
  独占: '占',
  仅占: '占',
  只占: '占',
  共占: '占',
  合占: '占',
  高达: '达',
  多达: '达',
  仅为: '为',
  销量: '销售',
  只有: '为',
};
const SYNONYM = new RegExp(Object.keys(SYNONYMS).join('|'), 'g');

/** 为调整预算（以下简称预算）的73.5%: a bracket that only gives a short name. */
const SHORT_NAME = /（(?:以下)?(?:简称|统称|下同)[^（）\d]{0,16}）/g;

/** The words as the grammar knows them. */
export const canonical = (words: string): string =>
  (words.includes('称') ? words.replace(SHORT_NAME, '') : words).replace(
    SYNONYM,
    (word) => SYNONYMS[word] ?? word,
  );

/** A time before: 上年, 2019年, 上月. */
const BEFORE = '“?十[一二三四五]五”?|上年|去年|上一年|前年|同期|\\d{4}年|上月|上季|上期|上次|上半年';

/** 人代会预算数: the budget, as it was passed. */
const PASSED_BY = '(?:人代会|人大会?|两会)(?:批准的?|通过的?|年初|审议通过的?)*预算';

/** A verb of change right before a figure. 增加到, 降至 name a level and do not match. */
export const MOVED = new RegExp(
  `(?:(${RISE})|(${FALL}))(?:了|额|率|幅度|幅|金额|比例|数额|资金|支出|收入|开支|投入|投资|造价|价款|经费)*(?:为|是|达到|达|约)?[：:]?$`,
);
/** 比上年少0.2万元, 较预算高出3万元: short verbs, only behind what they compare with. */
export const MORE = /(?:比|较)([^，。；]{0,24}?)(?:(多|高|多出|高出|增|升)|(少|低|减|降))(?:了)?(?:约)?$/;
/** 少于预算24.7亿元, 超年初预算131万元: by how much. */
export const OFF_BUDGET =
  /(?:(高于|多于|大于|超出|(?<!不)超)|(低于|少于|小于))(?:年初|年度|全年|当年|调整后?的?)*(?:预算|计划|(?<=超(?:年度|全年|当年|年初)?)(?:收入)?(?:目标|任务))(?:数)?$/;
/** 多25.3, 少0.4万元: a clause of nothing but the verb. */
export const ONLY_MORE = /^(?:又|还|则|共|各|均|就)?(?:(多|高出?|多出|增|超出?)|(少|低|减|降))(?:了)?$/;
/** 由96.5变为88.2, 由年初的100万元调整为90万元: what a level has come from, right before it. */
export const CAME_TO =
  /^(?:元|万元|亿元)?(?:[增减升降调提扩缩变压回涨上下][^，。；\d（]{0,6}(?:至|到|为)|至|到)/;
/** 达25968亿元, 至290000万元: a level that what was told before has led to. */
export const REACHES =
  /^(?:总[额量]|总?收入|总?支出|规模|余额)?(?:达到?|增至|升至|增加到|增长到|减至|降至|减少到|调整为|至|到)(?:了)?$/;
/** 差值, 相差: a change without a sign. */
export const APART = /(?:差值|差额|相差|差异额|偏差)(?:为|是|达)?[：]?$/;
/** Verbs behind a printed level that a change is counted from. */
export const MOVES_NEXT =
  /^(?:元|万元|亿元|万亿元|村|项目|学校|单位|社区|乡镇|岗位|班级|床位)?(?:相比|，|的?基础上|对比|比较)?(?:，)?(?:各|均|则|共|实际|又|还|相应)?(?:[调核追]?[增减]|追加|下降|降|压|上升|上涨|提高|提升|净增|净减|负增长|回落|下滑|缩减|多|少|高|低|节约|节支|节省|节资|短收|欠收|超)/;

/** 比上年, 较年初预算: what a change is counted from, when it stands right before the figure. */
export const COMPARED = new RegExp(
  `(?:比|较|与|同)((?:${BEFORE}|${PASSED_BY}|年初|年中|全年|当年|本年|调整|预算|(?<=[比较])(?:计划|目标))[^，；。]{0,16})$`,
);
export const YEAR_BASE = new RegExp(`${BEFORE}|同比|前一年|环比`);
/** 比上年, 较年初预算: no name, at the end of the words before a verb of change. */
export const COMPARISON = new RegExp(
  `(?:同比|环比|与之相比|相比|(?:相?比|相?较于?|与|同|和|对比)(?:${BEFORE}|${PASSED_BY}|年初|年中|全年|当年|本年|调整|预算)[^，。；]*)$`,
);
/** A clause that names a subject and what it is compared with: 公务接待费与2016年度决算相比. */
export const COMPARED_TOPIC = /^([^与同和较比]*)(?:与|同|和|较|比).*(?:比|相比|对比|比较|相较)$/;
/** The year that is compared with, or the month before. */
export const THEN = /(?:比|较|与|同)(?:(20\d\d)年|(上月|上季|上期|上半年))/;
export const BUDGET_BASE = /(?:比|较|与|同)[^，。；]{0,12}(?:预算|计划(?!生育)|目标)/;
/** 比年初: the balance at the beginning of the year. */
export const OPENING_BASE = /(?:比|较|与|同)(?:本?年初|期初)(?!.{0,4}(?:预算|计划))/;
/** Verbs that compare with a budget, whatever else is named. */
export const SAVED =
  /(?:超额|超收|超支|短收|欠收|节支|节省|节资|节约|下浮)(?:了|额|率|金额|资金)*(?:为|是|达到|达|约)?[：:]?$/;
/** On another basis than the printed levels. */
export const ADJUSTED = /(?<!自然)口径|剔除|扣除|可比|还原|不含|不考虑|年均|自然增长/;
/** Not of the level: per head, against the months gone. */
export const FOREIGN = /月进度|短月|超月|序时|时间进度|人均|户均|单车|平均|每|均价|单价/;

/** 占…的: a share, with the words for the whole. */
export const SHARE =
  /占([^占，；。：\n]{0,26}?)(?:的)?(?:比例|比重|百分比|比|份额)?(?:分别)?(?:为|是|达到|达|到|约)?[：]?$/;
/** 占全部增加额的: a share of a change, not of a level. */
export const OF_CHANGE = /(?:增加|增长|增收|增支|减少|减收|减支|下降)(?:总)?(?:额|量|值)|增量/;
export const BARE_SHARE =
  /^([^占比]{0,10})(?:所?占比例|所?占比重|占比|比重|比例|占)(?:分别)?(?:仅|已|只)?(?:为|是|达|约)?[：]?$/;
/** 执行率, 完成预算的. */
export const EXECUTED =
  /(?:(?:预算|资金|收入|支出|经费|项目|实际|整体|总体|总)*(?:执行率|执行比例|执行比率|完成率|完成比例|完成比|执行进度|支出率|支出进度|总体进度|总进度|资金进度|完成进度|(?:使用|支付|付款|拨付|支出|到位|完成)(?:比例|比率)|(?<!时间|序时|工程|建设|施工)进度|使用率|支付率|支付进度|拨付率|报账率|兑付率|到位率|控制率)|(?:已|共|实际)?完成(?:了)?(?:全年|年初|年度|调整后?的?|变动|总|收入|支出|部门|本年|当年|上级|投资|建设|工作|采购|销售)*(?:预算|预期|计划|任务|目标|下达)(?:数|额|总额|收入|支出|安排|任务|目标)?的?)(?:分别)?(?:为|达到|达|是|约)?[：]?$/;
/** 占年初预算, 为预算的: a share of a budget is an execution rate when the budget has no name of its own. */
export const BUDGET_WHOLE =
  /^(?:本|当|全|总|年初|年度|全年|调整后?的?|变动后?)*(?:部门|财政)?(?:年初预算|年度预算|全年预算|调整预算|预期目标|预期|预算数|总预算|预算|年预算|计划|任务|(?<=调整后的?)|(?<=变动后的?))(?:数|额|总额|比)?$/;
export const IS_OF_BUDGET =
  /(?:为|是|达到|达|相当于)(?:本|当|全|总|年初|年度|全年|年|调整后?的?|变动后?)*(?:预算|预期|计划|任务|目标)(?:数|额|总额|目标|任务)?的$/;
export const DONE = /(?:已|共|实际|累计)?(?:完成|执行)(?:了)?$/;
/** Before a figure that is a whole: 占年初预算109466万元的56.3%. */
export const BEFORE_WHOLE = /占|完成|为|达|是|相当于/;
export const BASE_EXECUTED =
  /(?:完成|占|为|达到?|相当于)[^，；。]{0,12}(?:预算|计划|任务|目标|预期)(?:数|总额|额|的)?$/;
/** 完成目标27.85亿元的102.19%, and without 的. */
export const OF_NEXT = /^的(?:\d|比例|比重)|^\d{1,3}(?:\.\d+)?%/;
/** 汇总收入1128万元（抵销内部拨款10万元）: less than what makes it. */
export const OFFSET = /^（[^（）]{0,8}(?:抵销|抵消|冲抵|扣除|剔除|减去)/;

/** 公车运行费比预算无增减变化，比去年增加: a clause that names what the next one goes on with. */
export const STILL_TOPIC =
  /^(.*?)(?:与|同|较|比)[^，。；]*(?:持平|无增减(?:变化)?|无变化|没有变化|零增长|未发生增减|无增长|不变|一致|相同)$/;
/** 其余为地方游戏等，同比增加: a subject without a level. */
export const REST_TOPIC = /^(?:其余|余下|剩余)的?(?:[^，。；]{0,6})?[为是].*$/;
export const STILL = /持平|无增减|无变化|没有变化|零增长|未发生增减|无增长|不变/;

/** 其中, 包括, 分为: what follows are parts of the level before. */
export const OPENER = /其中|包括|分别|：|（|分为|组成|构成|^，?含|分项|即：|^，即(?!开)/;
/** 按…分, 从…看: the level before is taken apart once more. */
export const AGAIN =
  /按[^，。；：]{1,10}(?:分|看|划分|：)|按(?!规|要|计划|期|时|月|照|程|比例|进度|标准|政策|有关|相关|合同|实|规定|原|该|此)[^，。；：]{2,8}，|分[^，。；：、]{1,6}看，|从[^，。；：]{1,8}(?:看|分析|划分|来看)|分部门|分级次|分项|分科目|分结构|分类别|分(?:性质|机构|类型|种类|来源|用途|地区|险种|行业|税种)(?=[，：看])/;
/** A list that says it is not complete. */
export const PARTIAL =
  /主要(?!领导|负责)|重点|(?<![全一二两三四五六七八九十几各])部分|其余|等(?:[^级于额价值奖次待候到同份]|$)|约占|左右|之一/;
export const REASON = /原因|主要是|主要系|主要由于|因为|由于|系因|是因/;
export const TOTAL_WORDS = /合计|总|共|小计|全部|累计|汇总/;
/** What was not spent or done. */
export const LEFT_OVER =
  /^(?:(?:已|由?财政)?(?:收回|交回|上缴|退回)|预算|资金|年末|期末|年终|年底)?(?:结转|结余|剩余|尚余|(?:尚|仍|还)有|待(?=支[出付]|拨付|安排)|未)/;
/** 等各项补助, 及其他支出: behind the last that is told, there are others. */
export const AND_OTHERS = /^(?:等|(?:以?及|和|与)其他[^\d]{0,12}[，。；])/;
/** 年终结余, 结转下年: what is left at the end, by a name of nothing else. */
export const LEFT_AT_END =
  /^(?:年终|年末|期末|滚存|累计|净)*(?:结余|结转)(?:至?(?:下|下一)年)?(?:支出|使用|资金)?(?:为)?$/;
export const TOTAL_AFTER =
  /(?:合计|共计|总计|总量|总额|总数|共|累计|总支出|总收入|收入总计|支出总计)(?:支出|收入|投入|安排|拨付|发行|下达|发放)?(?:为|达|是)?$/;
export const SERIES = /^(?:、|和|及|与|以及|，| )(?:元)?$/;

/** Words that name no subject of their own: what follows is said of the level named last. */
export const OWN =
  /^(?:费用|经费|该项|该|同口径|自然|可比口径|按|口径|同比|环比|与|较|比|同|相比|对比|上年|上一年|去年|前年|同期|年初|预决算|预算|决算|执行|数|全年|\d|年度|年|的|了|则|又|共|总体|总量|实际|支出|收入|收支|收|支|、|月|完成|增减|本年|当年|今年|总额|总计|合计|总|均|各|一年(?:间|来|内)?|其中|：|相应|分别|同时|且|并|数额|金额|调整|变动|情况|汇总)*$/;
