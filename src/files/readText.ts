import { failed, ok, type HostFailure, type Result } from '../workbook';

/**
 * The text of a plain file: UTF-8, UTF-16 or GB 18030 (what Windows calls ANSI), by its byte order mark, its zeros, else by
 * what decodes without a fault. Fails with `notText`. Linear.
 */
export function readText(bytes: Uint8Array): Result<string, HostFailure> {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!CONTROL.test(text)) return ok(text);
    } catch {
      // Another one.
    }
  }
  return failed({ code: 'notText' });
}

/** No text has them; bytes of another kind of file do. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001b]/;
const SEEN = 4096;

function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  const head = bytes.subarray(0, SEEN);
  // Digits and line breaks of UTF-16 are half zeros.
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) return even > odd ? ['utf-16be'] : ['utf-16le'];
  return ['utf-8', 'gb18030'];
}
