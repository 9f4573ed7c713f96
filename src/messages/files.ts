import type { Text } from './language';

/**
 * What exactly stands in the way of writing or reading a file, by the `detail` of the host's failure. Where a detail is
 * listed here, its sentence says more than that of the code. `{where}` is empty or names sheet and cells.
 */
export const fileCauses: Readonly<Record<string, Text>> = {
  'merged cell': {
    zh: '要写入的单元格在合并区域之内{where}，合并区域只有左上角的单元格能存内容。请取消合并或改用左上角单元格后重试。',
    en: 'The cell lies within a merged area{where}, which holds content in its first cell only. Unmerge it or use the first cell, then try again.',
  },
  'array formula': {
    zh: '要写入的单元格属于数组公式{where}，不能单独改动其中一格。请在 Excel 中先改写或清除整个数组公式后重试。',
    en: 'The cell belongs to an array formula{where}, which cannot be changed in part. Rewrite or clear the whole array formula in Excel, then try again.',
  },
  'sheet name': {
    zh: '工作表名称不合规定{where}：须为 1 至 31 个字符，不含 \\ / ? * [ ] :，首尾不是单引号。请换一个名称后重试。',
    en: 'The sheet name is not valid{where}: use 1 to 31 characters without \\ / ? * [ ] : and no apostrophe at either end. Choose another name and try again.',
  },
  'last sheet': {
    zh: '工作簿至少要保留一张工作表{where}，不能删除最后一张。请先新建一张工作表。',
    en: 'A workbook needs at least one sheet{where}; the last one cannot be removed. Add another sheet first.',
  },
  OpenDocument: {
    zh: '这是 OpenDocument 表格（.ods），不能直接读取。请在 Excel、WPS 或 LibreOffice 中另存为 .xlsx 后重试。',
    en: 'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx in Excel, WPS or LibreOffice and try again.',
  },
  xlsb: {
    zh: '这是二进制工作簿（.xlsb），不能直接读取。请在 Excel 中另存为 .xlsx 后重试。',
    en: 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again.',
  },
  'text table': {
    zh: '文件内容是网页或 XML 表格，只是名称像 Excel 文件（常见于系统导出）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重试。',
    en: 'The file is a web page or XML table under the name of an Excel file, as many systems export it. Open it in Excel or WPS, save it as .xlsx and try again.',
  },
};
