import type { Layout } from '../layouts/types';
import { accounts } from './accounts';
import { amounts } from './amounts';
import { annexes } from './annexes';
import { asides } from './asides';
import { assorted } from './assorted';
import { bare } from './bare';
import { beside } from './beside';
import { budgets } from './budgets';
import { classified } from './classified';
import { departments } from './departments';
import { evaluations } from './evaluations';
import { gathered } from './gathered';
import { handmade } from './handmade';
import { heads } from './heads';
import { languages } from './languages';
import { listed } from './listed';
import { lying } from './lying';
import { monitored } from './monitored';
import { more } from './more';
import { pages } from './pages';
import { projects } from './projects';
import { published } from './published';
import { ratios } from './ratios';
import { rowed } from './rowed';
import { sections } from './sections';
import { shapes } from './shapes';
import { sources } from './sources';
import { subtotals } from './subtotals';
import { notTables } from './notTables';
import { scored } from './scored';
import { spending } from './spending';
import { taskWords } from './taskWords';
import { frequent } from './frequent';
import { whole } from './whole';

/** Layouts written while the reader was, to widen it: they measure nothing that was not looked at. */
export const forms: readonly Layout[] = [
  ...projects,
  ...departments,
  ...accounts,
  ...asides,
  ...beside,
  ...heads,
  ...lying,
  ...amounts,
  ...evaluations,
  ...more,
  ...sections,
  ...shapes,
  ...monitored,
  ...classified,
  ...listed,
  ...gathered,
  ...handmade,
  ...annexes,
  ...published,
  ...whole,
  ...rowed,
  ...pages,
  ...languages,
  ...sources,
  ...budgets,
  ...ratios,
  ...subtotals,
  ...scored,
  ...notTables,
  ...taskWords,
  ...spending,
  ...frequent,
  ...bare,
  ...assorted,
];
