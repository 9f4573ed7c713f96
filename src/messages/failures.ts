import type { Text } from './language';

/** Why a host could not do its work and what a person can do, by the failure's code. `{where}` is empty or names sheet and cells. */
export const failureTexts = {
  unreadable: {
    zh: '文件打不开：已损坏，或不是 Excel 工作簿。请用 Excel 或 WPS 打开确认，另存为 .xlsx 后重试。',
    en: 'The file cannot be opened: it is damaged or no Excel workbook. Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  oldFormat: {
    zh: '这是旧格式文件（.xls 或 .et），不能直接读取。请在 Excel 或 WPS 中另存为 .xlsx 后重试。',
    en: 'This is an old file format (.xls or .et). Save it as .xlsx in Excel or WPS and try again.',
  },
  encrypted: {
    zh: '文件设有打开密码，不能读取。请在 Excel、Word 或 WPS 中取消密码并另存后重试。',
    en: 'The file is protected by a password. Remove the password in Excel or Word, save a copy and try again.',
  },
  notWord: {
    zh: '文件打不开：已损坏，或不是 Word 文件。请用 Word 或 WPS 打开确认，另存为 .docx 后重试。',
    en: 'The file cannot be opened: it is damaged or no Word document. Open it in Word or WPS, save it as .docx and try again.',
  },
  oldWord: {
    zh: '这是旧格式文件（.doc 或 .wps），不能直接读取。请在 Word 或 WPS 中另存为 .docx 后重试。',
    en: 'This is an old file format (.doc or .wps). Save it as .docx in Word or WPS and try again.',
  },
  notText: {
    zh: '文件不是可以读出的文字。请用记事本打开确认，另存为 UTF-8 编码后重试。',
    en: 'The file is no text that can be read. Open it in a text editor, save it as UTF-8 and try again.',
  },
  noText: {
    zh: '文件里没有文字。如果是扫描的图片，请先识别成文字，再存为 .docx 或 .txt 后重试。',
    en: 'The file holds no text. If its pages are pictures, have them recognised as text, save as .docx or .txt and try again.',
  },
  tooLarge: {
    zh: '文件太大，超出可处理的范围。请删去无关的工作表和多余的空行，另存后重试。',
    en: 'The file is too large. Delete sheets and empty rows that are not needed, save a copy and try again.',
  },
  empty: {
    zh: '工作簿里没有内容。请打开填有绩效表或收支表的工作簿后重试。',
    en: 'The workbook is empty. Open one that holds performance or accounts tables and try again.',
  },
  protected: {
    zh: '工作表或工作簿设有保护，不能写入{where}。请在“审阅”中撤销保护后重试。',
    en: 'The sheet or workbook is protected and cannot be written{where}. Remove the protection under Review and try again.',
  },
  editing: {
    zh: '有单元格正在编辑，不能读写。请按回车键结束编辑后重试。',
    en: 'A cell is being edited. Press Enter to finish and try again.',
  },
  sheetGone: {
    zh: '工作表已被删除或改名{where}。请重新校验。',
    en: 'A sheet was deleted or renamed{where}. Check again.',
  },
  sheetExists: {
    zh: '同名的工作表已经存在{where}。请先将其改名或删除，再重试。',
    en: 'A sheet of that name exists{where}. Rename or delete it and try again.',
  },
  changed: {
    zh: '单元格在读取之后又有改动{where}，没有写入。请重新校验后再试。',
    en: 'Cells were edited after they were read{where}; nothing was written. Check again and retry.',
  },
  unsupported: {
    zh: '当前程序不支持此项操作。请改用 Excel 2021、Microsoft 365 或自评工作台。',
    en: 'This program does not support the action. Use Excel 2021, Microsoft 365 or the workbench.',
  },
  hostError: {
    zh: '表格程序没有完成操作{where}。请重试；仍不行时，请保存并重新打开工作簿。',
    en: 'The spreadsheet program did not finish{where}. Try again; if it fails again, save and reopen the workbook.',
  },
} satisfies Record<string, Text>;

/** What follows a failure's sentence. */
export const failureDetails = {
  where: { zh: '（{place}）', en: ' ({place})' },
  moreCells: { zh: '等 {count} 处', en: ' and more, {count} in all' },
  unchanged: { zh: '工作簿没有改动。', en: 'The workbook was not changed.' },
  unrestored: {
    zh: '以下单元格未能恢复原状，请核对：{cells}。原内容已保留，可再次撤销。',
    en: 'These cells could not be restored, look at them: {cells}. What they held is kept; undo can be tried again.',
  },
} satisfies Record<string, Text>;
