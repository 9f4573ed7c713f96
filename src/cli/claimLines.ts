import type { ClaimsResult, PlacedClaim } from '../assistant';
import type { HeldFigure, QualityFinding } from '../claims';
import {
  claimKindTexts,
  claimTexts,
  qualityLines,
  qualityMessage,
  qualityTexts,
  say,
  slipTexts,
  type Language,
} from '../messages';
import { formatCell } from '../workbook';

/** What `claims` shows a person: counts, each contradiction with what to do, and the findings of text quality. */
export function claimLines(file: string, result: ClaimsResult, language: Language): readonly string[] {
  const { claims, figures, quality, narrative } = result;
  const lineOf = lineNumbers(narrative.text);
  const wrong = claims.filter(({ verdict }) => verdict === 'inconsistent');
  const apart = figures.filter(({ verdict }) => verdict === 'inconsistent');
  return [
    headLine(file, claims, language),
    ...(wrong.length === 0 ? [say(language, claimTexts.clean)] : []),
    ...wrong.flatMap((claim) => claimBlock(claim, lineOf(claim.stated.start), language)),
    ...(figures.length === 0 ? [] : [tablesLine(figures, language)]),
    ...apart.flatMap((figure) => figureBlock(figure, lineOf(figure.mark.start), language)),
    ...(quality.length === 0 ? [] : [say(language, qualityLines.head, { count: quality.length })]),
    ...qualityBlock(quality, lineOf, language),
  ];
}

/** The line of a place, counted once for the whole text. */
function lineNumbers(text: string): (place: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (place) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function headLine(file: string, claims: readonly PlacedClaim[], language: Language): string {
  const count = (verdict: PlacedClaim['verdict']) =>
    claims.filter((claim) => claim.verdict === verdict).length;
  return say(language, claimTexts.head, {
    file,
    count: claims.length,
    exact: count('exact'),
    truncated: count('truncated'),
    within: count('within-rounding'),
    inconsistent: count('inconsistent'),
    unchecked: count('unchecked'),
  });
}

function claimBlock(claim: PlacedClaim, line: number, language: Language): string[] {
  const kind = say(language, claimKindTexts[claim.kind]);
  const values = {
    stated: claim.stated.text,
    operands: claim.operands.map((operand) => operand.text).join(comma(language)),
    recomputed: claim.recomputed ?? '',
    low: claim.interval?.low ?? '',
    high: claim.interval?.high ?? '',
  };
  return [
    say(language, claimTexts.wrong, { line, kind, text: claim.text }),
    say(language, claimTexts.figures, values),
    ...(claim.slip ? [say(language, claimTexts.slip, { slip: say(language, slipTexts[claim.slip]) })] : []),
    say(language, claimTexts.remedy),
  ];
}

function tablesLine(figures: readonly HeldFigure[], language: Language): string {
  const wrong = figures.filter(({ verdict }) => verdict === 'inconsistent').length;
  const unchecked = figures.filter(({ verdict }) => verdict === 'unchecked').length;
  return say(language, claimTexts.tables, {
    count: figures.length,
    agree: figures.length - wrong - unchecked,
    wrong,
    unchecked,
  });
}

function figureBlock({ mark, cells, shown, right }: HeldFigure, line: number, language: Language): string[] {
  return [
    say(language, claimTexts.apart, {
      line,
      stated: mark.text,
      cells: cells.map(formatCell).join(comma(language)),
      shown: shown.join(comma(language)),
      right: right ?? '',
    }),
    say(language, claimTexts.apartRemedy),
  ];
}

/** Half-width commas stand by the hundred: so many of a rule are listed, the others counted. */
const MOST_OF_A_RULE = 10;

function qualityBlock(
  quality: readonly QualityFinding[],
  lineOf: (place: number) => number,
  language: Language,
): string[] {
  const rules = [...new Set(quality.map(({ rule }) => rule))].toSorted();
  return rules.flatMap((rule) => {
    const found = quality.filter((finding) => finding.rule === rule);
    const name = say(language, qualityTexts[rule].name);
    const more = found.length - MOST_OF_A_RULE;
    return [
      ...found
        .slice(0, MOST_OF_A_RULE)
        .map((finding) => qualityLine(finding, lineOf(finding.start), language)),
      ...(more > 0 ? [say(language, qualityLines.more, { rule, name, count: more })] : []),
    ];
  });
}

function qualityLine(finding: QualityFinding, line: number, language: Language): string {
  const texts = qualityTexts[finding.rule];
  return say(language, qualityLines.line, {
    line,
    rule: finding.rule,
    name: say(language, texts.name),
    message: qualityMessage(language, finding),
    remedy: say(language, texts.remedy),
  });
}

const comma = (language: Language): string => (language === 'zh-CN' ? '、' : ', ');
