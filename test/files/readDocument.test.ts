import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../src/files';

const TEXT = '全年支出１２万元，其中：基本支出8万元。\n';
const utf16 = (text: string, big: boolean): number[] =>
  [...text].flatMap((char) => {
    const code = char.charCodeAt(0);
    return big ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
const utf16Name = (name: string): Uint8Array => new Uint8Array(utf16(name, false));
const compound = (name: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16Name(name)]);

describe('a text in any encoding that Windows writes', () => {
  test.each<readonly [string, Uint8Array]>([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(TEXT)])],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...utf16(TEXT, false)])],
    ['UTF-16, high byte first, with a mark', new Uint8Array([0xfe, 0xff, ...utf16(TEXT, true)])],
    ['UTF-16 without a mark', new Uint8Array(utf16(TEXT, false))],
    ['UTF-16, high byte first, without a mark', new Uint8Array(utf16(TEXT, true))],
  ])('%s', (_, bytes) => expect(readDocument(bytes, 'a.TXT')).toEqual({ ok: true, value: TEXT }));

  test('GBK', () =>
    // 支出5万元。
    expect(
      readDocument(
        new Uint8Array([0xd6, 0xa7, 0xb3, 0xf6, 0x35, 0xcd, 0xf2, 0xd4, 0xaa, 0xa1, 0xa3]),
        'a.txt',
      ),
    ).toEqual({ ok: true, value: '支出5万元。' }));
});

describe('what cannot be read says why', () => {
  test.each<readonly [string, string, Uint8Array, string]>([
    ['other bytes', 'a.txt', new Uint8Array(512).map((_, index) => index % 256), 'notText'],
    ['a character cut in half', 'a.txt', new Uint8Array([0xd6, 0xa7, 0xb3]), 'notText'],
    ['an archive', 'a.txt', zipSync({ 'a.txt': strToU8('a') }), 'notText'],
    ['an empty text', 'a.txt', new Uint8Array(), 'noText'],
    ['blanks', 'a.txt', strToU8(' \n\u3000\n'), 'noText'],
    ['an empty document', 'a.docx', new Uint8Array(), 'notWord'],
    ['a text that is called a document', 'a.docx', strToU8(TEXT), 'notWord'],
    [
      'a workbook that is called a document',
      'a.docx',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
      'notWord',
    ],
    ['pictures alone', 'a.docx', zipSync({ 'word/document.xml': strToU8('<w:p><w:r/></w:p>') }), 'noText'],
    ['.doc', 'a.docx', compound('WordDocument'), 'oldWord'],
    ['a password', 'a.docx', compound('EncryptedPackage'), 'encrypted'],
  ])('%s', (_, name, bytes, code) =>
    expect(readDocument(bytes, name)).toMatchObject({ ok: false, failure: { code } }),
  );
});
