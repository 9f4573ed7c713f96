import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a file was changed before it was computed anew, and where a row or column of it stands then. */
export const VARIANTS = {
  same: (index: number) => index,
  /** A row above and a column left of everything. */
  moved: (index: number) => index + 1,
  /** A row above every row, a column left of every column. */
  spread: (index: number) => index * 2 + 1,
} as const;
export type Variant = keyof typeof VARIANTS;

const MODULE = (code: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</script:module>`;

/**
 * Files computed anew by LibreOffice, each in every variant, all by one macro in one run: starting LibreOffice for each
 * would take minutes.
 */
export function recalculated(files: readonly Uint8Array[]): readonly Readonly<Record<Variant, Uint8Array>>[] {
  const folder = mkdtempSync(join(tmpdir(), 'selfeval-recalculate-'));
  const profile = mkdtempSync(join(tmpdir(), 'selfeval-profile-'));
  const soffice = (...args: readonly string[]): Buffer =>
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', ...args],
      {
        stdio: 'pipe',
        timeout: 900_000,
      },
    );
  try {
    files.forEach((bytes, index) => writeFileSync(join(folder, `${String(index)}.xlsx`), bytes));
    // A fresh profile writes its own empty module first, over any that is there.
    soffice('--terminate_after_init');
    writeFileSync(
      join(profile, 'user', 'basic', 'Standard', 'Module1.xba'),
      MODULE(readFileSync(join(__dirname, 'recalculate.bas'), 'utf8')),
    );
    soffice(`macro:///Standard.Module1.Recalculate("${folder}")`);
    return files.map((_, index) => {
      const read = (variant: Variant): Uint8Array =>
        new Uint8Array(readFileSync(join(folder, `${String(index)}.${variant}.xlsx`)));
      return { same: read('same'), moved: read('moved'), spread: read('spread') };
    });
  } finally {
    for (const one of [folder, profile]) rmSync(one, { recursive: true, force: true });
  }
}
