import { rule } from '../rule';
import { className, classOf, classPairs } from '../support/indicators';

/** First levels under which a class may stand: 财预〔2020〕10号 forms and the guide of 2021 (成本 as a first level). */
const LEVELS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  数量: ['产出'],
  质量: ['产出'],
  时效: ['产出'],
  成本: ['产出', '成本'],
  经济成本: ['成本'],
  社会成本: ['成本'],
  生态环境成本: ['成本'],
  经济效益: ['效益', '效果'],
  社会效益: ['效益', '效果'],
  生态效益: ['效益', '效果'],
  可持续影响: ['效益', '效果'],
  // Forms of several places print 满意度 under 效益.
  服务对象满意度: ['满意度', '效益', '效果'],
};

/** B01: a second level stands under a first level that it belongs to. First levels of other frameworks are not judged. */
export const b01 = rule(
  {
    id: 'B01',
    slug: 'class-of-level',
    group: 'classification',
    severity: 'error',
    basis: ['measures2020', 'guide2021'],
    messages: ['misplaced'],
    fixes: [],
  },
  (facts, report) => {
    const known = new Set(Object.values(LEVELS).flat());
    const scheme = new Map(
      facts.scheme.levels.map(({ name, classes }) => [className(name), classes.map(className)]),
    );
    /** The levels under which a class may stand, where it stands under none of them. */
    const misplaced = (level: string, key: string): readonly [string, ...string[]] | null => {
      const allowed = LEVELS[key];
      const fits = !allowed || !known.has(level) || allowed.includes(level);
      return fits || scheme.get(level)?.includes(key) === true ? null : allowed;
    };
    const seen = new Set<string>();
    for (const form of facts.evaluation.indicators) {
      const wrong = classPairs(form).some(({ level1, level2 }) => misplaced(level1, level2) !== null);
      if (!wrong) continue;
      for (const { level1, level2 } of form.indicators) {
        if (!level1 || !level2) continue;
        const allowed = misplaced(classOf(level1), classOf(level2));
        // A class cell that serves several rows is one finding.
        const place = `${form.table.sheet} ${level2.cell.row} ${level2.cell.column}`;
        if (!allowed || seen.has(place)) continue;
        seen.add(place);
        report({
          key: 'misplaced',
          cell: level2.cell,
          subject: level2.value,
          stated: level1.value,
          expected: `${allowed[0]}指标`,
          related: [level1.cell],
        });
      }
    }
  },
);
