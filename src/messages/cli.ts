import type { Text } from './language';

/** Every text of the command line. */
export const cliTexts = {
  help: {
    zh: `selfeval {version}  预算绩效自评助手（命令行）

用法：
  selfeval read   文件.xlsx [--json]                      读出表格
  selfeval check  文件.xlsx…|文件夹 [--json] [--scheme 方案]   校验
  selfeval fill   文件.xlsx --out 新文件.xlsx               填充计算字段，另存为新文件
  selfeval report 文件.xlsx --out 新文件.docx|.xlsx|.txt     生成自评报告
                  [--template 模板] [--date 2025-3-31]
  selfeval claims 文件.txt|.docx|.xlsx [--json]             核对文字
                  [--tables 工作簿.xlsx]                    与工作簿的表格核对

选项：
  --json            只在标准输出打印一个 JSON 对象
  --scheme 方案      评价方案：{schemes}；或方案文件 .json
  --template 模板    报告模板：{templates}；或模板文件 .liquid
  --date 年-月-日     报告的成文日期
  --words 文件.json  本地区、本单位的列名用语
  --last-year 文件   fill：上年的工作簿，用来填“上年”列的空单元格
  --out 文件         写到哪里，不能是原文件
  --lang zh|en      提示语言，默认中文
  --help, --version

退出码：0 没有错误；1 有错误；2 文件或命令有问题，没有完成。`,
    en: `selfeval {version}  Budget Self-Evaluation (command line)

Usage:
  selfeval read   FILE.xlsx [--json]                          list the tables
  selfeval check  FILE.xlsx…|FOLDER [--json] [--scheme ID]    check
  selfeval fill   FILE.xlsx --out OUT.xlsx                    fill computed fields into a copy
  selfeval report FILE.xlsx --out OUT.docx|.xlsx|.txt         write the report
                  [--template ID] [--date 2025-3-31]
  selfeval claims FILE.txt|.docx|.xlsx [--json]               hold a text against its own figures
                  [--tables WORKBOOK.xlsx]                    and against the tables

Options:
  --json           print one JSON object on standard output and nothing else
  --scheme ID      evaluation scheme: {schemes}; or a scheme file .json
  --template ID    report template: {templates}; or a template file .liquid
  --date Y-M-D     date printed under the report
  --words FILE.json  header words of your own bureau
  --last-year FILE  fill: last year’s workbook, for the blank cells of the columns of 上年
  --out FILE       where to write; never the input itself
  --lang zh|en     language of messages, Chinese by default
  --help, --version

Exit code: 0 no error; 1 errors found; 2 a file or the command is wrong and nothing was done.`,
  },
  noCommand: {
    zh: '请写明要做什么：read、check、fill、report 或 claims。用法见 selfeval --help。',
    en: 'Say what to do: read, check, fill, report or claims. See selfeval --help.',
  },
  unknownCommand: {
    zh: '没有“{command}”这个命令。可用：read、check、fill、report、claims。用法见 selfeval --help。',
    en: 'There is no command {command}. Use read, check, fill, report or claims; see selfeval --help.',
  },
  badOption: {
    zh: '选项有误：{option}。用法见 selfeval --help。',
    en: 'An option is wrong: {option}. See selfeval --help.',
  },
  needFile: { zh: '请写明一个工作簿文件（.xlsx）。', en: 'Name one workbook file (.xlsx).' },
  needFiles: { zh: '请写明工作簿文件（.xlsx）或文件夹。', en: 'Name workbook files (.xlsx) or a folder.' },
  oneFile: { zh: '{command} 一次只处理一个文件。', en: '{command} takes one file at a time.' },
  needOut: {
    zh: '请用 --out 写明新文件。原文件不会改动。',
    en: 'Name the new file with --out. The input is never changed.',
  },
  schemeNoJson: {
    zh: '评价方案文件读不出来：{file}（{detail}）。应为 UTF-8 编码的 JSON。',
    en: 'The scheme file cannot be read: {file} ({detail}). It must be JSON in UTF-8.',
  },
  schemeWrong: {
    zh: '评价方案文件有误：{file}，请改正：{places}。各字段的含义见《评价方案》。',
    en: 'The scheme file is wrong: {file}. Correct: {places}. The page on schemes explains every field.',
  },
  unknownScheme: {
    zh: '没有“{id}”这个评价方案。可用：{known}。',
    en: 'There is no scheme {id}. Known: {known}.',
  },
  unknownTemplate: {
    zh: '没有“{id}”这个报告模板。可用：{known}。',
    en: 'There is no template {id}. Known: {known}.',
  },
  badDate: {
    zh: '日期“{date}”有误，请写成 2025-3-31 这样的形式。',
    en: 'The date {date} is wrong. Write it like 2025-3-31.',
  },
  badLanguage: { zh: '语言只能是 zh 或 en。', en: 'The language is zh or en.' },
  fillEnding: {
    zh: '新文件的类型要与原文件相同（{ending}）。',
    en: 'The new file must be of the same type as the input ({ending}).',
  },
  templateNoText: {
    zh: '{file} 不是 UTF-8 编码的文本文件，不能用作报告模板。请另存为 UTF-8 文本。',
    en: '{file} is no UTF-8 text and cannot be a report template. Save it as UTF-8 text.',
  },
  templateWrong: {
    zh: '报告模板有 {count} 处错误，没有生成报告：\n{list}',
    en: 'The report template has {count} mistakes; no report was written:\n{list}',
  },
  reportEnding: {
    zh: '报告只能写成 .docx、.xlsx 或 .txt 文件。',
    en: 'A report is written as .docx, .xlsx or .txt.',
  },
  outIsInput: {
    zh: '--out 就是原文件。请写另一个文件名，原文件不会改动。',
    en: '--out is the input itself. Name another file; the input is never changed.',
  },
  outIsFolder: { zh: '--out 是文件夹，请写明文件名。', en: '--out is a folder. Name a file in it.' },
  notFound: { zh: '没有这个文件：{file}', en: 'No such file: {file}' },
  noAccess: { zh: '没有权限读取：{file}', en: 'Not permitted to read: {file}' },
  noWorkbooks: { zh: '文件夹里没有工作簿：{file}', en: 'No workbook in the folder: {file}' },
  notReadable: { zh: '读取失败：{file}（{detail}）', en: 'Cannot read: {file} ({detail})' },
  notWritten: {
    zh: '写入失败：{file}（{detail}）。没有留下不完整的文件。',
    en: 'Cannot write: {file} ({detail}). No partial file was left.',
  },
  failed: { zh: '{file}：{message}', en: '{file}: {message}' },
  fault: {
    zh: '程序自身出错，没有完成：{detail}',
    en: 'The program failed by its own fault: {detail}',
  },
  ruleFault: {
    zh: '{file}：规则 {rule} 自身出错，没有参与校验（{detail}）。',
    en: '{file}: rule {rule} failed by its own fault and did not judge ({detail}).',
  },

  tables: { zh: '{file}：认出 {count} 张表', en: '{file}: {count} tables' },
  table: {
    zh: '  {range}  {kind}  {title}（{rows} 行，单位：{unit}，年度：{year}）',
    en: '  {range}  {kind}  {title} ({rows} rows, unit: {unit}, year: {year})',
  },
  notPrinted: { zh: '未注明', en: 'not printed' },
  evidence: { zh: '      依据：{why}', en: '      Because: {why}' },
  column: { zh: '      {header} → {role}', en: '      {header} → {role}' },
  columnBy: { zh: '      {header} → {role}（{by}）', en: '      {header} → {role} ({by})' },
  readingNote: { zh: '      {note}', en: '      {note}' },
  unread: { zh: '未读取的区域：', en: 'Not read:' },
  unreadRange: { zh: '  {range}  {why}。{remedy}', en: '  {range}  {why}. {remedy}' },
  guidanceApplied: {
    zh: '工作簿里记有 {applied} 处更正，已按更正读取。',
    en: '{applied} corrections kept in the workbook were followed.',
  },
  guidanceStale: {
    zh: '有 {count} 处更正已对不上任何表，没有采用：',
    en: '{count} corrections match no table any more and were not followed:',
  },
  guidanceDamaged: {
    zh: '工作簿里记的更正有 {count} 条已损坏，没有采用。',
    en: '{count} corrections kept in the workbook are damaged and were not followed.',
  },
  wordsNotJson: {
    zh: '用语文件不是 JSON：{file}（{detail}）',
    en: 'The words file is not JSON: {file} ({detail})',
  },
  wordsShape: {
    zh: '用语文件 {file} 的写法不对。应写成：{example}',
    en: 'The words file {file} has the wrong form. Write it like this: {example}',
  },
  wordsKind: {
    zh: '用语文件 {file} 里没有“{at}”这种表。可用：{known}。',
    en: 'The words file {file}: there is no kind {at}. Known: {known}.',
  },
  wordsRole: {
    zh: '用语文件 {file} 里“{at}”不是这种表的列。可用：{known}。',
    en: 'The words file {file}: {at} is no column of this kind. Known: {known}.',
  },
  wordsList: {
    zh: '用语文件 {file} 里“{at}”应是列名的清单，每个 1 至 60 个字。',
    en: 'The words file {file}: {at} must be a list of header words of 1 to 60 characters.',
  },

  checkHead: {
    zh: '{file}：{errors} 个错误，{warnings} 个警告，{infos} 条提示。评价方案：{scheme}',
    en: '{file}: {errors} errors, {warnings} warnings, {infos} notes. Scheme: {scheme}',
  },
  severalTotal: {
    zh: '合计 {files} 个文件：{errors} 个错误，{warnings} 个警告，{infos} 条提示。',
    en: '{files} files in all: {errors} errors, {warnings} warnings, {infos} notes.',
  },
  severalUnread: { zh: '另有 {count} 个文件没有校验。', en: '{count} more files were not checked.' },
  severalMore: {
    zh: '逐条列出：selfeval check 加一个文件名，或加 --json。',
    en: 'For every finding: selfeval check with one file, or --json.',
  },
  acrossFinding: {
    zh: '跨文件 {severity} {file} {cell}  [{rule}]',
    en: 'Across files: {severity} {file} {cell}  [{rule}]',
  },
  acrossOperand: { zh: '      {file} {cell}：{stated}', en: '      {file} {cell}: {stated}' },
  finding: { zh: '  {severity} {cell}  [{rule}]', en: '  {severity} {cell}  [{rule}]' },
  message: { zh: '      {message}', en: '      {message}' },
  why: { zh: '      为何重要：{why}', en: '      Why: {why}' },
  remedy: { zh: '      处理办法：{remedy}', en: '      To do: {remedy}' },
  checkedCounts: {
    zh: '  核对 {count} 处计算关系：相符 {exact}，截断 {truncated}，在舍入误差内 {within}，不符 {inconsistent}。',
    en: '  {count} relations recomputed: {exact} exact, {truncated} truncated, {within} within rounding, {inconsistent} inconsistent.',
  },
  clean: { zh: '  没有发现问题。', en: '  Nothing found.' },
  filled: { zh: '已填 {count} 处，写入 {file}', en: '{count} cells filled, written to {file}' },
  carried: { zh: '从“{file}”填入 {count} 个上年数', en: '{count} figures of last year taken from {file}' },
  carriedCell: {
    zh: '  {cell} {subject} = {text}（{from} 显示 {shown}）',
    en: '  {cell} {subject} = {text} ({from} shows {shown})',
  },
  leftCell: { zh: '  {cell} {subject}：{why}', en: '  {cell} {subject}: {why}' },
  filledCell: { zh: '  {cell}  {field}  {subject}：{text}', en: '  {cell}  {field}  {subject}: {text}' },
  unfilled: { zh: '未填 {count} 处：', en: '{count} cells not filled:' },
  unfilledCell: { zh: '  {cell}  {field}  {subject}：{why}', en: '  {cell}  {field}  {subject}: {why}' },
  reported: {
    zh: '报告已写入 {file}（{blocks} 段，{gaps} 处待补充）',
    en: 'Report written to {file} ({blocks} blocks, {gaps} gaps)',
  },
} satisfies Record<string, Text>;
