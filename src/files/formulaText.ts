import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../workbook';

/** Pieces of a formula: what a reference may not be sought in stands first. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.\\?])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\?])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\\?])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\?]))/gu;

/**
 * A formula as it reads some rows and columns further: relative references move, all else stays. What moves off the
 * sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const movedColumn = (fixed: string, letters: string): string | null => {
    if (fixed !== '') return fixed + letters;
    const column = columnIndex(letters) + columns;
    return column >= 0 && column < MAX_COLUMNS ? columnName(column) : null;
  };
  const movedRow = (fixed: string, digits: string): string | null => {
    if (fixed !== '') return fixed + digits;
    const row = Number(digits) + rows;
    return row >= 1 && row <= MAX_ROWS ? String(row) : null;
  };
  return formula.replace(PIECES, (whole: string, ...groups: unknown[]) => {
    const group = (index: number): string => (typeof groups[index] === 'string' ? groups[index] : '');
    if (group(1) !== '') {
      if (columnIndex(group(1)) >= MAX_COLUMNS || Number(group(3)) > MAX_ROWS || Number(group(3)) < 1)
        return whole;
      const column = movedColumn(group(0), group(1));
      const row = movedRow(group(2), group(3));
      return column === null || row === null ? '#REF!' : column + row;
    }
    if (group(5) !== '') {
      if (columnIndex(group(5)) >= MAX_COLUMNS || columnIndex(group(7)) >= MAX_COLUMNS) return whole;
      const first = movedColumn(group(4), group(5));
      const last = movedColumn(group(6), group(7));
      return first === null || last === null ? '#REF!' : `${first}:${last}`;
    }
    if (group(9) !== '') {
      const first = movedRow(group(8), group(9));
      const last = movedRow(group(10), group(11));
      return first === null || last === null ? '#REF!' : `${first}:${last}`;
    }
    return whole;
  });
}

/** Texts and quoted sheet names, in which nothing is a function. */
const LITERALS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Applies a replacement outside of texts and quoted names. */
function outsideLiterals(formula: string, replace: (code: string) => string): string {
  let result = '';
  let at = 0;
  for (const literal of formula.matchAll(LITERALS)) {
    result += replace(formula.slice(at, literal.index)) + literal[0];
    at = literal.index + literal[0].length;
  }
  return result + replace(formula.slice(at));
}

/** A formula as a person sees it, with `=`: without the marks that files put before functions newer than the format. */
export function formulaFromFile(text: string): string {
  const bare = text.startsWith('=') ? text.slice(1) : text;
  return `=${bare.includes('_xl') ? outsideLiterals(bare, (code) => code.replace(/_xl(?:fn|ws|pm|udf)\./gi, '')) : bare}`;
}

/**
 * Functions newer than the file format, which a file must mark with `_xlfn.` lest Excel show #NAME? ([MS-XLSX] 2.2.2,
 * future functions). Those that also need `_xlws.` stand apart.
 */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND ' +
    'BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV ' +
    'CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P ' +
    'COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV ' +
    'F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ' +
    'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT ' +
    'MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY ' +
    'RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST ' +
    'T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR ' +
    'UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const FUTURE_SHEET = new Set(['FILTER', 'SORT']);

/** A formula as a file holds it: without `=`, newer functions marked. */
export function formulaForFile(formula: string): string {
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  return outsideLiterals(bare, (code) =>
    code.replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/gu, (name) => {
      const upper = name.toUpperCase();
      if (FUTURE_SHEET.has(upper)) return `_xlfn._xlws.${name}`;
      return FUTURE.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
}
