import { NO_ANSWER } from './lexicon';

/** 有差距 and the like; even 两人离职 has more. */
const SHORTEST = 4;
const ONLY_EPIDEMIC = /^(?:受|因|由于)?(?:新冠)?(?:肺炎)?疫情(?:的)?(?:影响|原因)?[。.]?$/;

/** Words that name no cause: 客观原因, 实际情况, 因特殊原因所致. */
const NO_CAUSE =
  /^(?:主要)?(?:由于|因为|因|受)?(?:客观|主观|特殊|历史|工作|其他|实际|自身|外部|各种|多种|种种|相关|一些)?(?:原因|因素|情况|影响)(?:所致|导致|造成|影响)?[。.]?$/;

/** How a reason says nothing: it is none (无, 暂无), or words without a cause (客观原因). Null for one that says something. */
export function emptiness(text: string): 'none' | 'short' | null {
  const plain = text.replace(/\s/g, '');
  if (plain === '') return null;
  if (NO_ANSWER.test(plain)) return 'none';
  if (ONLY_EPIDEMIC.test(plain)) return 'short';
  return plain.length < SHORTEST || NO_CAUSE.test(plain) ? 'short' : null;
}
