import type { Template } from '../content';
import { anhuiLetter } from './anhuiLetter';
import { guangdong2020 } from './guangdong2020';
import { guangzhouDepartment } from './guangzhouDepartment';
import { guangzhouTargetForm } from './guangzhouTargetForm';
import { hunanEightPart } from './hunanEightPart';
import { nationalProject } from './nationalProject';

/** The report templates that come with the product, in the order in which a person is offered them. */
export const TEMPLATES: readonly Template[] = [
  guangzhouDepartment,
  guangzhouTargetForm,
  anhuiLetter,
  guangdong2020,
  hunanEightPart,
  nationalProject,
];

/** The template with an id; undefined when there is none. */
export function templateNamed(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
