/** The sheet on which a bureau writes its own scheme. */
export const SCHEME_SHEET = '评价方案';

/** The label that tells such a sheet from others of that name, a plan of the evaluation in prose for one. */
const SCHEME_NAME_LABEL = '方案名称';

interface SheetValues {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** Whether a sheet holds a scheme: by its name, and by the label 方案名称 in one of its first rows and columns. */
export function isSchemeSheet({ name, values }: SheetValues): boolean {
  if (name.trim() !== SCHEME_SHEET) return false;
  return values
    .slice(0, 20)
    .some((row) => row.slice(0, 4).some((value) => schemeLabel(value) === SCHEME_NAME_LABEL));
}

/** A label as such a sheet writes it: half-width, without spaces and a colon at its end. */
export function schemeLabel(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s/g, '').replace(/:$/, '') : '';
}
