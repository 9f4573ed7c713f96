import { zipSync } from 'fflate';
import { describeFailure } from '../../src/assistant/describe';
import type { FileChange } from '../../src/files';
import { patchXlsx, readXlsx } from '../../src/files';
import type { HostFailure, Result } from '../../src/workbook';
import { makeXlsx } from '../files/makeXlsx';
import { put } from '../support/hostContract';

const FILE = makeXlsx({
  sheets: {
    表: {
      data: '<row r="9"><c r="A9"><f t="array" ref="A9:B9">1</f><v>1</v></c></row>',
      after: '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
    },
  },
});
const failureOf = (result: Result<unknown, HostFailure>): HostFailure => {
  if (result.ok) throw new Error('should be refused');
  return result.failure;
};
const patch = (change: FileChange) => failureOf(patchXlsx(FILE, [change]));
const read = (bytes: Uint8Array) => failureOf(readXlsx(bytes, 'a'));

describe('what stands in the way of a file', () => {
  const cases: readonly (readonly [string, HostFailure, RegExp, RegExp])[] = [
    [
      'a merged cell',
      patch(put("'表'!C2", 1)),
      /合并区域之内（'表'!C2）.*没有改动/,
      /merged area \('表'!C2\).*not changed/,
    ],
    ['an array formula', patch(put("'表'!B9", 1)), /数组公式（'表'!B9）/, /array formula \('表'!B9\)/],
    [
      'a sheet name',
      patch({ kind: 'addSheet', name: 'a:b', widths: [], activate: false }),
      /名称不合规定（'a:b'）/,
      /not valid \('a:b'\)/,
    ],
    ['the last sheet', patch({ kind: 'removeSheet', name: '表' }), /最后一张/, /last one/],
    [
      'OpenDocument',
      read(zipSync({ mimetype: Buffer.from('x'), 'content.xml': Buffer.from('x') })),
      /\.ods/,
      /\.ods/,
    ],
    ['a web page', read(Buffer.from('<html><table/></html>')), /网页/, /web page/],
    ['a protected sheet', { code: 'protected', sheet: '表' }, /保护，不能写入（'表'）/, /protected/],
  ];
  it.each(cases)('is said in both languages: %s', (_name, failure, zh, en) => {
    expect(describeFailure('zh-CN', failure)).toMatch(zh);
    expect(describeFailure('en-US', failure)).toMatch(en);
  });
});
