import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice would trust the values that a file brings; this setting makes it compute every formula on loading. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice with a profile of its own, as a second opinion on files. Needs `soffice` on the path. */
export class Soffice {
  readonly #folder = mkdtempSync(join(tmpdir(), 'selfeval-office-'));
  #runs = 0;

  constructor() {
    mkdirSync(join(this.#folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(this.#folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
  }

  /** A file converted (a workbook to `xlsx`, `pdf`, `csv`, every formula computed anew; a document to `pdf`, `txt`). */
  convert(bytes: Uint8Array, to: string, from: 'xlsx' | 'docx' = 'xlsx'): Uint8Array {
    const run = join(this.#folder, String((this.#runs += 1)));
    mkdirSync(run);
    writeFileSync(join(run, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(this.#folder, 'profile')}`;
    const out = join(run, 'out');
    const options = ['--headless', profile, '--convert-to', to, '--outdir', out, join(run, `in.${from}`)];
    execFileSync('soffice', options, { stdio: 'pipe', timeout: 120_000 });
    return new Uint8Array(readFileSync(join(out, `in.${to.split(':')[0] ?? to}`)));
  }

  /** Takes its files away. */
  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
