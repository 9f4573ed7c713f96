import { NO_ANSWER } from './lexicon';

const SHORTEST = 8;
const ONLY_EPIDEMIC = /^(?:受|因|由于)?(?:新冠)?(?:肺炎)?疫情(?:的)?(?:影响|原因)?[。.]?$/;

/** What happened or was lacking: few characters with one of these are a cause all the same (设备未到货). */
const CAUSE =
  /未|没|晚|迟|延|缓|停|缺|不足|不够|减少|增加|超|涨|上涨|下降|调整|变更|变动|取消|压减|收回|缩减|闲置|故障|台风|暴雨|洪|旱|雨季|流标|废标|诉讼|征地|拆迁/;

/** How a reason says nothing: it is none (无, 暂无), or too few words without a cause (客观原因). Null for one that says something. */
export function emptiness(text: string): 'none' | 'short' | null {
  const plain = text.replace(/\s/g, '');
  if (plain === '') return null;
  if (NO_ANSWER.test(plain)) return 'none';
  if (ONLY_EPIDEMIC.test(plain)) return 'short';
  return plain.length < SHORTEST && !CAUSE.test(plain) ? 'short' : null;
}
