/** Names of tags as a template writes them, by the names that the template library knows. */
export const CHINESE: Readonly<Record<string, string>> = {
  如果: 'if',
  除非: 'unless',
  否则如果: 'elsif',
  否则: 'else',
  逐项: 'for',
  列举: 'each',
  分情况: 'case',
  情况: 'when',
  设: 'assign',
  存为: 'capture',
  注释: 'comment',
  跳出: 'break',
  跳过: 'continue',
};
/** Ends whatever was opened last. */
export const END = '结束';
/** Tags that have an end. */
export const BLOCKS = new Set(['if', 'unless', 'for', 'each', 'case', 'capture', 'comment']);

/** Names of tags as a mistake lists them. */
export const TAG_NAMES: readonly string[] = [...Object.keys(CHINESE), END];
