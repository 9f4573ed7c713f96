import { strFromU8, unzipSync } from 'fflate';
import { TemplateError, narrate, reportDocx, reportText } from '../../../src/narrate';
import type { Report } from '../../../src/narrate';
import { SCHEME, evaluationOf } from '../facts';

const report = narrate(evaluationOf({ unitName: '示例中心', year: '2024' }), SCHEME, {
  template: 'anhui-letter',
});

async function partsOf(written: Report): Promise<Record<string, string>> {
  const parts = unzipSync(await reportDocx(written));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Texts of the paragraphs of a Word part. */
function paragraphsOf(xml: string): string[] {
  return xml
    .split('</w:p>')
    .slice(0, -1)
    .map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}

test('the same text as everywhere, paragraph by paragraph', async () => {
  const { 'word/document.xml': xml = '' } = await partsOf(report);
  expect(paragraphsOf(xml).join('\n')).toBe(reportText(report).trim().replace('\n\n', '\n'));
});

test('page and fonts of GB/T 9704-2012', async () => {
  const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '' } = await partsOf(report);
  expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
  expect(xml).toMatch(/<w:pgMar [^>]*w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(xml).toMatch(/w:line="560"[^>]*w:lineRule="exact"/);
  expect(xml).toContain('w:firstLineChars="200"');
  expect(xml).toContain('方正小标宋简体');
  expect(styles).toContain('仿宋');
  expect(styles).toMatch(/w:styleId="Heading1"[\s\S]*?黑体/);
  expect(styles).toMatch(/w:styleId="Heading2"[\s\S]*?楷体/);
});

test('gaps are highlighted, our wording is not', async () => {
  const { 'word/document.xml': xml = '' } = await partsOf(report);
  const runs = xml.split('</w:r>').filter((part) => /<w:t[ >]/.test(part));
  expect(runs.filter((part) => part.includes('w:highlight'))).toEqual(
    runs.filter((part) => part.includes('【待补充')),
  );
  expect(runs.some((part) => part.includes('w:highlight'))).toBe(true);
});

test('page numbers stand outside on odd and even pages', async () => {
  const parts = await partsOf(report);
  const footers = Object.entries(parts).filter(([name]) => /footer\d\.xml$/.test(name));
  expect(footers).toHaveLength(2);
  expect(footers.every(([, xml]) => xml.includes('PAGE'))).toBe(true);
  expect(parts['word/settings.xml']).toContain('w:evenAndOddHeaders');
});

test('characters that XML cannot hold are left out', async () => {
  const odd: Report = {
    ...report,
    blocks: [
      {
        id: 'x',
        level: null,
        layout: 'body',
        spans: [{ kind: 'text', text: 'a\u0000\u0008\uFFFEb<&', cells: [] }],
      },
    ],
  };
  const { 'word/document.xml': xml = '' } = await partsOf(odd);
  expect(paragraphsOf(xml)).toEqual(['ab&lt;&amp;']);
});

/** The lines of a title. */
async function titleLines(text: string) {
  const one: Report = {
    ...report,
    blocks: [{ id: 'title', level: 0, layout: 'body', spans: [{ kind: 'text', text, cells: [] }] }],
  };
  const { 'word/document.xml': xml = '' } = await partsOf(one);
  return xml.split('<w:br/>').map((part) => paragraphsOf(`${part}</w:p>`)[0]);
}

test('a long title is broken before what the document is, a short one is not', async () => {
  expect(await titleLines('2024年广州市番禺区融媒体中心部门整体支出绩效自评表说明')).toEqual([
    '2024年广州市番禺区融媒体中心',
    '部门整体支出绩效自评表说明',
  ]);
  expect(await titleLines('2024年部门自评报告')).toEqual(['2024年部门自评报告']);
  expect(await titleLines('长'.repeat(30))).toEqual(['长'.repeat(30)]);
});

test('the same report gives the same bytes at any time', async () => {
  const first = await reportDocx(report);
  jest.useFakeTimers({
    now: new Date('2031-05-06T07:08:09Z'),
    doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
  });
  try {
    expect(Buffer.compare(await reportDocx(report), first)).toBe(0);
  } finally {
    jest.useRealTimers();
  }
  const { 'docProps/core.xml': core = '' } = await partsOf(report);
  expect(core).not.toMatch(/dcterms:(?:created|modified)/);
});

const indicator = (level2: string, name: string, points: string) => ({
  level1: '产出指标',
  level2,
  name,
  target: '≥5篇',
  actual: '6篇',
  points,
  score: points,
});
const WITH_TABLES = evaluationOf({
  unitName: '示例中心',
  year: '2024',
  funds: [{ lines: [{ label: '年度资金总额', initial: '120', budget: '130', executed: '126.1' }] }],
  indicators: [
    {
      stage: 'evaluation',
      total: '30',
      points: '30',
      rows: [
        indicator('数量指标', '稿件', '10'),
        indicator('数量指标', '视频', '10'),
        indicator('质量指标', '合格率', '10'),
        { level1: '产出指标', level2: '时效指标', name: '' },
      ],
    },
  ],
});

test('tables of funds and indicators are attached, as their cells show them', async () => {
  const written = narrate(WITH_TABLES, SCHEME, { template: 'anhui-letter' });
  expect(written.annexes).toEqual([
    {
      title: '项目资金情况表',
      caption: null,
      unit: '万元',
      widths: [1.8, 1, 1, 1],
      heads: 1,
      rows: [
        ['资金来源', '年初预算数', '全年预算数', '全年执行数'].map((text) => ({ text, kind: 'head' })),
        ['年度资金总额', '120', '130', '126.1'].map((text) => ({ text })),
      ],
    },
    {
      title: '绩效指标完成情况表',
      caption: null,
      unit: null,
      widths: [1.1, 1.1, 1.6, 1.3, 1.3, 0.7, 0.85],
      heads: 1,
      rows: [
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'].map((text) => ({
          text,
          kind: 'head',
        })),
        [
          { text: '产出指标', rows: 3 },
          { text: '数量指标', rows: 2 },
          { text: '稿件', kind: 'words' },
          ...['≥5篇', '6篇', '10', '10'].map((text) => ({ text })),
        ],
        [{ text: '视频', kind: 'words' }, ...['≥5篇', '6篇', '10', '10'].map((text) => ({ text }))],
        [
          { text: '质量指标' },
          { text: '合格率', kind: 'words' },
          ...['≥5篇', '6篇', '10', '10'].map((text) => ({ text })),
        ],
        [{ text: '总分', columns: 5, kind: 'head' }, { text: '30' }, { text: '30' }],
      ],
    },
  ]);
  const { 'word/document.xml': xml = '' } = await partsOf(written);
  expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
  const lines = paragraphsOf(xml);
  // GB/T 9704-2012, 7.3.4 to 7.3.6: told before the signature, attached behind it.
  expect(lines.slice(lines.indexOf('附件：1.项目资金情况表'))).toEqual(
    expect.arrayContaining([
      '附件：1.项目资金情况表',
      '2.绩效指标完成情况表',
      '示例中心',
      '附件1',
      '附件2',
      '≥5篇',
    ]),
  );
  expect(lines.indexOf('示例中心')).toBe(lines.indexOf('2.绩效指标完成情况表') + 1);
  expect(lines.indexOf('附件1')).toBeGreaterThan(lines.lastIndexOf('示例中心'));
});

const of = async (line: string) =>
  paragraphsOf(
    (
      await partsOf(
        narrate(WITH_TABLES, SCHEME, { template: { id: 'own', text: `# 报告\n正文。\n${line}\n` } }),
      )
    )['word/document.xml'] ?? '',
  );

test('a template names its attachments; one alone has no number, none is not told', async () => {
  expect(await of('附件：绩效指标完成情况表')).toEqual(
    expect.arrayContaining(['附件：绩效指标完成情况表', '附件']),
  );
  expect(await of('附件：')).toEqual(['报告', '正文。']);
  expect(() =>
    narrate(WITH_TABLES, SCHEME, { template: { id: 'own', text: '# 报告\n附件：人员表' } }),
  ).toThrow(TemplateError);
});

test('the date stands four characters in from the right, the unit in the middle above it', async () => {
  const dated = narrate(evaluationOf({ unitName: '示例中心', year: '2024' }), SCHEME, {
    template: 'anhui-letter',
    date: { year: 2025, month: 4, day: 1 },
  });
  const { 'word/document.xml': xml = '' } = await partsOf(dated);
  const indents = xml
    .split('</w:p>')
    .filter((part) => part.includes('<w:jc w:val="right"/>'))
    .map((part) => Number(/w:right="(\d+)"/.exec(part)?.[1]) / 320);
  // 2025年4月1日 is six characters wide, 示例中心 four.
  expect(indents).toEqual([5, 4]);
});

test('the target form stands there filled, what is missing in it as gaps', async () => {
  const written = narrate(
    evaluationOf({
      unitName: '示例中心',
      accounts: [
        {
          title: '部门预算',
          lines: [
            { label: '基本支出', budget: '3110.76' },
            { label: '项目支出', budget: '6998.54' },
            { label: '财政拨款', budget: '10109.30' },
          ],
        },
      ],
      tasks: [{ name: '宣传', content: '办好节目', amount: '2,802.80', expected: '按时播出' }],
      indicators: [
        {
          stage: 'target',
          rows: [
            { level1: '产出指标', level2: '数量指标', name: '' },
            { level1: '产出指标', level2: '质量指标', name: '合格率', target: '95%以上' },
          ],
        },
      ],
    }),
    SCHEME,
    { template: 'guangzhou-target-form' },
  );
  const [form] = written.annexes;
  expect(form?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['部门名称', '示例中心'],
    ['预算整体情况', '部门预算支出', '预算金额（万元）', '收入来源', '预算金额（万元）'],
    ['基本支出', '3110.76', '财政拨款', '10109.30'],
    ['项目支出', '6998.54', '', ''],
    ['总体绩效目标', '【待补充：年度总体绩效目标】'],
    ['年度重点工作任务', '名称', '主要实施内容', '拟投入的资金（万元）', '期望达到的目标（概述）'],
    ['宣传', '办好节目', '2802.80', '按时播出'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值'],
    ['产出指标', '数量指标', '【待补充：数量指标的名称和指标值】'],
    ['质量指标', '合格率', '95%以上'],
  ]);
  // Every row fills the six columns, rows that reach down from above included.
  const reach = [0, 0, 0, 0, 0, 0];
  for (const row of form?.rows ?? []) {
    let column = 0;
    for (const cell of row) {
      while ((reach[column] ?? 0) > 0) column += 1;
      const width = cell.columns ?? 1;
      for (let at = column; at < column + width; at += 1) reach[at] = cell.rows ?? 1;
      column += width;
    }
    expect(reach.every((rows) => rows > 0)).toBe(true);
    reach.forEach((rows, at) => (reach[at] = rows - 1));
  }
  const { 'word/document.xml': xml = '' } = await partsOf(written);
  expect(paragraphsOf(xml)).toContain('附件：部门整体预算绩效目标申报表');
  expect(xml).toMatch(/w:highlight w:val="yellow"\/>.{0,60}【待补充：数量指标的名称和指标值】/s);
});
