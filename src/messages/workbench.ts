import type { Text } from './language';

/** What the workbench's server prints. */
export const serveTexts = {
  ready: {
    zh: [
      '',
      '预算绩效自评助手 · 浏览器工作台已启动，请用浏览器打开：',
      '',
      '    {address}',
      '',
      '浏览器会提示“您的连接不是私密连接”或“不安全”：工作台的证书是在本机现做的，没有机构为它担保，属正常现象。',
      '请点“高级”，再点“继续前往 localhost”。工作台只在本机监听，数据不离开这台电脑。',
      '证书的 SHA-256 指纹：{fingerprint}',
      '按 Ctrl+C 停止。',
    ].join('\n'),
    en: [
      '',
      'Budget Self-Evaluation: the browser workbench is up. Open in a browser:',
      '',
      '    {address}',
      '',
      'The browser will warn that the connection is not private: the certificate was made on this machine and nobody',
      'vouches for it. Choose "Advanced", then "Continue to localhost". The workbench listens on this machine only;',
      'no data leaves it.',
      'SHA-256 fingerprint of the certificate: {fingerprint}',
      'Ctrl+C stops it.',
    ].join('\n'),
  },
  portTaken: {
    zh: '端口 {wanted} 已被占用，改用 {port}。',
    en: 'Port {wanted} is taken; using {port}.',
  },
  badPort: {
    zh: '端口“{port}”无效：请写 0 到 65535 之间的整数。',
    en: 'Port "{port}" is not valid: give a whole number from 0 to 65535.',
  },
} satisfies Record<string, Text>;

/** What the workbench's page says. */
export const pageTexts = {
  title: { zh: '预算绩效自评助手 · 工作台', en: 'Budget Self-Evaluation · Workbench' },
  addin: { zh: '预算绩效自评助手', en: 'Budget Self-Evaluation' },
  file: { zh: '文件', en: 'File' },
  open: { zh: '打开 .xlsx', en: 'Open .xlsx' },
  samples: { zh: '示例', en: 'Samples' },
  demo: { zh: '演示', en: 'Demo' },
  save: { zh: '保存 .xlsx', en: 'Save .xlsx' },
  check: { zh: '校验', en: 'Check' },
  report: { zh: '生成总结', en: 'Write report' },
  pane: { zh: '打开窗格', en: 'Show pane' },
  closePane: { zh: '关闭窗格', en: 'Close pane' },
  resize: { zh: '调整窗格宽度', en: 'Resize the pane' },
  grid: { zh: '工作表', en: 'Worksheet' },
  dropHere: { zh: '松开鼠标，打开这个 .xlsx 文件', en: 'Drop to open this .xlsx file' },
  opening: { zh: '正在打开“{name}”……', en: 'Opening "{name}"…' },
  opened: { zh: '已打开“{name}”', en: '"{name}" is open' },
  saving: { zh: '正在保存……', en: 'Saving…' },
  saved: {
    zh: '已保存为“{name}”，在浏览器的下载文件夹里',
    en: 'Saved as "{name}" in the browser\'s downloads',
  },
  savedSame: {
    zh: '内容没有改动，保存的是原文件：“{name}”',
    en: 'Nothing was changed; the original file was saved: "{name}"',
  },
  running: { zh: '正在执行“{command}”……', en: 'Running "{command}"…' },
  ran: { zh: '“{command}”已完成', en: '"{command}" is done' },
  notOpened: { zh: '没有打开“{name}”：{reason}', en: '"{name}" was not opened: {reason}' },
  notSaved: { zh: '没有保存：{reason}', en: 'Not saved: {reason}' },
  onlyOne: { zh: '一次只能打开一个文件，请只拖入一个。', en: 'One file at a time, please.' },
  noSamples: {
    zh: '示例文件没有取到，请刷新页面重试。',
    en: 'The samples could not be fetched; reload the page.',
  },
  unsaved: {
    zh: '“{name}”有未保存的改动，打开另一个文件将丢失这些改动。继续吗？',
    en: '"{name}" has unsaved changes that would be lost. Open another file anyway?',
  },
  unsupported: {
    zh: '工作台保存时保留不了这些改动：{list}。其余改动都已写入文件。',
    en: 'The workbench cannot save these changes: {list}. All others are in the file.',
  },
  mergesChanged: { zh: '“{name}”中单元格的合并', en: 'merged cells in "{name}"' },
  visibilityChanged: { zh: '“{name}”的隐藏或显示', en: 'hiding or showing of "{name}"' },
  orderChanged: { zh: '工作表的次序', en: 'the order of sheets' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  editFirst: {
    zh: '请先按回车键结束单元格的编辑，再点这个按钮。',
    en: 'Press Enter to finish editing the cell, then use this button.',
  },
  protectedCell: {
    zh: '工作表“{name}”受保护，不能编辑。',
    en: 'Sheet "{name}" is protected and cannot be edited.',
  },
} satisfies Record<string, Text>;
