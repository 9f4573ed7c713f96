import { dimension } from '../judging/judge';
import type { Level } from '../statements/levels';
import { ofOneYear } from '../statements/funds';

const PLAN = /计划(?!生育)|目标|任务|要求|拟|指标值|预期|应/;
const DONE = /已|实际|累计完成|实现/;
// Of a name, what says that it is planned or done, when and for whom.
const AROUND =
  /20\d\d年度?|本年度?|\d{1,2}月(?:\d{1,2}日|底|末)?|截[至止]到?|到?目前(?:为止)?|今年|全年|年度|年内|当年|(?:绩效|工作|年度|省|市|县)?(?:目标|任务|计划|指标)(?:值|数|任务|是|为)?|[省市县区]?下达|要求|拟|应|已经?|实际|累计|共|总|完成|实现|达到?|新增|新(?=开工|建|改|扩)|[到为是的了：，]/g;

const nameOf = ({ label }: Level, verb: string): string => {
  const name = label.replace(AROUND, '');
  return verb !== '' && name.endsWith(verb) ? name.slice(0, -verb.length) : name;
};

const REACH = 24;

/** 全年目标：甲1200人，乙900人; 计划开工630万套，建成470万套: what its clause, or the head of its sentence, calls a plan. */
function isPlanned(levels: readonly Level[], level: Level): boolean {
  if (DONE.test(level.label)) return /目标|任务|计划/.test(level.label) && !/^(?:已|实际)/.test(level.label);
  if (PLAN.test(level.label) || PLAN.test(level.lead.clause)) return true;
  let first = level.index;
  while (first > 0 && levels[first - 1]?.sentence === level.sentence && level.index - first < REACH)
    first -= 1;
  const head = levels[first];
  if (!head) return false;
  const tail = head.lead.gap.slice(head.lead.gap.search(/[^。\n]*$/));
  return PLAN.test(tail) && !levels.slice(first, level.index).some(({ label }) => DONE.test(label));
}

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length >= 2 && b.length >= 2 && (a.endsWith(b) || b.endsWith(a)));

/**
 * 下达任务14622套，其中廉租住房1852套…。开工16170套，开工率110.6%，廉租住房开工2164套，开工率116.8%: the target of the name that
 * stands before what was done of it. `verb`: what the rate is called by, part of neither name.
 */
export function targetOf(levels: readonly Level[], done: Level, verb: string): Level | null {
  if (done.tabular || done.aside || isPlanned(levels, done)) return null;
  const name = nameOf(done, verb);
  const near = levels
    .slice(Math.max(0, done.index - REACH), done.index)
    .filter(
      (level) =>
        level.paragraph === done.paragraph &&
        !level.tabular &&
        !level.aside &&
        level.nature !== 'previous' &&
        dimension(level.figure) === dimension(done.figure) &&
        ofOneYear(level, done) &&
        isPlanned(levels, level),
    );
  const named = near.filter((level) => isSame(nameOf(level, verb), name));
  const exact = named.filter((level) => nameOf(level, verb) === name);
  const called = verb === '' ? [] : exact.filter(({ label }) => label.endsWith(verb));
  // 计划任务53户，实际完成危房改造129户: one deed after its task.
  const beside = near.filter(
    ({ index, sentence, depth }) =>
      index === done.index - 1 &&
      sentence === done.sentence &&
      depth === done.depth &&
      /^(?:实际|已|全年|累计|共)+完成/.test(done.label),
  );
  const [only, ...more] =
    [called, name === '' ? beside : [], exact, named, beside].find((each) => each.length > 0) ?? [];
  // Without a name, only what stands close.
  if (!only || more.length > 0 || (name === '' && called.length === 0 && only.sentence < done.sentence - 1))
    return null;
  return only;
}

/** 扣除后应执行63.23万元，实际执行62.43万元，执行率98.73%: what was to be done stands right before what was done. */
export function dueOf(
  levels: readonly Level[],
  { index, sentence, figure, nature, lead }: Level,
): Level | null {
  const before = levels[index - 1];
  return before?.sentence === sentence &&
    nature === 'actual' &&
    !lead.semicolon &&
    /应(?:执行|支付|支出|完成|拨付|兑付)(?:数|额|金额|资金)?(?:为)?$/.test(before.label) &&
    dimension(before.figure) === dimension(figure)
    ? before
    : null;
}
