import { strFromU8, unzipSync } from 'fflate';
import { narrate, reportDocx, reportText } from '../../../src/narrate';
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

test('tables of funds and indicators stand behind the text, as their cells show them', async () => {
  const written = narrate(
    evaluationOf({
      funds: [{ lines: [{ label: '年度资金总额', initial: '120', budget: '130', executed: '126.1' }] }],
      indicators: [
        {
          stage: 'evaluation',
          rows: [
            {
              level1: '产出指标',
              level2: '数量指标',
              name: '稿件',
              target: '≥5篇',
              actual: '6篇',
              points: '10',
              score: '10',
            },
            { level1: '产出指标', level2: '质量指标', name: '' },
          ],
        },
      ],
    }),
    SCHEME,
    { template: 'national-project' },
  );
  expect(written.annexes).toEqual([
    {
      title: '项目资金情况表（单位：万元）',
      columns: ['资金来源', '年初预算数', '全年预算数', '全年执行数'],
      rows: [['年度资金总额', '120', '130', '126.1']],
    },
    {
      title: '绩效指标完成情况表',
      columns: ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      rows: [['产出指标', '数量指标', '稿件', '≥5篇', '6篇', '10', '10']],
    },
  ]);
  const { 'word/document.xml': xml = '' } = await partsOf(written);
  expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(paragraphsOf(xml)).toEqual(expect.arrayContaining(['附表1　项目资金情况表（单位：万元）', '≥5篇']));
});
