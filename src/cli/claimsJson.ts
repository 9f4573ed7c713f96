import type { ClaimsResult, PlacedClaim } from '../assistant';
import type { HeldFigure } from '../claims';
import { formatCell } from '../workbook';

/**
 * What `claims --json` prints (design: the command line contract). A figure held against the tables is a claim of the kind
 * `table`, its operands what the cells show. Beside the contract's fields: `slip`, and the findings of text quality.
 */
export function claimsJson({ narrative, claims, figures, quality }: ClaimsResult) {
  return {
    text: narrative.text,
    claims: [...claims.map(claimJson), ...figures.map(figureJson)].toSorted((a, b) => a.start - b.start),
    quality: quality.map(({ rule, severity, start, end, text, replacement }) => ({
      rule,
      severity,
      start,
      end,
      text,
      replacement,
    })),
  };
}

function claimJson({ text, start, end, kind, operands, stated, verdict, slip, ...claim }: PlacedClaim) {
  return {
    text,
    start,
    end,
    kind,
    operands: operands.map((operand) => operand.text),
    stated: stated.text,
    recomputed: claim.recomputed,
    interval: intervalJson(claim.interval),
    verdict,
    cells: claim.cells.map(formatCell),
    slip,
  };
}

function figureJson({ mark, shown, recomputed, interval, verdict, cells }: HeldFigure) {
  return {
    text: mark.text,
    start: mark.start,
    end: mark.end,
    kind: 'table',
    operands: shown,
    stated: mark.text,
    recomputed,
    interval: intervalJson(interval),
    verdict,
    cells: cells.map(formatCell),
    slip: null,
  };
}

const intervalJson = (interval: HeldFigure['interval']): [string, string] | null =>
  interval && [interval.low, interval.high];
