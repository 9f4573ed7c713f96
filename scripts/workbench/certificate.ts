import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A private key and its certificate, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;
/** Browsers refuse server certificates that are valid for more than 398 days. */
const VALID_DAYS = 397;
/** Renewed when it has less left, so that it never runs out during work. */
const RENEW_DAYS = 7;

/**
 * A self-signed certificate for `localhost`, `127.0.0.1` and `::1`, made here and kept in a folder: the browser's
 * exception for it stays good until it runs out.
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  const keyFile = join(folder, 'localhost-key.pem');
  const certFile = join(folder, 'localhost-cert.pem');
  const kept = await readPair(keyFile, certFile);
  if (kept && isGood(kept, Date.now())) return kept;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyAgreement: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  const pair = { key: made.private, cert: made.cert };
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, pair.key, { mode: 0o600 });
  await writeFile(certFile, pair.cert);
  return pair;
}

/** The certificate's SHA-256 fingerprint as browsers show it: `AB:CD:…`. */
export function fingerprint(certificate: Certificate): string {
  const digest = createHash('sha256').update(new X509Certificate(certificate.cert).raw).digest('hex');
  return (digest.toUpperCase().match(/../g) ?? []).join(':');
}

async function readPair(keyFile: string, certFile: string): Promise<Certificate | null> {
  try {
    const [key, cert] = await Promise.all([readFile(keyFile, 'utf8'), readFile(certFile, 'utf8')]);
    return { key, cert };
  } catch {
    return null;
  }
}

function isGood(pair: Certificate, now: number): boolean {
  try {
    const x509 = new X509Certificate(pair.cert);
    const left = Date.parse(x509.validTo) - now;
    return left > RENEW_DAYS * DAY && x509.checkIP('127.0.0.1') !== undefined;
  } catch {
    return false;
  }
}
