import type { RuleText } from './types';

const score = {
  zh: '「{subject}」指标值 {target}，完成 {actual}，分值 {points}，应得 {expected} 分，填报 {stated} 分。',
  en: '“{subject}”: target {target}, actual {actual}, {points} points give {expected}, not {stated}.',
};
const byFormula = {
  zh: '得分按规定公式计算，不一致会影响总分和等级。',
  en: 'Scores follow a formula; a wrong one changes total and grade.',
};

/** Texts of the rules on scoring (E). */
export const scoringRules = {
  E01: {
    name: { zh: '得分不超过分值', en: 'Score within points' },
    why: { zh: '得分超过分值，总分就会虚高。', en: 'A score above its points inflates the total.' },
    remedy: { zh: '改为不超过分值的得分。', en: 'Correct the score.' },
    messages: {
      above: {
        zh: '「{subject}」得 {stated} 分，超过分值 {points}。',
        en: '“{subject}” scores {stated} of {points}.',
      },
    },
  },
  E02: {
    name: { zh: '正向指标得分', en: 'Score of a ≥ target' },
    why: byFormula,
    remedy: {
      zh: '完成的得满分，未完成的按完成值与指标值的比例计分；有另行规定的，在说明栏写明。',
      en: 'Full when met, else in proportion; write down any other standard.',
    },
    messages: { score },
  },
  E03: {
    name: { zh: '反向指标得分', en: 'Score of a ≤ target' },
    why: byFormula,
    remedy: {
      zh: '未超过的得满分，超过的按评价方案的公式计分。',
      en: 'Full when kept, else by the scheme’s formula.',
    },
    messages: { score },
  },
  E04: {
    name: { zh: '等值指标得分', en: 'Score of a ＝ target' },
    why: byFormula,
    remedy: { zh: '达到的得满分，未达到的按比例计分。', en: 'Full when reached, else in proportion.' },
    messages: { score },
  },
  E05: {
    name: { zh: '定性指标得分在档内', en: 'Score within its tier' },
    why: { zh: '三档各有分数区间，得分要与完成档次对应。', en: 'Each tier has its band.' },
    remedy: { zh: '在区间内打分，或改正完成档次。', en: 'Score within the band or correct the tier.' },
    messages: {
      outside: {
        zh: '「{subject}」为“{tier}”，分值 {points}，得分应不低于 {low} 分、不高于 {high} 分，填报 {stated} 分。',
        en: '“{subject}” is {tier}: of {points} points at least {low} and at most {high}, not {stated}.',
      },
      outsideLower: {
        zh: '「{subject}」为“{tier}”，分值 {points}，得分应不低于 {low} 分、低于 {high} 分，填报 {stated} 分。',
        en: '“{subject}” is {tier}: of {points} points at least {low} and below {high}, not {stated}.',
      },
    },
  },
  E06: {
    name: { zh: '预算执行得分', en: 'Execution score' },
    why: {
      zh: '执行得分由执行率乘分值得出，最多得满分（方案规定不封顶的除外）。',
      en: 'It is the rate times the points, at most the points.',
    },
    remedy: { zh: '按执行率重新计算。', en: 'Recompute it from the rate.' },
    messages: {
      score: {
        zh: '「{subject}」执行率 {rate}，分值 {points}，应得 {expected} 分，填报 {stated} 分。',
        en: '“{subject}”: rate {rate}, {points} points give {expected}, not {stated}.',
      },
    },
  },
  E08: {
    name: { zh: '得分与分值须成对填写', en: 'Score and points in pairs' },
    why: { zh: '有分值没有得分，总分无法汇总。', en: 'Without it there is no total.' },
    remedy: { zh: '补填，或用“填充”计算。', en: 'Enter it, or use Fill.' },
    messages: {
      noScore: {
        zh: '「{subject}」分值 {points}，没有填写得分。',
        en: '“{subject}” has {points} points and no score.',
      },
      noScores: { zh: '「{subject}」整列没有填写。', en: 'The whole column of scores is empty.' },
      noPoints: {
        zh: '「{subject}」有得分 {score}，没有填写分值。',
        en: '“{subject}” has the score {score} and no points.',
      },
    },
  },
  E09: {
    name: { zh: '小计等于所属指标之和', en: 'Subtotals add up' },
    why: {
      zh: '小计与所属指标不符，总分多半也会跟着错。',
      en: 'A wrong subtotal usually leads to a wrong total.',
    },
    remedy: { zh: '核对所属指标后重新汇总。', en: 'Check the rows and add them up again.' },
    messages: {
      score: {
        zh: '「{subject}」的得分填报 {stated}，所属 {count} 项合计为 {expected}。',
        en: 'The score of “{subject}” is {stated}; its {count} rows add up to {expected}.',
      },
      points: {
        zh: '「{subject}」的分值填报 {stated}，所属 {count} 项合计为 {expected}。',
        en: 'The points of “{subject}” are {stated}; its {count} rows add up to {expected}.',
      },
    },
  },
  E10: {
    name: { zh: '总分等于各项得分之和', en: 'Total is the sum of scores' },
    why: { zh: '总分决定等级，必须与各项得分加总一致。', en: 'The total decides the grade.' },
    remedy: { zh: '核对各项得分后重新汇总。', en: 'Check the scores and add them up again.' },
    messages: {
      total: {
        zh: '总分填报 {stated}，{count} 项得分合计为 {expected}，相差 {difference}。',
        en: 'The total is {stated}; the {count} scores add up to {expected}, a difference of {difference}.',
      },
    },
  },
  E11: {
    name: { zh: '满分须全部完成', en: 'Full total' },
    why: {
      zh: '有指标未完成或预算未执行完，总分不可能是满分。',
      en: 'Not everything was done, so the total cannot be full.',
    },
    remedy: { zh: '核对未完成的指标，按规定扣分。', en: 'Check the scores of what was missed.' },
    messages: {
      unmet: {
        zh: '总分为满分 {stated}，但有 {count} 项指标未完成或未填，例如「{name}」。',
        en: 'The total is {stated}, but {count} indicators were missed or are empty, such as “{name}”.',
      },
      unexecuted: {
        zh: '总分为满分 {stated}，但预算执行率为 {rate}%。',
        en: 'The total is {stated}, but execution is {rate} %.',
      },
    },
  },
  E12: {
    name: { zh: '等级与总分对应', en: 'Grade of the total' },
    why: { zh: '等级由总分按分数段确定，直接影响结果应用。', en: 'The grade follows from the total.' },
    remedy: { zh: '按总分改正等级。', en: 'Correct the grade.' },
    messages: {
      grade: {
        zh: '总分 {total} 对应“{expected}”，填报“{stated}”。',
        en: 'The total {total} earns {expected}, not {stated}.',
      },
    },
  },
  E13: {
    name: { zh: '等级用规范字样', en: 'Word of the grade' },
    why: { zh: '等级分为优、良、中、差，“优秀”等不是规范字样。', en: 'The grades are 优, 良, 中 and 差.' },
    remedy: { zh: '改用规范字样。', en: 'Use the scheme’s word.' },
    messages: {
      word: {
        zh: '等级写作“{stated}”，规范字样是“{expected}”。',
        en: 'The grade is written {stated}; the word is {expected}.',
      },
    },
  },
  E14: {
    name: { zh: '各处总分一致', en: 'Total everywhere the same' },
    why: {
      zh: '汇总页、封面和自评表的总分是同一个数，不一致时无法采用。',
      en: 'Summary and form state the same total.',
    },
    remedy: { zh: '以自评表计算的总分为准，改正另一处。', en: 'Correct the other place by the form.' },
    messages: {
      differs: {
        zh: '此处总分为 {stated}，自评表为 {expected}。',
        en: 'The total is {stated} here and {expected} in the form.',
      },
    },
  },
  E15: {
    name: { zh: '总分受执行率限制', en: 'Total capped by execution' },
    why: {
      zh: '本方案按预算执行率规定了总分上限。',
      en: 'This scheme caps the total by the execution rate.',
    },
    remedy: { zh: '把总分调整到上限以内。', en: 'Lower the total to the cap.' },
    messages: {
      capped: {
        zh: '执行率 {rate}%，低于 {below}%，总分最高 {expected}，填报 {stated}。',
        en: 'With execution of {rate} % (below {below} %) the total is at most {expected}, not {stated}.',
      },
    },
  },
  E17: {
    name: { zh: '得分小数位数', en: 'Decimals of scores' },
    why: { zh: '隐藏的小数会让总分看起来差0.01。', en: 'Hidden decimals make totals seem wrong by 0.01.' },
    remedy: { zh: '四舍五入到 2 位小数，公式外套 ROUND。', en: 'Round it; put ROUND around the formula.' },
    messages: {
      decimals: {
        zh: '「{subject}」的得分实际为 {stated}，超过 {decimals} 位小数，应为 {expected}。',
        en: 'The score of “{subject}” is {stated}, more than {decimals} decimals; it should be {expected}.',
      },
    },
  },
  E18: {
    name: { zh: '不适用的指标不得分', en: 'Not applicable, not scored' },
    why: {
      zh: '不适用的指标没有完成情况，直接给分会抬高总分；能否把分值折算到其他指标，由评价方案规定。',
      en: 'What does not apply has earned nothing.',
    },
    remedy: {
      zh: '按评价方案折算分值，或填写实际完成情况。',
      en: 'Redistribute its points as the scheme says, or report a result.',
    },
    messages: {
      scored: {
        zh: '「{subject}」写明“{said}”，却得 {stated} 分。',
        en: '“{subject}” says “{said}” and still scores {stated}.',
      },
    },
  },
  E19: {
    name: { zh: '总分在等级边界上', en: 'Edge of a grade' },
    why: {
      zh: '系统用未取整的执行得分汇总，与表上四舍五入的总分可能落在不同等级。',
      en: 'The system sums an unrounded execution score and may give another grade.',
    },
    remedy: { zh: '提交前与财政部门确认按哪个总分定级。', en: 'Ask the finance bureau which total counts.' },
    messages: {
      edge: {
        zh: '表上总分 {stated} 为“{printed}”，未取整时为 {carried}，系统可能判为“{system}”。',
        en: 'Printed {stated} is {printed}; unrounded {carried} may be taken as {system}.',
      },
    },
  },
  E20: {
    name: { zh: '得分等于分值乘系数', en: 'Score by coefficient' },
    why: { zh: '表中列有得分系数的，得分由分值和系数决定。', en: 'Points and coefficient give the score.' },
    remedy: { zh: '核对系数和分值，按乘积改正得分。', en: 'Correct the score to their product.' },
    messages: {
      score: {
        zh: '「{subject}」得 {stated} 分，按分值 {points} 乘系数 {coefficient} 应为 {expected}。',
        en: '“{subject}” scores {stated}; {points} times {coefficient} gives {expected}.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
