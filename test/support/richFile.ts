import { deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { makeXlsx, STYLES } from '../files/makeXlsx';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${P}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"/>`).join('')}</Relationships>`;

function crc(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~value >>> 0;
}

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
};

/** A picture of one red pixel. */
function png(): Uint8Array {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
    chunk('IEND', new Uint8Array()),
  ]);
}

const CELLS: readonly (readonly (string | number | null)[])[] = [
  ['2024年“三公”经费情况表'],
  ['单位：万元'],
  ['项目', '上年决算数', '决算数', '增减额', '增减率'],
  ['“三公”经费合计', 10, 9, null, null],
  ['因公出国（境）费', 0, 0, null, null],
  ['公务用车购置及运行维护费', 8, 7, null, null],
  ['公务接待费', 2, 2, null, null],
];

const text = (value: string): string => `<is><t>${value}</t></is>`;
const rows = CELLS.map((row, r) => {
  const cells = row.map((value, c) => {
    const at = `${'ABCDE'.charAt(c)}${r + 1}`;
    if (value === null) return `<c r="${at}" s="1"/>`;
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr">${text(value)}</c>`;
  });
  return `<row r="${r + 1}">${cells.join('')}</row>`;
}).join('');

/** Extended data bars, which only newer programs know. */
const X14 = `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B4:B7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
const DATA_BAR =
  '<conditionalFormatting sqref="B4:B7"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-000E-0000-0000-000001000000}</x14:id></ext></extLst></cfRule></conditionalFormatting>';

const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>三公!$A$4:$A$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>三公!$C$4:$C$7</c:f></c:numRef></c:val></c:ser>`;
const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
const anchor = (row: number, inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const SHAPES = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${R}">${anchor(
  1,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
)}${anchor(
  12,
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
)}</xdr:wsDr>`;

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>会计</author></authors><commentList><comment ref="C6" authorId="0"><text><r><t>含上年购置尾款</t></r></text></comment></commentList></comments>`;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>5</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';

const CACHE = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshedVersion="6" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="明细"/></cacheSource><cacheFields count="2"><cacheField name="科室" numFmtId="0"><sharedItems count="2"><s v="总编室"/><s v="技术部"/></sharedItems></cacheField><cacheField name="金额" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="3" maxValue="5"/></cacheField></cacheFields></pivotCacheDefinition>`;
const RECORDS = `<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="5"/></r></pivotCacheRecords>`;
const PIVOT = `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" outline="1" outlineData="1"><location ref="D1:E4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:金额" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

/**
 * A workbook with what other libraries lose: chart, picture, comment, pivot table with its cache, data bars of an extension,
 * custom XML, printer settings, an unknown part; as .xlsm with a macro project. The table on its first sheet has
 * computed cells to be filled.
 */
export function richFile(macros: boolean): Uint8Array {
  return makeXlsx({
    sheets: {
      三公: {
        data: rows,
        after: `${DATA_BAR}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>${X14}`,
      },
      明细: `<row r="1"><c r="A1" t="inlineStr">${text('科室')}</c><c r="B1" t="inlineStr">${text('金额')}</c></row><row r="2"><c r="A2" t="inlineStr">${text('总编室')}</c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3" t="inlineStr">${text('技术部')}</c><c r="B3"><v>5</v></c></row>`,
    },
    styles: STYLES,
    workbook: `<definedNames><definedName name="合计数">三公!$C$4</definedName></definedNames><calcPr calcMode="manual"/><pivotCaches><pivotCache cacheId="1" r:id="rId50"/></pivotCaches>`,
    relationships: [
      `<Relationship Id="rId50" Type="${R}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>`,
      `<Relationship Id="rId51" Type="${R}/customXml" Target="../customXml/item1.xml"/>`,
      ...(macros
        ? [
            '<Relationship Id="rId52" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
          ]
        : []),
    ].join(''),
    types: [
      '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
      override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'),
      override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'),
      override('xl/comments1.xml', `${SHEET}.comments+xml`),
      override('xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET}.pivotCacheDefinition+xml`),
      override('xl/pivotCache/pivotCacheRecords1.xml', `${SHEET}.pivotCacheRecords+xml`),
      override('xl/pivotTables/pivotTable1.xml', `${SHEET}.pivotTable+xml`),
      override(
        'customXml/itemProps1.xml',
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      ),
      ...(macros ? [override('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject')] : []),
    ].join(''),
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['rId1', 'drawing', '../drawings/drawing1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId3', 'comments', '../comments1.xml'],
      ),
      'xl/worksheets/_rels/sheet2.xml.rels': relationships([
        'rId1',
        'pivotTable',
        '../pivotTables/pivotTable1.xml',
      ]),
      'xl/drawings/drawing1.xml': SHAPES,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'image', '../media/image1.png'],
      ),
      'xl/charts/chart1.xml': CHART,
      'xl/media/image1.png': png(),
      'xl/drawings/vmlDrawing1.vml': VML,
      'xl/comments1.xml': COMMENTS,
      'xl/pivotCache/pivotCacheDefinition1.xml': CACHE,
      'xl/pivotCache/pivotCacheRecords1.xml': RECORDS,
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
        'rId1',
        'pivotCacheRecords',
        'pivotCacheRecords1.xml',
      ]),
      'xl/pivotTables/pivotTable1.xml': PIVOT,
      'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
        'rId1',
        'pivotCacheDefinition',
        '../pivotCache/pivotCacheDefinition1.xml',
      ]),
      'customXml/item1.xml': '<审批 xmlns="urn:示例:审批"><人>张三</人></审批>',
      'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
      'customXml/itemProps1.xml':
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"/>',
      'xl/unknown/part7.bin': Uint8Array.of(0, 1, 2, 255, 254),
      ...(macros && { 'xl/vbaProject.bin': strToU8('not a real project, but bytes that must survive') }),
    },
  });
}
