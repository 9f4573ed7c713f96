import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { MEMORY_NAMESPACE, memoryFromXml, memoryToXml } from '../../src/workbook';
import type { Json } from '../../src/workbook';

const json = fc.jsonValue({ stringUnit: 'binary' }).map((value) => JSON.parse(JSON.stringify(value)) as Json);

describe('what a workbook remembers, as a custom XML part', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), json), (memory) => {
        const stored = { ...memory };
        expect(memoryFromXml(memoryToXml(stored))).toEqual(JSON.parse(JSON.stringify(stored)));
      }),
    );
  });

  it('is well-formed XML of our namespace', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), json), (memory) => {
        let uri = '';
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('opentag', (tag) => {
          uri = tag.uri;
        });
        parser.write(memoryToXml(memory)).close();
        expect(uri).toBe(MEMORY_NAMESPACE);
      }),
    );
  });

  it('is read however a program wrote the text again', () => {
    const expected = { a: '<&>"' };
    for (const text of [
      '{"a":"&lt;&amp;>\\""}',
      '<![CDATA[{"a":"<&>\\""}]]>',
      '{&quot;a&quot;:&#34;&#x3c;&amp;&gt;\\&quot;&quot;}',
    ]) {
      expect(
        memoryFromXml(`<?xml version="1.0"?>\n<m:memory xmlns:m="${MEMORY_NAMESPACE}">${text}</m:memory>`),
      ).toEqual(expected);
    }
  });

  it('is empty when the part is damaged', () => {
    for (const xml of [
      '',
      '<memory/>',
      '<memory>{"a":</memory>',
      '<memory>[1]</memory>',
      '<other>{}</other>',
    ]) {
      expect(memoryFromXml(xml)).toEqual({});
    }
  });
});
