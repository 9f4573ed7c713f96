import { say, type Language, type Text, type Values } from './language';

/** What a rule of text quality says: its name, each message, why it matters, what to do. */
export interface QualityText {
  readonly name: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly messages: Readonly<Record<string, Text>>;
}

/** Texts of the rules of text quality, by id (docs/核对文字.md: 文字质量). */
export const qualityTexts = {
  J01: {
    name: { zh: '重复的词句', en: 'Repeated phrase' },
    why: { zh: '重复多是复制或套改时留下的。', en: 'Repeats are left over from copying.' },
    remedy: { zh: '删去多余的一处。', en: 'Delete the repeat.' },
    messages: {
      phrase: { zh: '“{phrase}”连写了 {times} 遍', en: '"{phrase}" stands {times} times in a row' },
      word: { zh: '“{phrase}”字重复', en: '"{phrase}" stands twice' },
    },
  },
  J02: {
    name: { zh: '原因没有写', en: 'Reason not given' },
    why: {
      zh: '写了“原因是”却没有内容，审核会退回。',
      en: 'A reason is announced and none is given: reviewers send it back.',
    },
    remedy: { zh: '写明原因；没有变化的，删去这一句。', en: 'Give the reason, or delete the sentence.' },
    messages: { found: { zh: '“{text}”之后没有内容', en: 'Nothing follows "{text}"' } },
  },
  J03: {
    name: { zh: '模板的选择没有做', en: 'A choice of the template is open' },
    why: {
      zh: '“增加（减少）”这类写法要按数据留下一个。',
      en: 'One of the two words must be chosen by the figures.',
    },
    remedy: { zh: '对照增减额，留下其中一个。', en: 'Keep the one that the change calls for.' },
    messages: { found: { zh: '“{text}”没有选定', en: '"{text}" is still open' } },
  },
  J09: {
    name: { zh: '列表符号残留', en: 'Marks of a list left over' },
    why: { zh: '公文不用“-”“*”作项目符号。', en: 'Official documents have no "-" or "*" bullets.' },
    remedy: { zh: '删去符号，需要时改用一、（一）等序号。', en: 'Delete the mark, or number the item.' },
    messages: {
      found: { zh: '段首或词后的“{text}”是排版残留', en: '"{text}" is left over from another layout' },
    },
  },
  J10: {
    name: { zh: '标点', en: 'Punctuation' },
    why: { zh: '中文用全角标点，且不叠用。', en: 'Chinese text has full-width marks, one at a time.' },
    remedy: { zh: '改为全角标点；叠用的只留一个。', en: 'Write the full-width mark, once.' },
    messages: {
      narrow: { zh: '中文之间用了半角“{text}”', en: 'Half-width "{text}" in Chinese text' },
      doubled: { zh: '标点叠用“{text}”', en: 'Doubled marks "{text}"' },
    },
  },
  J16: {
    name: { zh: '序号', en: 'Numbering' },
    why: {
      zh: '序号缺号、重号，可能是漏了一段或复制后没有改号。',
      en: 'A gap or repeat may be a lost paragraph or an uncorrected copy.',
    },
    remedy: {
      zh: '核对是否漏段，再顺次编号。',
      en: 'See whether a paragraph is missing, then number in order.',
    },
    messages: {
      jumps: { zh: '“{text}”之前缺“{expected}”', en: '"{expected}" is missing before "{text}"' },
      repeats: { zh: '“{text}”重号，应为“{expected}”', en: '"{text}" stands twice; "{expected}" is next' },
      back: { zh: '“{text}”排在更大的序号之后', en: '"{text}" follows a larger number' },
      begins: {
        zh: '从“{text}”开始，缺“{expected}”',
        en: 'The list begins with "{text}": "{expected}" is missing',
      },
    },
  },
  J17: {
    name: { zh: '括号', en: 'Brackets' },
    why: {
      zh: '括号不配对会改变范围，也影响后续核对。',
      en: 'An unpaired bracket changes what it encloses.',
    },
    remedy: { zh: '补上缺的一半，或统一成全角括号。', en: 'Add the missing half, or make both full-width.' },
    messages: {
      mixed: { zh: '全角与半角括号混用“{pair}”', en: 'Full-width and half-width brackets mixed: {pair}' },
      open: { zh: '“{mark}”没有配对的后括号', en: '"{mark}" is never closed' },
      close: { zh: '“{mark}”没有配对的前括号', en: '"{mark}" was never opened' },
    },
  },
  J18: {
    name: { zh: '年份和日期', en: 'Years and dates' },
    why: { zh: '年份写错，全部对比都会错位。', en: 'With a wrong year every comparison is off.' },
    remedy: { zh: '对照评价年度改正。', en: 'Correct it by the year of the report.' },
    messages: {
      year: { zh: '“{year}年”不是年份', en: '{year} is no year' },
      date: { zh: '没有“{text}”这个日期', en: 'There is no such date: {text}' },
      range: { zh: '“{text}”起止颠倒', en: '{text} ends before it begins' },
      same: { zh: '{year}年与它自己相比', en: '{year} is compared with itself' },
    },
  },
  J19: {
    name: { zh: '“截至”误作“截止”', en: '截止 for 截至' },
    why: { zh: '“截止”是到此停止，“截至”才是到某时为止。', en: '截止 is to stop; 截至 is until.' },
    remedy: { zh: '改为“截至”。', en: 'Write 截至.' },
    messages: { found: { zh: '“{text}”应为“截至”', en: '"{text}" should be 截至' } },
  },
  J20: {
    name: { zh: '占比缺百分号', en: 'A share without %' },
    why: { zh: '没有百分号，读者分不清是比例还是金额。', en: 'Without % a share reads as an amount.' },
    remedy: { zh: '补上百分号。', en: 'Add the percent sign.' },
    messages: { found: { zh: '占比“{text}”后缺百分号', en: 'The share {text} lacks %' } },
  },
  J21: {
    name: { zh: '模板空位', en: 'Blank of the template' },
    why: { zh: '空位没有填，报告不完整。', en: 'A blank was not filled in.' },
    remedy: { zh: '填上实际内容。', en: 'Fill it in.' },
    messages: { found: { zh: '“{text}”没有填写', en: '"{text}" was not filled in' } },
  },
  J22: {
    name: { zh: '年度报告里的“今年”“目前”', en: '今年 or 目前 in a report of a year' },
    why: {
      zh: '报告在次年阅读，“今年”“目前”会指错时间。',
      en: 'Reports are read a year later: the words then mean another time.',
    },
    remedy: { zh: '写明年份或日期。', en: 'Name the year or the date.' },
    messages: { found: { zh: '“{text}”没有写明年份或日期', en: '"{text}" names no year or date' } },
  },
} satisfies Readonly<Record<string, QualityText>>;

/** How a finding's place, name and advice are put on lines. */
export const qualityLines = {
  head: { zh: '文字质量：{count} 处。', en: 'Text quality: {count} places.' },
  more: { zh: '  {rule} {name}：另有 {count} 处。', en: '  {rule} {name}: {count} more places.' },
  line: {
    zh: '  第 {line} 行  {rule} {name}：{message}。{remedy}',
    en: '  line {line}  {rule} {name}: {message}. {remedy}',
  },
} satisfies Record<string, Text>;

/** What a finding of text quality says. */
export function qualityMessage(
  language: Language,
  finding: {
    readonly rule: keyof typeof qualityTexts;
    readonly message: string;
    readonly text: string;
    readonly values: Values;
  },
): string {
  const messages: QualityText['messages'] = qualityTexts[finding.rule].messages;
  const message = messages[finding.message];
  return message ? say(language, message, { text: finding.text.trim(), ...finding.values }) : '';
}
