import type { RuleText } from './types';

/** Texts of the rules on structure and completeness (A). */
export const structureRules = {
  A01: {
    name: { zh: '表头信息须填写', en: 'Head of the form is filled in' },
    why: {
      zh: '缺少单位、项目或年度，审核人无法确认这张表属于谁、属于哪一年。',
      en: 'Without unit, project or year a reviewer cannot tell whose form this is.',
    },
    remedy: {
      zh: '在该单元格填写全称，与预算批复一致。',
      en: 'Enter the full name as in the approved budget.',
    },
    messages: { empty: { zh: '「{subject}」没有填写。', en: '“{subject}” is empty.' } },
  },
  A02: {
    name: { zh: '自评表须有资金、目标、总分', en: 'Form has funds, goals and total' },
    why: {
      zh: '自评由预算执行、总体目标和各项指标三部分组成，缺一块则总分无从汇总。',
      en: 'A self-evaluation consists of execution, goals and indicators; without one of them there is no total.',
    },
    remedy: { zh: '按自评表样式补上缺少的部分。', en: 'Add the missing block as in the standard form.' },
    messages: {
      noTotal: {
        zh: '「{subject}」没有总分行，工作簿其他地方也没有总分。',
        en: '“{subject}” has no 总分 row, nor has the workbook.',
      },
      noFunds: {
        zh: '「{subject}」有指标得分，但工作簿里没有项目资金或收支数据。',
        en: '“{subject}” has scores, but the workbook has no table of funds.',
      },
      noGoals: {
        zh: '「{subject}」有指标得分，但工作簿里没有年度总体目标。',
        en: '“{subject}” has scores, but the workbook states no annual goal.',
      },
    },
  },
  A03: {
    name: { zh: '预期目标和实际完成情况都要写', en: 'Goals and results are both written' },
    why: {
      zh: '自评要对照预期目标说明完成情况，缺一方就无法对照。',
      en: 'Results are judged against goals; one without the other says nothing.',
    },
    remedy: {
      zh: '补写该栏；预期目标以批复的绩效目标为准。',
      en: 'Fill it in; goals are those that were approved.',
    },
    messages: {
      noExpected: { zh: '总体目标的「预期目标」没有填写。', en: 'The expected goal is empty.' },
      noActual: { zh: '总体目标的「实际完成情况」没有填写。', en: 'The actual result is empty.' },
    },
  },
  A04: {
    name: { zh: '总体目标须是文字说明', en: 'Goals are statements' },
    why: {
      zh: '总体目标栏里只有数字，多半是资金数填错了格。',
      en: 'A bare number here is usually an amount in the wrong cell.',
    },
    remedy: {
      zh: '把数字移到资金栏，在此用文字说明目标和完成情况。',
      en: 'Move the number to the funds block and write the goal in words.',
    },
    messages: {
      number: {
        zh: '「{subject}」只填了数字 {stated}，不是目标说明。',
        en: '“{subject}” holds only the number {stated}.',
      },
    },
  },
  A05: {
    name: { zh: '一级指标须齐全', en: 'First levels are complete' },
    why: {
      zh: '产出和效益是绩效评价的基本维度，有服务对象的还要设满意度。',
      en: 'Output and benefit are the basic dimensions; satisfaction belongs where people are served.',
    },
    remedy: {
      zh: '补设相应指标；确无服务对象的，在备注中说明不设满意度的理由。',
      en: 'Add such indicators, or say in the remarks why there is no satisfaction indicator.',
    },
    messages: {
      noOutput: { zh: '「{subject}」没有产出指标。', en: '“{subject}” has no output indicator.' },
      noBenefit: { zh: '「{subject}」没有效益指标。', en: '“{subject}” has no benefit indicator.' },
      noSatisfaction: {
        zh: '「{subject}」没有满意度指标，也没有说明理由。',
        en: '“{subject}” has no satisfaction indicator and no reason for it.',
      },
    },
  },
  A06: {
    name: { zh: '印出的指标类别不能空着', en: 'Printed classes have indicators' },
    why: {
      zh: '数量、质量、时效、成本是衡量产出的基本方面；表上印出的其他类别空着，审核时也会问是否适用。',
      en: 'Quantity, quality, time and cost are what output is measured by; of other printed classes reviewers ask whether they apply.',
    },
    remedy: {
      zh: '设置至少一项指标；确实不涉及的，写“不适用”并说明。',
      en: 'Set at least one indicator, or write 不适用 and say why.',
    },
    messages: {
      empty: { zh: '「{subject}」没有填写任何三级指标。', en: '“{subject}” has no third-level indicator.' },
      absent: { zh: '产出指标中没有设「{subject}」。', en: 'The output indicators have no “{subject}”.' },
    },
  },
  A07: {
    name: { zh: '工程、修缮、购置类项目设成本指标', en: 'Cost of works and purchases' },
    why: {
      zh: '这类项目花多少钱办成事是考核重点，没有成本指标就看不出节约还是浪费。',
      en: 'Such projects are judged by what they cost.',
    },
    remedy: {
      zh: '增设单位成本、项目总成本或预算控制数等指标。',
      en: 'Add an indicator of unit cost, total cost or budget control.',
    },
    messages: {
      none: {
        zh: '「{subject}」属于工程、修缮或购置类项目，没有设成本指标。',
        en: '“{subject}” is about works or purchases and has no indicator of cost.',
      },
    },
  },
  A08: {
    name: { zh: '指标行须有名称和指标值', en: 'Rows have name and target' },
    why: {
      zh: '没有名称或指标值，完成情况无从衡量。',
      en: 'Without a name or a target nothing can be measured.',
    },
    remedy: { zh: '按批复的绩效目标补填。', en: 'Fill it in from the approved targets.' },
    messages: {
      noName: {
        zh: '「{subject}」这一行有指标值或分值，但没有三级指标名称。',
        en: 'A row of “{subject}” has a target or points but no name.',
      },
      noTarget: { zh: '「{subject}」没有填写年度指标值。', en: '“{subject}” has no target.' },
      noTargets: { zh: '「{subject}」整列没有填写。', en: 'The whole column of targets is empty.' },
    },
  },
  A09: {
    name: { zh: '模板空行未删', en: 'Leftover template rows' },
    why: {
      zh: '模板留下的“指标2：”“……”会被当作漏填的指标。',
      en: 'Rows such as 指标2： look like indicators that were forgotten.',
    },
    remedy: { zh: '填写名称，或删除该行。', en: 'Enter a name or delete the row.' },
    messages: {
      leftover: {
        zh: '三级指标还是模板文字「{subject}」。',
        en: 'The name is still the template’s “{subject}”.',
      },
    },
  },
  A10: {
    name: { zh: '占位符未替换', en: 'Placeholders are replaced' },
    why: {
      zh: 'XX、某某、{…} 是模板的空位，留在正式表中说明内容没有填。',
      en: 'XX, 某某 or {…} are blanks of the template.',
    },
    remedy: { zh: '换成实际内容；暂时没有数据的，查实后再填。', en: 'Replace it by the real content.' },
    messages: {
      placeholder: {
        zh: '「{subject}」中还有占位符：{stated}。',
        en: '“{subject}” still holds a placeholder: {stated}.',
      },
    },
  },
  A11: {
    name: { zh: '指标名称带模板前缀', en: 'Template prefix in a name' },
    why: {
      zh: '“指标1：”是模板的序号，导入一体化系统时会成为名称的一部分。',
      en: '指标1： is the template’s numbering and would become part of the name on import.',
    },
    remedy: { zh: '删去前缀。', en: 'Remove the prefix.' },
    messages: {
      prefix: {
        zh: '「{subject}」带有模板前缀，名称应为「{expected}」。',
        en: '“{subject}” bears the template’s prefix; the name is “{expected}”.',
      },
    },
  },
  A12: {
    name: { zh: '定性指标须填评分标准', en: 'Standard of qualitative indicators' },
    why: { zh: '定性指标没有评分标准，得分无从核对。', en: 'Without a standard nobody can check the score.' },
    remedy: {
      zh: '在该栏写明达到什么程度得多少分，以及依据的材料。',
      en: 'Say what earns how many points, and by which evidence.',
    },
    messages: {
      blank: {
        zh: '「{subject}」是定性指标（{target}），“{column}”栏没有填写。',
        en: '“{subject}” is qualitative ({target}); its column “{column}” is blank.',
      },
    },
  },
  A13: {
    name: { zh: '佐证材料已列出', en: 'Evidence listed' },
    why: {
      zh: '完成值要有台账、凭证、问卷等材料支持，抽查复核时逐项核对。',
      en: 'Actual values rest on records, vouchers or surveys, which a re-check asks for.',
    },
    remedy: {
      zh: '逐项写明材料名称；材料另行上传的，写“见附件”及编号。',
      en: 'Name the evidence of each row, or refer to the numbered attachment.',
    },
    messages: {
      row: {
        zh: '「{subject}」的“{column}”栏没有填写。',
        en: '“{column}” of “{subject}” is blank.',
      },
      column: {
        zh: '“{column}”一栏 {count} 个指标全部空着，例如「{subject}」。',
        en: '“{column}” is blank in all {count} rows, “{subject}” for one.',
      },
      list: { zh: '“{subject}”没有填写。', en: '“{subject}” is blank.' },
    },
  },
  A17: {
    name: { zh: '填报人、日期等须填写', en: 'Who filled it in, and when' },
    why: {
      zh: '填报人、负责人和日期缺失，责任和时点无从确认。',
      en: 'Nobody can tell who answers for the form, and when it was made.',
    },
    remedy: {
      zh: '补填该栏；按规定不公开的，可以忽略并注明原因。',
      en: 'Fill the place, or ignore this with the reason.',
    },
    messages: {
      empty: { zh: '「{subject}」没有填写。', en: '“{subject}” is blank.' },
    },
  },
  A18: {
    name: { zh: '没有的资金须写明没有', en: 'Funds that do not exist' },
    why: { zh: '空白分不清是没有还是漏填。', en: 'A blank may mean none or forgotten.' },
    remedy: { zh: '填 0，或写明“没有政府性基金收支”。', en: 'Enter 0, or say that there is none.' },
    messages: {
      unsaid: {
        zh: '「{subject}」没有任何金额，也没有写明“没有”。',
        en: '“{subject}” holds no amount and does not say that there is none.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleText>>;
