import fc from 'fast-check';
import type { Memory } from '../../src/workbook';
import { readMemory, writeMemory } from '../../src/workbook';

describe('memory', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (value) => {
        const memory = JSON.parse(JSON.stringify(value)) as Memory;
        expect(readMemory(writeMemory(memory))).toEqual(memory);
      }),
    );
  });

  it('holds no character that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // eslint-disable-next-line no-control-regex
        expect(writeMemory({ text })).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
    );
  });

  it('is read with a prefix, character references and whatever another program writes', () => {
    const xml =
      '<?xml version="1.0"?><m:memory xmlns:m="urn:selfeval:memory:1">{&quot;a&#34;:&#x5B;1]}</m:memory>';
    expect(readMemory(xml)).toEqual({ a: [1] });
    expect(readMemory('<memory xmlns="urn:selfeval:memory:1"/>')).toEqual({});
  });

  it('is empty where it is damaged, and null where it is something else', () => {
    expect(readMemory('<memory xmlns="urn:selfeval:memory:1">{"a":</memory>')).toEqual({});
    expect(readMemory('<memory xmlns="urn:selfeval:memory:1">[1]</memory>')).toEqual({});
    expect(readMemory('<memory xmlns="urn:other">{}</memory>')).toBeNull();
  });
});
