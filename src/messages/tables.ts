import type { Text } from './language';

/** Texts about what was read: kinds of tables, roles of columns, ranges left unread, corrections. */

/** What a table is about. */
export const tableKindTexts = {
  indicators: { zh: '绩效指标', en: 'indicators' },
  monitoring: { zh: '运行监控', en: 'monitoring' },
  funds: { zh: '项目资金', en: 'funds' },
  accounts: { zh: '收支', en: 'accounts' },
  sangong: { zh: '三公经费', en: 'official travel, vehicles and reception' },
  tasks: { zh: '重点工作任务', en: 'tasks' },
  goals: { zh: '总体目标', en: 'goals' },
  profile: { zh: '基本信息', en: 'profile' },
  staff: { zh: '机构人员', en: 'staff' },
  results: { zh: '工作成果', en: 'counted results' },
  ratios: { zh: '比率', en: 'ratios' },
  score: { zh: '总分、等级', en: 'score and grade' },
  remarks: { zh: '问题与措施', en: 'problems and measures' },
} satisfies Record<string, Text>;

/** What a column says of its row. */
export const columnRoleTexts = {
  level1: { zh: '一级指标（大类）', en: 'first level' },
  level2: { zh: '二级指标（小类）', en: 'second level' },
  name: { zh: '名称（三级指标、任务）', en: 'name (indicator, task)' },
  operator: { zh: '运算符号', en: 'operator' },
  target: { zh: '年度指标值', en: 'target' },
  adjustedTarget: { zh: '调整后指标值', en: 'adjusted target' },
  unit: { zh: '计量单位', en: 'unit' },
  periodTarget: { zh: '实施周期指标值', en: 'target of the whole period' },
  actual: { zh: '实际数、完成值、决算数', en: 'actual' },
  expected: { zh: '预期（全年预计、目标）', en: 'expected' },
  possibility: { zh: '完成目标可能性', en: 'possibility' },
  points: { zh: '分值', en: 'points' },
  score: { zh: '得分', en: 'score' },
  coefficient: { zh: '得分系数', en: 'coefficient' },
  reason: { zh: '原因', en: 'reason' },
  explanation: { zh: '说明、评分标准', en: 'explanation' },
  core: { zh: '是否核心指标', en: 'core indicator' },
  label: { zh: '项目、科目（行的名称）', en: 'label' },
  initial: { zh: '年初预算数', en: 'initial budget' },
  budget: { zh: '预算数', en: 'budget' },
  executed: { zh: '全年执行数', en: 'executed' },
  rate: { zh: '执行率', en: 'execution rate' },
  function: { zh: '功能分类科目', en: 'function' },
  adjusted: { zh: '调整预算数', en: 'adjusted budget' },
  previous: { zh: '上年数', en: 'previous year' },
  change: { zh: '增减额', en: 'change' },
  changeRate: { zh: '增减率', en: 'rate of change' },
  share: { zh: '占比', en: 'share' },
  content: { zh: '主要内容', en: 'content' },
  amount: { zh: '投入资金', en: 'amount' },
  value: { zh: '数值、内容', en: 'value' },
} satisfies Record<string, Text>;

/** Why a range with content belongs to no table. */
export const unreadTexts = {
  noHeader: { zh: '没有找到表头', en: 'no header' },
  unknownHeader: { zh: '表头的字样不认识', en: 'unknown header words' },
  prose: { zh: '是成段的文字', en: 'running text' },
  ownOutput: {
    zh: '是本助手的工作表（报告、结果或模板）',
    en: 'a sheet of this assistant: a report, results or a template',
  },
  hidden: { zh: '工作表已隐藏', en: 'the sheet is hidden' },
  tooLarge: { zh: '范围太大', en: 'too large' },
  dismissed: { zh: '已标为不是表格', en: 'marked as no table' },
  ambiguous: { zh: '有两种读法，依据相当', en: 'two readings are equally likely' },
} satisfies Record<string, Text>;

/** What a person can do about it. */
export const unreadRemedies = {
  noHeader: {
    zh: '在上面加一行列名，或者指定按哪类表读取，再逐列说明。',
    en: 'Put a row of column names above it, or say what kind of table it is and then what each column is.',
  },
  unknownHeader: {
    zh: '如是绩效或收支表，说明列名的意思，或者指定按哪类表读取；与绩效无关的不用管。',
    en: 'If it is a performance or accounts table, say what its column names mean or what kind it is. Leave alone what has nothing to do with either.',
  },
  prose: { zh: '文字不参与计算，不用管。', en: 'Nothing is computed from text. Leave it alone.' },
  ownOutput: { zh: '结果表不再作为数据读取，不用管。', en: 'Results are not read as input. Leave it alone.' },
  hidden: {
    zh: '需要读取的，先取消隐藏，再重新读取。',
    en: 'Unhide the sheet and read again if it is wanted.',
  },
  tooLarge: {
    zh: '删去多余的空白格式区域，或者拆成几张表，再重新读取。',
    en: 'Delete blank formatted areas or split the sheet, then read again.',
  },
  dismissed: { zh: '需要读取的，点“恢复读取”。', en: 'Choose Read it again to take this back.' },
  ambiguous: {
    zh: '看一看各自的依据，选定是哪类表；选定之前不参与校验。',
    en: 'See what speaks for each and choose one; until then nothing is checked here.',
  },
} satisfies Record<string, Text>;

/** Sentences about a reading, for the pane and the command line. */
export const readingTexts = {
  unsettled: {
    zh: '{columns} 都像{role}，依据相当，都没有读。请在“各列的意思”里选定一列。',
    en: '{columns} are equally likely to be {role}; none was read. Choose one under Columns.',
  },
  noRole: { zh: '不读', en: 'not read' },
  blankHeader: { zh: '（无列名）', en: '(no name)' },
  localWord: { zh: '本单位用语', en: 'local word' },
  person: { zh: '人工更正', en: 'corrected' },
  byHeading: { zh: '标题“{words}”', en: 'heading {words}' },
  byColumns: { zh: '列名“{words}”', en: 'columns {words}' },
  byLabels: { zh: '行名“{words}”', en: 'rows {words}' },
  noReason: { zh: '表头和行的样子', en: 'the shape of header and rows' },
  alternative: { zh: '也可能是{kind}（{why}）', en: 'may also be {kind} ({why})' },
  rival: {
    zh: '{columns} 的列名也像{role}，没有采用',
    en: '{columns} may also be {role} and was not taken',
  },
  readAs: { zh: '原先认作{kind}', en: 'read as {kind} before' },
  anyTitle: { zh: '（无标题）', en: '(no title)' },
  staleKind: { zh: '{table}：改为{kind}', en: '{table}: is {kind}' },
  staleRole: { zh: '{table}：“{header}”列为{role}', en: '{table}: column {header} is {role}' },
  staleNoTable: { zh: '{table}：不是表格', en: '{table}: no table' },
  staleTable: { zh: '{table}：当作{kind}读取', en: '{table}: read as {kind}' },
  placed: { zh: '“{sheet}”表 {title}（{headers}）', en: 'sheet {sheet} {title} ({headers})' },
} satisfies Record<string, Text>;
