import { pieceAt, textChanges, type Edit, type Narrative, type PlacedClaim } from '../../assistant';
import type { HeldFigure, QualityFinding } from '../../claims';
import { claimKindTexts, qualityMessage, qualityTexts, say, slipTexts, type Values } from '../../messages';
import { paneClaimTexts, type PaneClaimText } from '../../messages/paneClaims';
import { formatCell, type CellAddress } from '../../workbook';
import type { TextMark } from '../claimMarks';
import { arithmeticOf } from '../claimWords';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

interface MarkDetailsProps {
  readonly narrative: Narrative;
  readonly mark: TextMark;
  readonly actions: Actions;
}

function useSay() {
  const { language } = useTexts();
  return {
    language,
    s: (key: PaneClaimText, values?: Values) => say(language, paneClaimTexts[key], values),
  };
}

/** All that is known of one place: the arithmetic, the cells, the slip, and what can be written instead. */
export function MarkDetails({ narrative, mark, actions }: MarkDetailsProps) {
  const { s } = useSay();
  const piece = pieceAt(narrative, mark.start);
  return (
    <aside className="panel" aria-label={narrative.text.slice(mark.start, mark.end)}>
      {mark.figure && <FigureDetails figure={mark.figure} narrative={narrative} actions={actions} />}
      {mark.claims.map((claim) => (
        <ClaimDetails
          key={`${claim.kind} ${claim.operands.map(({ start }) => start).join(' ')}`}
          claim={claim}
          // The tables know the right figure better than the sentence does.
          settled={mark.figure !== null && mark.figure.verdict !== 'unchecked'}
          narrative={narrative}
          actions={actions}
        />
      ))}
      {mark.quality.map((finding) => (
        <QualityDetails
          key={finding.rule + finding.start}
          finding={finding}
          narrative={narrative}
          actions={actions}
        />
      ))}
      {piece && (
        <p>
          <CellLink
            cell={piece.cell}
            label={s('goToText', { cell: formatCell(piece.cell) })}
            actions={actions}
          />
        </p>
      )}
    </aside>
  );
}

function CellLink({
  cell,
  label,
  actions,
}: {
  readonly cell: CellAddress;
  readonly label: string;
  readonly actions: Actions;
}) {
  return (
    <button type="button" className="link" onClick={() => actions.reveal(cell)}>
      {label}
    </button>
  );
}

interface ClaimDetailsProps {
  readonly claim: PlacedClaim;
  /** Whether the tables have the stated figure. */
  readonly settled: boolean;
  readonly narrative: Narrative;
  readonly actions: Actions;
}

/** Kinds whose stated place is a figure that the recomputed one can stand in for. */
const WORDS = new Set<PlacedClaim['kind']>(['direction', 'rank']);

function ClaimDetails({ claim, settled, narrative, actions }: ClaimDetailsProps) {
  const { s, language } = useSay();
  const { kind, verdict, interval, slip, stated, recomputed, cells } = claim;
  const right = recomputed?.replace('-', '') ?? null;
  return (
    <div className="claim-detail">
      <p>
        <b>{say(language, claimKindTexts[kind])}</b> {s(verdict)}
      </p>
      <p>{arithmeticOf(claim, language)}</p>
      {verdict !== 'exact' && verdict !== 'unchecked' && interval && (
        <p className="quiet">{s('allowed', { low: interval.low, high: interval.high })}</p>
      )}
      {slip && <p>{s('slip', { slip: say(language, slipTexts[slip]) })}</p>}
      {cells.length > 0 && (
        <p className="related">
          {cells.map((cell) => (
            <CellLink key={formatCell(cell)} cell={cell} label={formatCell(cell)} actions={actions} />
          ))}
        </p>
      )}
      {verdict === 'inconsistent' && !settled && right !== null && !WORDS.has(kind) && (
        <FigureFix stated={stated} right={right} narrative={narrative} actions={actions} />
      )}
    </div>
  );
}

function FigureDetails({
  figure,
  narrative,
  actions,
}: {
  readonly figure: HeldFigure;
  readonly narrative: Narrative;
  readonly actions: Actions;
}) {
  const { s } = useSay();
  const { verdict, by, cells, shown, right, mark } = figure;
  return (
    <div className="claim-detail">
      <p>
        <b>{s('table')}</b> {s(verdict)}
        {by === 'source' && s('bySource')}
        {by === 'value' && s('byValue')}
      </p>
      <ul className="plain">
        {cells.map((cell, index) => (
          <li key={formatCell(cell)}>
            <CellLink
              cell={cell}
              label={s('inTable', { cell: formatCell(cell), shown: shown[index] ?? '' })}
              actions={actions}
            />
          </li>
        ))}
      </ul>
      {right !== null && <FigureFix stated={mark} right={right} narrative={narrative} actions={actions} />}
    </div>
  );
}

interface FixProps {
  readonly narrative: Narrative;
  readonly actions: Actions;
}

/** Writes the right figure into the sentence; without a cell of its own to write to, says only what it should be. */
function FigureFix({
  stated,
  right,
  narrative,
  actions,
}: FixProps & { readonly stated: HeldFigure['mark']; readonly right: string }) {
  const { s } = useSay();
  return (
    <TextFix
      edit={{ start: stated.start, end: stated.end, replacement: right }}
      label={s('writeFix', { stated: stated.text, right })}
      advice={s('shouldBe', { right })}
      narrative={narrative}
      actions={actions}
    />
  );
}

function TextFix({
  edit,
  label,
  advice,
  narrative,
  actions,
}: FixProps & { readonly edit: Edit; readonly label: string; readonly advice: string }) {
  const { s } = useSay();
  const changes = textChanges(narrative, [edit]);
  if (changes.length > 0)
    return (
      <button type="button" className="small" onClick={() => actions.mendText(changes)}>
        {label}
      </button>
    );
  return (
    <p>
      {advice}
      {pieceAt(narrative, edit.start)?.live === true && <span className="quiet"> {s('live')}</span>}
    </p>
  );
}

function QualityDetails({ finding, narrative, actions }: FixProps & { readonly finding: QualityFinding }) {
  const { s, language } = useSay();
  const texts = qualityTexts[finding.rule];
  const { replacement, start, end } = finding;
  const right = replacement?.trim() ?? '';
  return (
    <div className="claim-detail">
      <p>
        <b>
          {finding.rule} {say(language, texts.name)}
        </b>{' '}
        {qualityMessage(language, finding)}
      </p>
      <p className="quiet">
        {say(language, texts.why)}
        {say(language, texts.remedy)}
      </p>
      {replacement !== null && (
        <TextFix
          edit={{ start, end, replacement }}
          label={right === '' ? s('fixDelete') : s('fixWords', { right })}
          advice={right === '' ? s('fixDelete') : s('shouldBe', { right })}
          narrative={narrative}
          actions={actions}
        />
      )}
    </div>
  );
}
