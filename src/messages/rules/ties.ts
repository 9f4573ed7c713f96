import type { RuleText } from './types';

/** Texts of the rules on ties between tables (H). */
export const tiesRules = {
  H01: {
    name: { zh: '自评指标与批复一致', en: 'Targets as approved' },
    why: {
      zh: '自评以批复的绩效目标为准，年中自行修改指标值或分值，结果不被认可。',
      en: 'A self-evaluation is held against the approved targets.',
    },
    remedy: {
      zh: '恢复为批复的指标值；经批准调整的，填在“调整指标值”栏。',
      en: 'Restore the approved target, or enter an approved change in its own column.',
    },
    messages: {
      target: {
        zh: '「{subject}」的指标值为 {stated}，申报表为 {expected}。',
        en: 'The target of “{subject}” is {stated}; the target form says {expected}.',
      },
      points: {
        zh: '「{subject}」的分值为 {stated}，申报表为 {expected}。',
        en: '“{subject}” has {stated} points; the target form says {expected}.',
      },
      missing: {
        zh: '申报表中的「{subject}」没有出现在自评表中。',
        en: '“{subject}” of the target form is not in the self-evaluation.',
      },
    },
  },
  H03: {
    name: { zh: '全年完成不低于监控时数', en: 'Below monitoring' },
    why: { zh: '累计数只增不减，年底的完成值不会少于年中监控时的数。', en: 'A running total does not fall.' },
    remedy: { zh: '核对监控表和自评表，弄清哪个数有误。', en: 'Check both forms.' },
    messages: {
      less: {
        zh: '「{subject}」全年完成 {stated}，少于监控时的 {earlier}。',
        en: '“{subject}” ends at {stated}, below {earlier} of the monitoring.',
      },
    },
  },
  H04: {
    name: { zh: '全年完成与监控预计相差较大', en: 'Far from the forecast' },
    why: {
      zh: '相差超过 20%，说明年中预计不准或年底数有误。',
      en: 'Either the forecast or the result is off.',
    },
    remedy: { zh: '核对两个数，必要时说明原因。', en: 'Check both figures; explain if needed.' },
    messages: {
      far: {
        zh: '「{subject}」全年完成 {stated}，监控时预计 {forecast}，相差 {percent}%。',
        en: '“{subject}” reached {stated}; monitoring expected {forecast}, a difference of {percent} %.',
      },
    },
  },
  H05: {
    name: { zh: '各项目支出之和等于项目支出', en: 'Projects add up to the unit’s project expenditure' },
    why: {
      zh: '各项目自评表的执行数合计不可能超过本单位的项目支出；不足的，可能有项目没有自评。',
      en: 'Projects cannot spend more together than the unit did on projects; where they spend less some may be missing.',
    },
    remedy: {
      zh: '与决算的项目支出明细逐项核对执行数、单位（元、万元）和年度；缺少的项目补报自评表。',
      en: 'Check amounts, units and years against the final accounts by project; add the forms that are missing.',
    },
    messages: {
      exceeds: {
        zh: '项目支出为 {stated}，{count} 个项目自评表的执行数合计 {expected}，超出 {difference}。',
        en: 'Project expenditure is {stated}; the forms of {count} projects give {expected}, {difference} more.',
      },
      less: {
        zh: '项目支出为 {stated}，{count} 个项目自评表的执行数合计 {expected}，少 {difference}，可能有项目没有自评。',
        en: 'Project expenditure is {stated}; the forms of {count} projects give {expected}, {difference} less: some may be missing.',
      },
    },
  },
  H06: {
    name: { zh: '项目个数与自评表一致', en: 'Number of projects' },
    why: {
      zh: '所有项目支出都要自评，文字中的项目个数应与自评表的张数相同。',
      en: 'Every project is evaluated, so that the number told is the number of forms.',
    },
    remedy: {
      zh: '核对项目清单，改正个数；自评表在其他文件里的，可忽略。',
      en: 'Check the list of projects and correct the number; ignore where the other forms are in other files.',
    },
    messages: {
      more: {
        zh: '「{subject}」写 {stated}，工作簿中有 {expected} 个项目的自评表：{names}。',
        en: '“{subject}” says {stated}, but the workbook has the forms of {expected} projects: {names}.',
      },
      fewer: {
        zh: '「{subject}」写 {stated}，工作簿中只有 {expected} 个项目的自评表（{names}），其余请核实是否在其他文件里。',
        en: '“{subject}” says {stated}, but the workbook has the forms of {expected} only ({names}); please check for the others.',
      },
    },
  },
  H07: {
    name: { zh: '单位和项目名称前后一致', en: 'One name for a unit or project' },
    why: {
      zh: '名称不一致，各表就对不上同一个单位或项目，公开后也会被指出。',
      en: 'Tables cannot be matched to one unit or project when its name varies.',
    },
    remedy: {
      zh: '统一使用全称；确实是两个单位或项目的，可忽略。',
      en: 'Use the full name everywhere; ignore where two are meant.',
    },
    messages: {
      similar: {
        zh: '此处为「{stated}」，别处为「{expected}」，只差一个字，请核对。',
        en: 'This says “{stated}”, another place “{expected}”: one character apart.',
      },
      short: {
        zh: '此处为「{stated}」，别处为「{expected}」，全称与简称混用。',
        en: 'This says “{stated}”, another place “{expected}”: a short and a full name.',
      },
    },
  },
  H08: {
    name: { zh: '部门整体执行数与决算一致', en: 'Department total as in the accounts' },
    why: {
      zh: '部门整体自评的支出就是决算的支出，口径不同的要写明。',
      en: 'A department’s evaluation covers what its accounts give, or says which part.',
    },
    remedy: {
      zh: '与决算的支出合计核对；只评价财政拨款等部分资金的，在表中写明口径。',
      en: 'Check against the accounts; where only part of the money is evaluated, say which.',
    },
    messages: {
      exceeds: {
        zh: '「{subject}」执行 {stated}，超过“{title}”的支出合计 {expected}，多 {difference}。',
        en: '“{subject}” spent {stated}, more than {expected} of “{title}”, by {difference}.',
      },
      less: {
        zh: '「{subject}」执行 {stated}，与“{title}”的支出合计 {expected} 相差 {difference}，也没有与之相同的分口径合计，请核对或写明口径。',
        en: '“{subject}” spent {stated}; “{title}” gives {expected}, a difference of {difference}, and no total of a part agrees. Check, or say which money is meant.',
      },
    },
  },
  H09: {
    name: { zh: '人员数一致', en: 'Staff numbers' },
    why: {
      zh: '人员是整数，合计必须准确；超编需要说明。',
      en: 'Staff are counts and must add up; more than the posts needs a reason.',
    },
    remedy: { zh: '与机构编制和人事台账核对。', en: 'Check against the personnel records.' },
    messages: {
      mismatch: {
        zh: '「{subject}」填报 {stated}，按 {operands} 应为 {expected}，相差 {difference}。',
        en: '“{subject}” is {stated}; {operands} gives {expected}, a difference of {difference}.',
      },
      exceeds: {
        zh: '「{subject}」填报 {stated}，其中各项 {operands} 已达 {expected}。',
        en: '“{subject}” is {stated}, but {operands} already make {expected}.',
      },
      overPosts: {
        zh: '「{subject}」{stated}，超过编制 {posts}，请说明原因。',
        en: '“{subject}” is {stated}, above {posts} posts.',
      },
      differs: {
        zh: '「{subject}」一处为 {stated}，另一处为 {other}。',
        en: '“{subject}” is {stated} here and {other} elsewhere.',
      },
    },
  },
  H10: {
    name: { zh: '同一数据前后一致', en: 'Same figure everywhere' },
    why: { zh: '同一年度同一口径的数在两处不同，至少有一处错。', en: 'One of the two is wrong.' },
    remedy: {
      zh: '对照决算或批复，把两处改为一致；口径不同的，在表题中写明。',
      en: 'Make them agree, or say in the titles how they differ.',
    },
    messages: {
      differs: {
        zh: '「{subject}」此处为 {stated}，另一张表为 {other}，相差 {difference}。',
        en: '“{subject}” is {stated} here and {other} in another table, a difference of {difference}.',
      },
    },
  },
  H12: {
    name: { zh: '科目名称按当年分类', en: 'Names of heads' },
    why: {
      zh: '科目已更名，沿用旧名说明套用了往年的表。',
      en: 'The head was renamed; the old name comes from an old form.',
    },
    remedy: { zh: '改为当年政府收支分类科目的名称。', en: 'Use the name of the year.' },
    messages: {
      renamed: {
        zh: '「{subject}」自 {year} 年起改称「{expected}」。',
        en: 'Since {year} “{subject}” is called “{expected}”.',
      },
    },
  },
  H13: {
    name: { zh: '分项数量相加等于总数', en: 'Counted parts' },
    why: { zh: '件数、条数是整数，没有尾差，相加必须相等。', en: 'Counts have no rounding and must add up.' },
    remedy: { zh: '核对台账，改正总数或分项。', en: 'Check the records and correct total or part.' },
    messages: {
      mismatch: {
        zh: '「{subject}」填报 {stated}，按 {operands} 应为 {expected}，相差 {difference}。',
        en: '“{subject}” is {stated}; {operands} gives {expected}, a difference of {difference}.',
      },
      exceeds: {
        zh: '「{subject}」填报 {stated}，其中各项 {operands} 已达 {expected}。',
        en: '“{subject}” is {stated}, but {operands} already make {expected}.',
      },
    },
  },
  H14: {
    name: { zh: '项目资金为当年数', en: 'Funds of the year' },
    why: {
      zh: '执行率按当年预算和当年执行计算，填总投资或累计数会使执行率失真。',
      en: 'The execution rate is of one year; the whole investment or a running total distorts it.',
    },
    remedy: {
      zh: '改填当年批复的预算和当年的执行数；确为当年一次安排的，可忽略。',
      en: 'Enter the year’s budget and spending; ignore where all of it was granted in this year.',
    },
    messages: {
      whole: {
        zh: '「{subject}」的全年预算数 {stated} 与“{label}”相同，而项目周期为 {period}，请核对是否误填总投资。',
        en: 'The year’s budget {stated} of “{subject}” equals “{label}”, though the project runs {period}.',
      },
      cumulative: {
        zh: '「{subject}」的执行数 {stated} 填在“{column}”栏，项目周期为 {period}，应只填当年的执行数。',
        en: 'The spending {stated} of “{subject}” stands under “{column}”, and the project runs {period}; give the year’s own.',
      },
    },
  },
  H15: {
    name: { zh: '决算、预算各表合计相符', en: 'Tables of the accounts agree' },
    why: {
      zh: '收支总表、收入表、支出表、财政拨款表是同一套账的不同分法，合计必须对得上。',
      en: 'The tables of an account divide the same money in different ways.',
    },
    remedy: {
      zh: '逐表核对合计行，改正填错的表。',
      en: 'Compare the totals table by table and correct the wrong one.',
    },
    messages: {
      differs: {
        zh: '“{title}”的「{subject}」为 {stated}，“{other}”的「{line}」为 {expected}，相差 {difference}。',
        en: '“{subject}” of “{title}” is {stated}; “{line}” of “{other}” is {expected}, a difference of {difference}.',
      },
      exceeds: {
        zh: '“{title}”的「{subject}」为 {stated}，大于包含它的“{other}”的「{line}」{expected}，多 {difference}。',
        en: '“{subject}” of “{title}” is {stated}, more than {expected}, “{line}” of “{other}” that contains it, by {difference}.',
      },
    },
  },
  H16: {
    name: { zh: '机关运行经费与公用经费一致', en: '机关运行经费 and 公用经费' },
    why: {
      zh: '同一张表同时列出时，两者通常是同一笔钱。',
      en: 'Printed in one table the two are usually the same money.',
    },
    remedy: { zh: '核对两项；口径不同的，在表中写明。', en: 'Check both, or say how they differ.' },
    messages: {
      differs: {
        zh: '「{subject}」为 {stated}，公用经费为 {expected}。',
        en: '“{subject}” is {stated}; 公用经费 is {expected}.',
      },
    },
  },
  H17: {
    name: { zh: '项目金额与收支表一致', en: 'Amounts of a project' },
    why: {
      zh: '绩效表的项目资金就是预算、决算中该项目的资金。',
      en: 'The form is about the money that the accounts give the project.',
    },
    remedy: {
      zh: '以批复和决算为准，改正绩效表或明细表。',
      en: 'Correct the form or the list by what was approved and spent.',
    },
    messages: {
      differs: {
        zh: '项目「{subject}」此处为 {stated}，“{title}”中为 {expected}。',
        en: '“{subject}” has {stated} here and {expected} in “{title}”.',
      },
    },
  },
  H18: {
    name: { zh: '同一项目有两张自评表', en: 'One project, two forms' },
    why: {
      zh: '一个项目一年只自评一次，重复会使项目数和金额重复计算。',
      en: 'Counted twice, a project spoils numbers and sums.',
    },
    remedy: { zh: '删去重复的一张，或改正项目名称。', en: 'Remove one, or correct its name.' },
    messages: {
      twice: {
        zh: '项目「{subject}」在工作表「{sheet}」中已有一张同年度的自评表。',
        en: '“{subject}” already has a form of the year on the sheet “{sheet}”.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
