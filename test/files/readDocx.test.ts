import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../src/files';

type Options = ConstructorParameters<typeof Document>[0];

const bytesOf = async (options: Options): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document(options)));

function read(bytes: Uint8Array): string {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

/** A document of raw body markup, as other programs write it. */
function raw(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${w} ${mc}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(xml.replace('>', ` ${w}>`))]),
    ),
  });
}

const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const numbered = (level: number, words: string): Paragraph =>
  new Paragraph({ text: words, numbering: { reference: 'gb', level } });
const text = (words: string): TextRun => new TextRun(words);
const cell = (...words: string[]): TableCell =>
  new TableCell({ children: words.map((line) => new Paragraph({ children: [text(line)] })) });

test('paragraphs, rows of tables, notes behind their paragraph', async () => {
  const bytes = await bytesOf({
    footnotes: { 1: { children: [new Paragraph('含上年结转。')] } },
    sections: [
      {
        children: [
          new Paragraph({ children: [text('全年支出'), text('100万元。'), new FootnoteReferenceRun(1)] }),
          new Table({
            rows: [
              new TableRow({ children: [cell('项目'), cell('决算', '数')] }),
              new TableRow({ children: [cell('基本支出'), cell('60.00')] }),
            ],
          }),
          new Paragraph('完毕。'),
        ],
      },
    ],
  });
  expect(read(bytes)).toBe('全年支出100万元。\n含上年结转。\n项目\t决算数\n基本支出\t60.00\n完毕。\n');
});

test('automatic numbers are printed, each list level by its own format', async () => {
  const levels = ['%1、', '（%2）', '%3.'].map((label, level) => ({
    level,
    format: level < 2 ? LevelFormat.CHINESE_COUNTING : LevelFormat.DECIMAL,
    text: label,
    alignment: AlignmentType.START,
  }));
  const bytes = await bytesOf({
    numbering: { config: [{ reference: 'gb', levels }] },
    sections: [
      {
        children: [
          numbered(0, '概况'),
          numbered(1, '职能'),
          numbered(2, '收入'),
          numbered(2, '支出'),
          numbered(1, '人员'),
          numbered(0, '绩效'),
          numbered(1, '结论'),
        ],
      },
    ],
  });
  expect(read(bytes)).toBe('一、概况\n（一）职能\n1.收入\n2.支出\n（二）人员\n二、绩效\n（一）结论\n');
});

test('numbers of a style, with a list that starts elsewhere', () => {
  const numbering =
    '<w:numbering><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="7"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>';
  const styles =
    '<w:styles><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>';
  const paragraph = '<w:p><w:pPr><w:pStyle w:val="b"/></w:pPr><w:r><w:t>项</w:t></w:r></w:p>';
  const bytes = raw(paragraph + paragraph, { 'word/numbering.xml': numbering, 'word/styles.xml': styles });
  expect(read(bytes)).toBe('5.项\n6.项\n');
});

test('tracked changes are read as accepted', async () => {
  const change = { id: 1, author: '甲', date: '2024-01-01T00:00:00Z' };
  const bytes = await bytesOf({
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              text('支出'),
              new DeletedTextRun({ ...change, text: '90' }),
              new InsertedTextRun({ ...change, id: 2, text: '89' }),
              text('万元。'),
            ],
          }),
        ],
      },
    ],
  });
  expect(read(bytes)).toBe('支出89万元。\n');
});

test('moved-away, hidden and deleted breaks, fields, text boxes once', () => {
  const box = `<w:txbxContent><w:p>${run('框内')}</w:p></w:txbxContent>`;
  const bytes = raw(
    `<w:p>${run('甲')}<w:moveFrom>${run('移走')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>` +
      `<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前')}</w:p><w:p>${run('后')}</w:p>` +
      `<w:p>${run('外')}<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:p>` +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>${run('删行')}</w:p></w:tc></w:tr>` +
      `<w:tr><w:tc><w:tbl><w:tr><w:tc><w:p>${run('内')}</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
  );
  expect(read(bytes)).toBe('甲\n前后\n外\n框内\n内\n');
});

test('a damaged file is refused, at whatever place it is cut', async () => {
  const bytes = await bytesOf({ sections: [{ children: [new Paragraph('文字。')] }] });
  expect(readDocx(strToU8('no zip'))).toMatchObject({ ok: false, failure: { code: 'unreadable' } });
  expect(readDocx(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject({ ok: false });
  expect(readDocx(raw('<w:p><w:r>'))).toMatchObject({ ok: false, failure: { code: 'unreadable' } });
  for (let length = 0; length < bytes.length; length += 97)
    expect(readDocx(bytes.subarray(0, length)).ok).toBe(false);
});
