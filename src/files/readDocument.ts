import { failed, type HostFailure, type Result } from '../workbook';
import { compoundRefusal } from './package';
import { readDocx } from './readDocx';
import { readText } from './readText';

/**
 * The text of a .docx, or of a .txt, by its name. Fails with `notWord`, `oldWord`, `encrypted`, `notText`, `noText` (nothing
 * but pictures, or nothing at all) or `tooLarge`.
 */
export function readDocument(bytes: Uint8Array, name: string): Result<string, HostFailure> {
  const read = /\.txt$/i.test(name) ? readText(bytes) : readWord(bytes);
  return read.ok && read.value.trim() === '' ? failed({ code: 'noText' }) : read;
}

function readWord(bytes: Uint8Array): Result<string, HostFailure> {
  const compound = compoundRefusal(bytes);
  if (compound) return failed(compound === 'encrypted' ? { code: compound } : { code: 'oldWord' });
  const read = readDocx(bytes);
  return read.ok || read.failure.code !== 'unreadable' ? read : failed({ ...read.failure, code: 'notWord' });
}
