import type { Text } from './language';

/** Texts of the pane about last year's figures from last year's file. */
export const paneLastYearTexts = {
  lastYear: { zh: '上年数', en: 'Last year’s figures' },
  lastYearBody: {
    zh: '选择上年的决算或自评工作簿，把其中的数填入“上年”列的空单元格。文件只在本机读取。',
    en: 'Choose last year’s workbook to fill the blank cells of the columns of last year from it. The file is read on this machine only.',
  },
  lastYearPick: { zh: '选择上年的工作簿……', en: 'Choose last year’s workbook…' },
  lastYearReading: { zh: '正在读取上年的工作簿……', en: 'Reading last year’s workbook…' },
  lastYearTitle: { zh: '从“{file}”填入 {count} 个上年数', en: '{count} figures of last year from {file}' },
  lastYearNothing: { zh: '“{file}”里没有可填入的数', en: '{file} has no figure to fill in' },
  lastYearApplyBody: {
    zh: '写入的是数值，不随上年的文件变化；来源记在工作簿里。已有内容的单元格不会改动。',
    en: 'Numbers are written, which do not follow last year’s file; where they come from is kept in the workbook. Cells with content are left alone.',
  },
  lastYearFrom: { zh: '{cell} 显示 {text}', en: '{cell} shows {text}' },
  lastYearNoYear: {
    zh: '上年的工作簿没有写明年度，请确认它是上一年的。',
    en: 'Last year’s workbook prints no year: make sure that it is of the year before.',
  },
  lastYearLeft: { zh: '未填入（{count}）', en: 'Not filled in ({count})' },
  lastYearOrigins: { zh: '上年数的来源（{count}）', en: 'Where figures of last year come from ({count})' },
  lastYearOrigin: { zh: '{cell}：{file} {from}，原为 {text}', en: '{cell}: {file} {from}, there {text}' },
} satisfies Record<string, Text>;

/** Why nothing can be taken from a file, and what to do. */
export const notLastYearTexts = {
  noColumn: {
    zh: '没有要填的单元格：工作簿里没有认出“上年”列，或该列都已有内容。没有改动。',
    en: 'There is nothing to fill in: no column of last year was recognised, or it is complete. Nothing was changed.',
  },
  otherYear: {
    zh: '年度不衔接：本工作簿是 {ours} 年，所选文件是 {theirs} 年，上年数应取自前一年的文件。请另选文件，或更正表上的年度。没有改动。',
    en: 'The years do not follow: this workbook is of {ours}, the file of {theirs}. Choose the file of the year before, or correct the year. Nothing was changed.',
  },
  otherUnit: {
    zh: '单位不同：本工作簿是“{ours}”，所选文件是“{theirs}”。请选择同一单位的文件；单位改过名的，请先改成一致再试。没有改动。',
    en: 'The units differ: this workbook is of {ours}, the file of {theirs}. Choose a file of the same unit; where it was renamed, make the names agree first. Nothing was changed.',
  },
} satisfies Record<string, Text>;

/** Why a cell of 上年 is left to the person. */
export const leftBlankTexts = {
  notFound: {
    zh: '上年的文件里没有同名的项目，或该项没有数，请自行填写。',
    en: 'Last year’s file has no line of that name, or no figure in it. Fill it in yourself.',
  },
  ambiguous: {
    zh: '上年的文件里有多个同名的项目且数不相同，请核对后自行填写。',
    en: 'Last year’s file has several lines of that name with different figures. Look them up and fill it in yourself.',
  },
  unit: {
    zh: '两张表中有一张没有写明金额单位，无法换算。请补上“单位：万元”之类的字样再试。',
    en: 'One of the two tables does not print its unit of money. Add it (单位：万元) and try again.',
  },
  protected: {
    zh: '工作表受保护，不能写入。请先撤销工作表保护。',
    en: 'The sheet is protected. Take the protection off first.',
  },
  merged: {
    zh: '该单元格被合并单元格覆盖，写入的内容不会显示。',
    en: 'The cell is covered by a merged cell, so that nothing written there would show.',
  },
} satisfies Record<string, Text>;
