import type { Text } from './language';

/** Texts of the view of the tables that were read. */
export const paneTablesTexts = {
  tables: { zh: '读取的表', en: 'Tables read' },
  tablesDoubt: { zh: '读取的表（{count} 处待确认）', en: 'Tables read ({count} to confirm)' },
  tablesWelcome: { zh: '先看读出了哪些表', en: 'See which tables are read' },
  tablesBody: {
    zh: '认错的，在这里更正。更正记在本工作簿里，只改变读取方式，不改动单元格；增删行列以后仍然有效。',
    en: 'Correct here what was read wrongly. Corrections are kept in this workbook, change how it is read and no cell, and hold when rows and columns come or go.',
  },
  tablesAgain: { zh: '重新读取', en: 'Read again' },
  tablesStale: {
    zh: '读取后工作簿有改动，下面可能不是最新的。',
    en: 'The workbook changed after it was read; this may be out of date.',
  },
  tablesCount: {
    zh: '{tables} 张表，{unread} 处未读取，按更正读取 {applied} 处',
    en: '{tables} tables, {unread} ranges not read, {applied} corrections followed',
  },
  tablesResetAll: { zh: '全部还原', en: 'Reset all' },
  tablesReset: { zh: '还原', en: 'Reset' },
  tablesResetOf: { zh: '还原 {range} 的更正', en: 'Reset the corrections of {range}' },
  tablesDamaged: {
    zh: '工作簿里记的更正有 {count} 条已损坏，没有采用。再作一次更正即可清除。',
    en: '{count} corrections kept in the workbook are damaged and were not followed. The next correction clears them.',
  },
  tablesStaleTitle: { zh: '失效的更正（{count}）', en: 'Corrections that match nothing ({count})' },
  tablesStaleBody: {
    zh: '下列更正已对不上任何表或列（表已删除、列名已改，或有几张同样的表无法分清），没有采用。需要的请重新更正。',
    en: 'Their table or column is gone or renamed, or several equal tables cannot be told apart. They were not followed; correct again what is still needed.',
  },
  tablesStaleDrop: { zh: '清除失效的更正', en: 'Drop them' },
  tableKind: { zh: '种类', en: 'Kind' },
  tableKindOf: { zh: '{range} 的种类', en: 'Kind of {range}' },
  tableMeta: {
    zh: '单位：{unit}；年度：{year}；{rows} 行',
    en: 'unit: {unit}; year: {year}; {rows} rows',
  },
  tableUnprinted: { zh: '未注明', en: 'not printed' },
  tableColumns: { zh: '各列的意思（{count}）', en: 'Columns ({count})' },
  tableColumnsOf: { zh: '{range} 各列的意思（{count}）', en: 'Columns of {range} ({count})' },
  tableRoleOf: { zh: '“{header}”列的意思', en: 'Meaning of column {header}' },
  tableRoleNone: { zh: '不读', en: 'not read' },
  tableNoColumns: {
    zh: '这是标签和数值相邻的表，没有列名。',
    en: 'Labels with values beside them: there are no column names.',
  },
  tableNone: { zh: '不是表格', en: 'No table' },
  tableNoneOf: { zh: '{range} 不是表格', en: '{range} is no table' },
  tableRemember: {
    zh: '记为本单位用语：“{word}”就是{role}',
    en: 'Keep as a local word: {word} means {role}',
  },
  unreadHeading: { zh: '未读取的区域', en: 'Not read' },
  unreadAs: { zh: '当作表格读取……', en: 'Read as a table…' },
  unreadAsOf: { zh: '把 {range} 当作哪类表读取', en: 'Kind of table to read {range} as' },
  unreadBack: { zh: '恢复读取', en: 'Read it again' },
  unreadBackOf: { zh: '恢复读取 {range}', en: 'Read {range} again' },
  unreadWords: { zh: '说明列名的意思（{count}）', en: 'What the column names mean ({count})' },
  unreadWordsOf: {
    zh: '说明 {range} 列名的意思（{count}）',
    en: 'What the column names of {range} mean ({count})',
  },
  unreadWordOf: { zh: '本单位把“{word}”叫作', en: 'Meaning of the local word {word}' },
  unreadWordNone: { zh: '选择意思……', en: 'Choose…' },
  wordsHeading: { zh: '本单位用语', en: 'Local words' },
  wordsLine: { zh: '“{word}”：{kind}的{role}', en: '{word}: {role} in {kind}' },
  wordsRemove: { zh: '删除', en: 'Remove' },
  wordsRemoveOf: { zh: '删除用语“{word}”', en: 'Remove the local word {word}' },
} satisfies Record<string, Text>;
