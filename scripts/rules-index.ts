/**
 * Holds the catalogue of rules together: every rule has its file, its test, its page and its texts in both languages, and
 * nothing lies about that belongs to no rule. Writes the generated head of each page in docs/rules and the index
 * docs/rules/README.md; with `--check` it writes nothing and fails when either is stale.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { basisTexts, groupTexts, ruleTexts, type Text } from '../src/messages';
import { RULES, ruleFile, type Rule } from '../src/rules';

const ROOT = join(__dirname, '..');
const PAGES = 'docs/rules';
const INDEX = `${PAGES}/README.md`;
const START = '<!-- 以下由 scripts/rules-index.ts 生成 -->';
const END = '<!-- 生成部分到此为止 -->';

const SEVERITY = { error: '错误', warning: '警告', info: '提示' } as const;
const FIX = { fix: '可一键修正', suggestion: '给出建议，由人确认' } as const;

/**
 * Requirements of the catalogue that have no rule of their own: what they ask, and where that is judged, or why tables
 * cannot decide it.
 */
const ELSEWHERE: readonly (readonly [id: string, what: string, where: string])[] = [
  ['A14', '报告的章节齐全', '属于文字部分：由报告模板和文字核对负责，表格无从判断'],
  ['A15', '标题序号连续', '属于文字部分：表格没有章节标题'],
  ['A16', '标题标点统一', '属于文字部分：表格没有章节标题'],
  ['E07', '执行率超过100%时的得分封顶与说明', '并入 E01、E06、E08 与 G04'],
  ['E16', '偏离较多时的扣分', '并入 D04：扣多少由评价方案和人决定'],
  ['F06', '批复后修改分值或指标', '并入 H01'],
  ['G17', '年初预算为零却写完成率', '并入 G03 与 G12；句子中的由文字核对负责'],
  ['H02', '自评表与决算、指标台账的金额一致', '项目并入 H17，部门整体并入 H08'],
  ['H11', '报告中的数与来源单元格一致', '属于文字部分：由文字核对负责'],
  ['I04', '金额的小数位数', '并入 G23'],
  ['J01—J15', '文字质量', '属于文字部分：由文字核对负责'],
];

/** What a rule judges beside its own entry of the catalogue. */
const TOGETHER: readonly (readonly [what: string, where: string])[] = [
  ['指标行必填：名称、指标值、完成值、分值、得分', 'A08、D01、F09 与 E08'],
  ['占比合计为100%', 'G14：逐项复算占比后，合计只可能有四舍五入的尾差'],
  ['机构人员合计、同一人数前后一致、超编', 'H09'],
];

const problems: string[] = [];

async function main(check: boolean): Promise<void> {
  for (const rule of RULES) holdRule(rule);
  holdStrays();
  const stale: string[] = [];
  for (const [path, text] of await generated()) {
    const now = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
    if (now === text) continue;
    if (check) stale.push(path);
    else writeFileSync(join(ROOT, path), text);
  }
  if (stale.length > 0) problems.push(`stale, run scripts/rules-index.ts: ${stale.join(', ')}`);
  if (problems.length === 0) {
    console.log(`${RULES.length} rules, each with file, test, page and texts`);
    return;
  }
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

function holdRule({ head }: Rule): void {
  const file = ruleFile(head);
  const paths = [
    `src/rules/${head.group}/${file}.ts`,
    `test/rules/${head.group}/${file}.test.ts`,
    pageOf(file),
  ];
  for (const path of paths) if (!existsSync(join(ROOT, path))) problems.push(`${head.id}: no ${path}`);
  const texts = ruleTexts[head.id];
  if (!texts) {
    problems.push(`${head.id}: no texts`);
    return;
  }
  const both: readonly (readonly [string, Text])[] = [
    ['name', texts.name],
    ['why', texts.why],
    ['remedy', texts.remedy],
    ...Object.entries(texts.messages),
  ];
  for (const [key, { zh, en }] of both) {
    if (zh.trim() === '' || en.trim() === '') problems.push(`${head.id}.${key}: not in both languages`);
  }
  for (const key of head.messages) if (!texts.messages[key]) problems.push(`${head.id}: no message ${key}`);
  for (const key of Object.keys(texts.messages)) {
    if (!head.messages.includes(key)) problems.push(`${head.id}: nobody says message ${key}`);
  }
}

/** Files and texts that no rule owns. */
function holdStrays(): void {
  const files = new Set(RULES.map(({ head }) => ruleFile(head)));
  const ids = new Set(RULES.map(({ head }) => head.id));
  if (ids.size !== RULES.length) problems.push('an id is used twice');
  for (const id of Object.keys(ruleTexts)) if (!ids.has(id)) problems.push(`texts of no rule: ${id}`);
  const folders = Object.keys(groupTexts).flatMap((group) => [`src/rules/${group}`, `test/rules/${group}`]);
  for (const folder of [...folders, PAGES]) {
    if (!existsSync(join(ROOT, folder))) continue;
    for (const name of readdirSync(join(ROOT, folder))) {
      const stem = name.replace(/(?:\.test)?\.(?:ts|md)$/, '');
      if (stem !== 'README' && !files.has(stem)) problems.push(`belongs to no rule: ${folder}/${name}`);
    }
  }
}

async function generated(): Promise<readonly (readonly [string, string])[]> {
  const options = { ...(await resolveConfig(join(ROOT, INDEX))), parser: 'markdown' };
  const pages = RULES.flatMap(({ head }) => {
    const path = pageOf(ruleFile(head));
    const full = join(ROOT, path);
    return existsSync(full) ? [[path, withHead(readFileSync(full, 'utf8'), headOf(head))] as const] : [];
  });
  const all = [...pages, [INDEX, index()] as const];
  return Promise.all(all.map(async ([path, text]) => [path, await format(text, options)] as const));
}

const pageOf = (file: string): string => `${PAGES}/${file}.md`;
const severityOf = ({ severity }: Rule['head']): string => SEVERITY[severity];
const fixesOf = ({ fixes }: Rule['head']): string =>
  fixes.map((kind) => FIX[kind]).join('；') || '由人核对后修改';

/** The page with its generated head in place of the old one; what a person wrote stays. */
function withHead(page: string, head: string): string {
  const written = page.includes(END) ? page.slice(page.indexOf(END) + END.length) : `\n\n${page}`;
  return `${head}${written}`;
}

function headOf(head: Rule['head']): string {
  const texts = ruleTexts[head.id];
  if (!texts) return '';
  return [
    START,
    '',
    `# ${head.id} ${texts.name.zh}`,
    '',
    `- 级别：${severityOf(head)}`,
    `- 分组：${groupTexts[head.group]?.zh ?? ''}`,
    `- 修正：${fixesOf(head)}`,
    `- 依据：${head.basis.map((basis) => basisTexts[basis]?.zh ?? basis).join('；')}`,
    '',
    `**为什么**：${texts.why.zh}`,
    '',
    `**怎么改**：${texts.remedy.zh}`,
    '',
    END,
  ].join('\n');
}

function index(): string {
  const groups = Object.entries(groupTexts).map(([group, { zh }]) => {
    const rows = RULES.filter(({ head }) => head.group === group).map(
      ({ head }) =>
        `| [${head.id}](${ruleFile(head)}.md) | ${ruleTexts[head.id]?.name.zh ?? ''} | ${severityOf(head)} | ${fixesOf(head)} |`,
    );
    return [`## ${zh}`, '', '| 编号 | 规则 | 级别 | 修正 |', '| --- | --- | --- | --- |', ...rows, ''].join(
      '\n',
    );
  });
  return [
    '# 校验规则',
    '',
    '<!-- 本页由 scripts/rules-index.ts 生成，请勿手工修改 -->',
    '',
    `共 ${RULES.length} 条。级别“错误”须改正，“警告”须核实，“提示”供参考。同一条规则对较轻的情形可以给出较低的级别。`,
    '',
    ...groups,
    '## 没有单独成规则的要求',
    '',
    '| 编号 | 要求 | 在哪里检查，或为什么不由表格检查 |',
    '| --- | --- | --- |',
    ...ELSEWHERE.map(([id, what, where]) => `| ${id} | ${what} | ${where} |`),
    '',
    '## 合在一条规则里的要求',
    '',
    ...TOGETHER.map(([what, where]) => `- ${what}：见 ${where}。`),
    '',
  ].join('\n');
}

void main(process.argv.includes('--check'));
