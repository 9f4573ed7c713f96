import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { Refusal } from '../../src/files/refusal';
import { crc32, openZip, pack, unpack, writeZip } from '../../src/files/zip';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Refusal ? error.failure.code : String(error);
  }
  return 'done';
};

describe('zip', () => {
  it('knows the checksum of the standard', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('writes archives that others read, and reads those of others', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 3000 })),
        (files) => {
          const ours = writeZip(Object.entries(files).map(([name, bytes]) => pack(name, bytes)));
          expect(unzipSync(ours)).toEqual(unzipSync(zipSync(files)));
          for (const level of [0, 6] as const) {
            const entries = openZip(zipSync(files, { level }));
            expect(Object.fromEntries(entries.map((entry) => [entry.name, unpack(entry)]))).toEqual({
              ...files,
            });
          }
        },
      ),
    );
  });

  it('gives the same bytes for the same input', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    expect(writeZip([pack('a', bytes)])).toEqual(writeZip([pack('a', bytes)]));
  });

  it('refuses what declares more than the limit, entries that share their bytes included', () => {
    const entry = pack('a', new Uint8Array(1000));
    expect(codeOf(() => openZip(writeZip([entry, { ...entry, name: 'b' }]), 1999))).toBe('tooLarge');
    expect(openZip(writeZip([entry, { ...entry, name: 'b' }]), 2000)).toHaveLength(2);
  });

  it('stops unpacking what is larger than it declares', () => {
    const liar = { ...pack('a', new Uint8Array(64 * 1024 * 1024)), size: 1000 };
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(() => unpack(liar, 1024 * 1024))).toBe('tooLarge');
    expect(codeOf(() => unpack(liar))).toBe('unreadable');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(256 * 1024 * 1024);
    expect(codeOf(() => unpack({ ...pack('a', new Uint8Array(10)), size: 11 }))).toBe('unreadable');
    expect(codeOf(() => unpack({ ...pack('a', new Uint8Array(10)), crc: 11 }))).toBe('unreadable');
  });
});
