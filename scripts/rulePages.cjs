/**
 * What the page of a rule in docs/rules says beside the rule's own texts, for the pane: what is checked, and examples. Used by
 * the build, which writes it to `rules.json`.
 */

/**
 * @param {string} text a page, in Markdown
 * @returns paragraphs under 检查什么, and the pairs of wrong and right under 示例
 */
function rulePage(text) {
  const sections = new Map(
    text
      .replaceAll('`', '')
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...lines] = section.split('\n').map((line) => line.trim());
        return [title, lines.filter((line) => line !== '')];
      }),
  );
  const rows = (sections.get('示例') ?? []).filter((line) => line.startsWith('|')).slice(2);
  return {
    what: sections.get('检查什么') ?? [],
    examples: rows.map((row) => {
      const [wrong = '', right = ''] = row
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('\\|', '|').trim());
      return [wrong, right];
    }),
  };
}

/**
 * @param {readonly { readonly name: string, readonly text: string }[]} files the pages by file name, `g06-….md`
 * @returns by the rules' ids
 */
function rulePages(files) {
  return Object.fromEntries(
    files
      .filter(({ name }) => /^[a-z]\d{2}-/.test(name))
      .map(({ name, text }) => [name.slice(0, 3).toUpperCase(), rulePage(text)]),
  );
}

module.exports = { rulePages };
