import { readScheme, schemeById, schemeLabel, isSchemeSheet, SCHEMES, type Scheme } from '../../schemes';
import { cellAt, textAt, type CellAddress, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { FIELDS, READ, REMARKS, TABLES, type ValueKind } from './layout';

/** A place where the sheet 评价方案 is no scheme. */
export interface SchemeProblem {
  readonly cell: CellAddress;
  /** What is wrong: a value that is none of its kind, a label nobody knows, or what the whole does not satisfy. */
  readonly kind: ValueKind | 'label' | 'twice' | 'missing' | 'sum' | 'order' | 'band';
  /** The label of the row or column. */
  readonly subject: string;
  readonly stated: string;
}

/** A workbook's own scheme; null while something is wrong with it. */
export interface OwnScheme {
  readonly scheme: Scheme | null;
  readonly sheet: string;
  readonly problems: readonly SchemeProblem[];
}

/** Id of a scheme that a workbook brings. */
export const OWN_SCHEME_ID = 'own';

/**
 * Reads the sheet 评价方案, a label and its value a row and small tables under their headers (docs/评价方案.md). What it does
 * not say follows its 基础方案, else the national scheme. Null where a workbook has no such sheet; never throws.
 */
export function ownScheme(workbook: WorkbookSnapshot): OwnScheme | null {
  const sheet = workbook.sheets.find(isSchemeSheet);
  return sheet ? new SheetReader(sheet).read() : null;
}

type Table = (typeof TABLES)[number];

class SheetReader {
  readonly #sheet: SheetSnapshot;
  readonly #fields: Record<string, unknown> = {};
  /** Cells by the path of what they say: `grades.0.from`. */
  readonly #cells = new Map<string, CellAddress>();
  readonly #problems: SchemeProblem[] = [];

  constructor(sheet: SheetSnapshot) {
    this.#sheet = sheet;
  }

  read(): OwnScheme {
    const { area, name: sheet } = this.#sheet;
    let table: { readonly of: Table; readonly column: number } | null = null;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const column = this.#firstColumn(row);
      if (column === null) {
        table = null;
        continue;
      }
      const label = schemeLabel(cellAt(this.#sheet, row, column).value);
      const header = TABLES.find(({ columns }) => columns[0]?.header === label);
      if (header) {
        table = { of: header, column };
        this.#open(header, row, column);
      } else if (Object.hasOwn(FIELDS, label)) {
        table = null;
        this.#field(label, row, column);
      } else if (table && column <= table.column + 1) {
        this.#row(table.of, row, table.column);
      } else if (!REMARKS.includes(label)) {
        this.#problem('label', row, column, label);
      }
    }
    if (!this.#cells.has('name')) this.#problem('missing', area.row, area.column, '方案名称');
    const scheme = this.#problems.length === 0 ? this.#scheme() : null;
    return { scheme, sheet, problems: this.#problems };
  }

  #firstColumn(row: number): number | null {
    const { area } = this.#sheet;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (textAt(this.#sheet, row, column).trim() !== '') return column;
    }
    return null;
  }

  #open({ field }: Table, row: number, column: number): void {
    if (this.#cells.has(field)) this.#problem('twice', row, column, textAt(this.#sheet, row, column).trim());
    this.#cells.set(field, this.#address(row, column));
    this.#fields[field] = field === 'rules' ? {} : [];
  }

  #field(label: string, row: number, column: number): void {
    const found = FIELDS[label];
    if (!found) return;
    const { field, kind } = found;
    if (this.#cells.has(field)) this.#problem('twice', row, column, label);
    this.#cells.set(field, this.#address(row, column + 1));
    const read = READ[kind](cellAt(this.#sheet, row, column + 1).value);
    if (read) this.#fields[field] = read.value;
    else this.#problem(kind, row, column + 1, label);
  }

  #row({ field, columns }: Table, row: number, first: number): void {
    const list = this.#fields[field];
    const index = Array.isArray(list) ? list.length : 0;
    const entry: Record<string, unknown> = {};
    for (const [offset, { header, key, kind, open }] of columns.entries()) {
      const { value } = cellAt(this.#sheet, row, first + offset);
      const empty = textAt(this.#sheet, row, first + offset).trim() === '';
      this.#cells.set(`${field}.${index}.${key}`, this.#address(row, first + offset));
      const read = empty && open ? { value: null } : READ[kind](value);
      if (read) entry[key] = read.value;
      else this.#problem(kind, row, first + offset, header);
    }
    this.#take(field, entry);
  }

  /** Puts a row of a small table where the scheme has it. */
  #take(field: string, entry: Readonly<Record<string, unknown>>): void {
    const list = this.#fields[field];
    if (field === 'rules') {
      if (typeof entry['rule'] === 'string') Object.assign(list ?? {}, { [entry['rule']]: entry['level'] });
    } else if (Array.isArray(list)) {
      const { name, ...band } = entry;
      if (field === 'levels') {
        const classes = typeof entry['classes'] === 'string' ? entry['classes'].split(/[、,，;；\s]+/) : [];
        list.push({ ...entry, classes: classes.filter((word) => word !== '') });
      } else {
        list.push(field === 'tiers' ? band : { ...(name === undefined ? {} : { name }), ...band });
      }
    }
  }

  #scheme(): Scheme | null {
    const { base, name, ...fields } = this.#fields;
    const from = (typeof base === 'string' ? schemeById(base) : undefined) ?? SCHEMES[0];
    const read = readScheme({
      ...from,
      ...fields,
      id: OWN_SCHEME_ID,
      name: { zh: name, en: name },
      ...(fields['basis'] === undefined && { basis: name }),
      evidence: [],
    });
    if (read.ok) return read.scheme;
    for (const place of read.places) this.#fault(place);
    return null;
  }

  /** What the schema says of the whole, at the cell that said it, else at the nearest that speaks of it. */
  #fault(place: string): void {
    const sum = place === 'points';
    const band = place.startsWith('tiers');
    const order = place === 'grades' || place === 'totalCaps';
    const paths = sum ? ['totalPoints', 'executionPoints', 'levels', 'base', 'name'] : pathsOf(place);
    const cell = [...paths.flatMap((path) => [path, `${path}.high`]), 'name']
      .map((path) => this.#cells.get(path))
      .find((found) => found !== undefined);
    const { row, column } = cell ?? this.#sheet.area;
    const label = textAt(this.#sheet, row, Math.max(column - 1, this.#sheet.area.column)).trim();
    const kind = sum ? 'sum' : band ? 'band' : order ? 'order' : 'text';
    this.#problem(kind, row, column, kind === 'text' ? label : textAt(this.#sheet, row, column).trim());
  }

  #problem(kind: SchemeProblem['kind'], row: number, column: number, subject: string): void {
    const stated = textAt(this.#sheet, row, column).trim();
    this.#problems.push({ kind, cell: this.#address(row, column), subject, stated });
  }

  #address(row: number, column: number): CellAddress {
    return { sheet: this.#sheet.name, row, column };
  }
}

/** `grades.0.from`, `grades.0`, `grades`. */
function pathsOf(place: string): readonly string[] {
  const parts = place.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
