import { chineseNumber, compare, plainText } from '../../quantity';
import type { CellAddress } from '../../workbook';
import type { Evaluation } from '../../evaluation';
import { rule } from '../rule';
import { projectOf } from '../support/formProject';
import { comparableName } from '../support/indicators';

const COUNT = '(\\d{1,4}|[一二三四五六七八九十百]{1,5})';
const VERBS = '(?:设立|实施|安排|开展|纳入(?:绩效)?(?:自评|评价)(?:范围)?|自评|评价)';
/** 本年度共设立6个项目；自评项目共12个. What is built or finished inside one project is another thing. */
const SAID: readonly RegExp[] = [
  new RegExp(`(?:共|合计|总共|全年|年度)${VERBS}(?:了)?(?:的)?${COUNT}个(?:支出|预算)?项目`),
  new RegExp(`${VERBS}(?:的)?(?:支出|预算)?项目(?:共|合计|总共|有)?(?:计)?${COUNT}个`),
];
/** 项目个数 alone or 全年自评项目数量: what is counted, and nothing else. */
const LABEL = /^(?:年度|全年|本年)?(?:绩效自评|自评|评价|设立|实施|预算|支出)?项目(?:数量|个数|总数|数)$/;

/**
 * H06: the number of projects that a unit gives is the number of projects that were evaluated. More forms than projects
 * cannot be; fewer may be because the others are in other files.
 */
export const h06 = rule(
  {
    id: 'H06',
    slug: 'number-of-projects',
    group: 'ties',
    severity: 'error',
    basis: ['measures2020', 'arithmetic'],
    messages: ['more', 'fewer'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const projects = evaluatedProjects(evaluation);
    if (projects.size === 0) return;
    const sheets = new Set([...projects.values()].map(({ sheet }) => sheet));
    const count = String(projects.size);
    for (const { cell, subject, number, text } of saidCounts(evaluation)) {
      if (sheets.has(cell.sheet) || number === count) continue;
      const more = compare(count, number) > 0;
      report({
        key: more ? 'more' : 'fewer',
        severity: more ? 'error' : 'info',
        cell,
        subject,
        stated: text,
        expected: count,
        values: { names: [...projects.keys()].slice(0, SHOWN).join('、') },
        related: [...projects.values()],
      });
    }
  },
);

const SHOWN = 6;

/** The projects with a form of their own, by name, each with the cell of its name. */
function evaluatedProjects(evaluation: Evaluation): ReadonlyMap<string, CellAddress> {
  const found = new Map<string, { readonly name: string; readonly cell: CellAddress }>();
  for (const { stage, table } of evaluation.indicators) {
    const project = stage === 'evaluation' ? projectOf(evaluation, table) : null;
    if (!project) continue;
    const key = comparableName(project.text);
    found.set(key, found.get(key) ?? { name: project.text, cell: project.value.cell });
  }
  return new Map([...found.values()].map(({ name, cell }) => [name, cell]));
}

interface SaidCount {
  readonly cell: CellAddress;
  readonly subject: string;
  readonly number: string;
  readonly text: string;
}

function saidCounts({ remarks, goals, profile, results }: Evaluation): readonly SaidCount[] {
  const counted = [...results, ...profile].flatMap(({ subject, value }): readonly SaidCount[] => {
    const number = LABEL.test(subject) ? value.figure?.value : undefined;
    return number === undefined ? [] : [{ cell: value.cell, subject, number, text: value.text }];
  });
  const prose = [
    ...remarks.map(({ subject, text, value }) => ({ subject, text, cell: value.cell })),
    ...profile.map(({ subject, text, value }) => ({ subject, text, cell: value.cell })),
    ...goals.flatMap(({ expected, actual }) =>
      [expected, actual].flatMap((fact) =>
        fact ? [{ subject: '总体目标', text: fact.value, cell: fact.cell }] : [],
      ),
    ),
  ];
  const told = prose.flatMap(({ subject, text, cell }): readonly SaidCount[] => {
    for (const pattern of SAID) {
      const match = pattern.exec(plainText(text).replace(/\s/g, ''));
      const number = numberOf(match?.[1]);
      if (match && number !== null) return [{ cell, subject, number, text: match[0] }];
    }
    return [];
  });
  return [...counted, ...told];
}

/** A number in digits or in Chinese; null for 一二, which is none. */
function numberOf(text = ''): string | null {
  const number = chineseNumber(text) ?? Number(text);
  return Number.isNaN(number) ? null : String(number);
}
