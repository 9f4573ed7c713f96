import { memo, useMemo } from 'react';
import type { Narrative } from '../../assistant';
import type { MarkedLine, TextMark } from '../claimMarks';
import { SYMBOLS } from '../claimMarks';
import { markLabel } from '../claimWords';
import { useTexts } from '../language';
import type { Actions } from '../useSession';
import { MarkDetails } from './claimDetails';

interface MarkedTextProps {
  readonly narrative: Narrative;
  readonly lines: readonly MarkedLine[];
  /** The mark whose details are shown. */
  readonly opened: string | null;
  readonly open: (id: string | null) => void;
  readonly actions: Actions;
}

/** So many lines are laid out at once: a long text is drawn where it is in sight. */
const BLOCK_LINES = 24;
/** About the height of a line of the narrow pane, for what is not drawn yet. */
const LINE_PIXELS = 66;

export function MarkedText({ narrative, lines, opened, open, actions }: MarkedTextProps) {
  const blocks = useMemo(() => blocksOf(lines), [lines]);
  return blocks.map((block) => (
    <div
      key={block[0]?.start ?? 0}
      className="block"
      style={{ containIntrinsicBlockSize: `auto ${block.length * LINE_PIXELS}px` }}
    >
      {block.map((line) => (
        <Line
          key={line.start}
          narrative={narrative}
          line={line}
          opened={line.marks.find(({ id }) => id === opened) ?? null}
          open={open}
          actions={actions}
        />
      ))}
    </div>
  ));
}

function blocksOf(lines: readonly MarkedLine[]): readonly (readonly MarkedLine[])[] {
  const blocks: MarkedLine[][] = [];
  for (let at = 0; at < lines.length; at += BLOCK_LINES) blocks.push(lines.slice(at, at + BLOCK_LINES));
  return blocks;
}

interface LineProps {
  readonly narrative: Narrative;
  readonly line: MarkedLine;
  readonly opened: TextMark | null;
  readonly open: (id: string | null) => void;
  readonly actions: Actions;
}

const Line = memo(function Line({ narrative, line, opened, open, actions }: LineProps) {
  const { language } = useTexts();
  const { start, text, marks } = line;
  const parts = marks.flatMap((mark, index) => {
    const before = text.slice((marks[index - 1]?.end ?? start) - start, mark.start - start);
    const words = text.slice(mark.start - start, mark.end - start);
    const isOpen = opened?.id === mark.id;
    return [
      before,
      <button
        key={mark.id}
        type="button"
        className={`claim claim-${mark.state}`}
        data-id={mark.id}
        aria-expanded={isOpen}
        aria-label={markLabel(mark, words, language)}
        onClick={() => open(isOpen ? null : mark.id)}
      >
        <span aria-hidden="true" className="symbol">
          {SYMBOLS[mark.state]}
        </span>
        {words}
      </button>,
    ];
  });
  return (
    <>
      <p>
        {parts}
        {text.slice((marks.at(-1)?.end ?? start) - start)}
      </p>
      {opened && <MarkDetails narrative={narrative} mark={opened} actions={actions} />}
    </>
  );
});
