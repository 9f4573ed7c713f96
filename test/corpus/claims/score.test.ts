import { DEVELOPMENT } from './split';
import { score, type Case, type ReportedClaim } from './score';
import type { Paragraph } from './types';

const paragraphs = DEVELOPMENT;

function answer(paragraph: Paragraph, reported: readonly ReportedClaim[] = paragraph.claims): Case {
  return { id: paragraph.id, text: paragraph.text, expected: paragraph.claims, reported };
}

function find(id: string): Paragraph {
  const found = paragraphs.find((paragraph) => paragraph.id === id);
  if (!found) throw new Error(`no paragraph ${id}`);
  return found;
}

describe('scoring', () => {
  it('gives full marks to the answers themselves', () => {
    const full = score(paragraphs.map((paragraph) => answer(paragraph)));
    expect(full).toMatchObject({
      recall: 1,
      inconsistentRecall: 1,
      falseAlarms: 0,
      missed: [],
      disagreed: [],
    });
    expect(full.agreed).toBe(full.claims);
  });

  it('gives none to a reader that says nothing', () => {
    const none = score(paragraphs.map((paragraph) => answer(paragraph, [])));
    expect(none).toMatchObject({ recall: 0, inconsistentRecall: 0, falseAlarms: 0, found: 0 });
    expect(none.missed).toHaveLength(none.claims);
  });

  it('counts unchecked as not found', () => {
    const paragraph = find('hn-taojiang-2019');
    const reported = paragraph.claims.map((claim) => ({ ...claim, verdict: 'unchecked' as const }));
    expect(score([answer(paragraph, reported)])).toMatchObject({ recall: 0, falseAlarms: 0 });
  });

  it('counts a right claim that is accused as a false alarm and as found', () => {
    const paragraph = find('cq-fuling-2023');
    const reported = paragraph.claims.map((claim) => ({ ...claim, verdict: 'inconsistent' as const }));
    const scored = score([answer(paragraph, reported)]);
    expect(scored).toMatchObject({ recall: 1, agreed: 0, falseAlarms: 1 });
    expect(scored.alarms).toEqual(['cq-fuling-2023 sum 2493.77 (inconsistent)']);
  });

  it('counts a wrong claim that is found but not accused as not caught', () => {
    const paragraph = find('alt-roll-forward');
    const reported = paragraph.claims.map((claim) => ({ ...claim, verdict: 'exact' as const }));
    expect(score([answer(paragraph, reported)])).toMatchObject({
      recall: 1,
      caught: 0,
      inconsistentRecall: 0,
    });
  });

  it('accuses a figure that no annotation states falsely, and keeps quiet about harmless extra claims', () => {
    const paragraph = find('own-dates-and-articles');
    const at = { start: 0, end: 2 };
    const extra = score([answer(paragraph, [{ kind: 'sum', stated: at, verdict: 'exact' }])]);
    expect(extra).toMatchObject({ claims: 0, recall: 1, falseAlarms: 0 });
    const alarm = score([answer(paragraph, [{ kind: 'sum', stated: at, verdict: 'inconsistent' }])]);
    expect(alarm.falseAlarms).toBe(1);
  });

  it('takes a stated span with its unit for the same figure, and another kind for another claim', () => {
    const paragraph = find('alt-rank');
    const [claim] = paragraph.claims;
    if (!claim) throw new Error('the paragraph has no claim');
    const wider = { ...claim, stated: { start: claim.stated.start - 1, end: claim.stated.end + 1 } };
    expect(score([answer(paragraph, [wider])])).toMatchObject({ recall: 1, falseAlarms: 0 });
    const other = score([answer(paragraph, [{ ...claim, kind: 'direction' }])]);
    expect(other).toMatchObject({ recall: 0, caught: 0, falseAlarms: 0 });
  });

  it('pairs several claims that state one figure each with its own report', () => {
    // The total is stated once and broken down twice.
    const paragraph = find('nm-alxa-2020-income');
    const sums = paragraph.claims.filter(({ kind }) => kind === 'sum');
    expect(sums).toHaveLength(2);
    expect(score([answer(paragraph, sums)]).found).toBe(2);
    expect(score([answer(paragraph, sums.slice(1))]).found).toBe(1);
  });
});
