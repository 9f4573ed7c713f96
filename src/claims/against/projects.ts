import type { Evaluation } from '../../evaluation';
import { compact } from '../text/compact';
import { subjectKey } from './subjects';

/** A project that some sheets are of. */
export interface Project {
  /** As texts name it, without white space and a 项目 at its end. */
  readonly name: string;
  readonly key: string;
  readonly sheets: ReadonlySet<string>;
}

/** What a passage speaks of: a project's sheets, or those of no project. */
export interface Scope {
  readonly holds: (sheet: string) => boolean;
  readonly project: Project | null;
}

const SHORTEST = 4;

/** The projects that the forms of a workbook name. */
export function projectsOf({ profile }: Evaluation): readonly Project[] {
  const sheets = new Map<string, Set<string>>();
  for (const { label, text, table } of profile) {
    if (!/^项目名称[：:]?$/.test(label.value.replace(/\s/g, ''))) continue;
    const name = compact(text).text.replace(/项目$/, '');
    if (name.length < SHORTEST) continue;
    sheets.set(name, (sheets.get(name) ?? new Set()).add(table.sheet));
  }
  return [...sheets].map(([name, own]) => ({ name, key: subjectKey(name), sheets: own }));
}

const UNIT = '部门整体|单位整体|整体支出';

/**
 * Tells which project a place of a text speaks of: the last one named in its line, else in the heading above it, else in the title. Asked
 * from the left to the right; linear.
 */
export class Scopes {
  readonly #named: readonly { readonly at: number; readonly project: Project | null }[];
  readonly #all: ReadonlySet<string>;
  #next = 0;
  #from = 0;
  #own: Project | null | undefined;
  #heading: Project | null | undefined;
  /** Of the first line of the text. */
  #title: Project | null | undefined;

  constructor(
    private readonly text: string,
    projects: readonly Project[],
  ) {
    this.#named = projects.length === 0 ? [] : namesIn(text, projects);
    this.#all = new Set(projects.flatMap(({ sheets }) => [...sheets]));
  }

  /** Null where no project is named, or the workbook has none. */
  before(at: number): Scope | null {
    if (this.#named.length === 0) return null;
    for (;;) {
      const end = this.text.indexOf('\n', this.#from);
      const line = end < 0 || end >= at ? at : end;
      for (let next = this.#named[this.#next]; next && next.at < line; next = this.#named[this.#next]) {
        this.#own = next.project;
        this.#next += 1;
      }
      if (line === at) break;
      if (this.#from === 0) this.#title = this.#own;
      else if (isHeading(this.text.slice(this.#from, line))) this.#heading = this.#own;
      this.#own = undefined;
      this.#from = line + 1;
    }
    const named = this.#own === undefined ? this.#heading : this.#own;
    const project = named === undefined ? this.#title : named;
    if (project === undefined) return null;
    if (project === null) return { holds: (sheet) => !this.#all.has(sheet), project };
    return { holds: (sheet) => project.sheets.has(sheet), project };
  }
}

const isHeading = (line: string): boolean => line.length <= 40 && !/[。；]/.test(line);

function namesIn(
  text: string,
  projects: readonly Project[],
): { readonly at: number; readonly project: Project | null }[] {
  // Longer names first: 应急广播系统维护 is not 应急广播.
  const sorted = projects.toSorted((a, b) => b.name.length - a.name.length);
  const byName = new Map(sorted.map((project) => [project.name, project]));
  const pattern = new RegExp([...sorted.map(({ name }) => escaped(name)), UNIT].join('|'), 'g');
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    at: index,
    project: byName.get(name) ?? null,
  }));
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
