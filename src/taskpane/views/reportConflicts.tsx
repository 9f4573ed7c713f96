import { Radio, RadioGroup } from '@fluentui/react-components';
import { reportTexts, say, type Values } from '../../messages';
import type { Conflict, Side } from '../../narrate';
import { difference } from '../difference';
import { useTexts } from '../language';

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly sides: ReadonlyMap<string, Side>;
  readonly choose: (id: string, side: Side) => void;
}

/** Her sentence beside the one generated now; hers is chosen at first. */
export function Conflicts({ conflicts, sides, choose }: ConflictsProps) {
  const { language } = useTexts();
  if (conflicts.length === 0) return null;
  const s = (key: keyof typeof reportTexts, values?: Values) => say(language, reportTexts[key], values);
  return (
    <section className="sheet">
      <p className="gap-note">{s('conflicts', { count: conflicts.length })}</p>
      <ul className="findings">
        {conflicts.map(({ id, hers, ours }) => (
          <li key={id} className="finding">
            <RadioGroup
              value={sides.get(id) ?? 'hers'}
              onChange={(_, data) => choose(id, data.value === 'ours' ? 'ours' : 'hers')}
              aria-label={hers || ours}
            >
              <Radio
                value="hers"
                label={<Sentence head={s('hers')} text={hers} other={ours} none={s('leftOut')} />}
              />
              <Radio
                value="ours"
                label={<Sentence head={s('ours')} text={ours} other={hers} none={s('leftOut')} />}
              />
            </RadioGroup>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SentenceProps {
  readonly head: string;
  readonly text: string;
  readonly other: string;
  /** What stands for a sentence that is left out. */
  readonly none: string;
}

/** One side of a conflict; where it differs from the other side is underlined. */
function Sentence({ head, text, other, none }: SentenceProps) {
  if (text === '' || other === '') return `${head}：${text || none}`;
  return (
    <>
      {head}：
      <span lang="zh-CN">
        {difference(text, other).map((piece, index) => (
          // Pieces never move within their sentence.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={piece.own ? 'difference' : undefined}>
            {piece.text}
          </span>
        ))}
      </span>
    </>
  );
}
