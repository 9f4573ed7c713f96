import { TEMPLATE_NAMES } from '../../messages';
import { anhuiLetter } from './anhuiLetter';
import { guangdong2020 } from './guangdong2020';
import { guangzhouDepartment } from './guangzhouDepartment';
import { guangzhouTargetForm } from './guangzhouTargetForm';
import { hunanEightPart } from './hunanEightPart';
import { nationalProject } from './nationalProject';
import type { BuiltIn } from './types';

const TEXTS: { readonly [id in keyof typeof TEMPLATE_NAMES]: string } = {
  'guangzhou-department': guangzhouDepartment,
  'guangzhou-target-form': guangzhouTargetForm,
  'anhui-letter': anhuiLetter,
  'guangdong-2020': guangdong2020,
  'hunan-eight-part': hunanEightPart,
  'national-project': nationalProject,
};

/** The report templates that come with the product, in the order in which a person is offered them. */
export const TEMPLATES: readonly BuiltIn[] = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map((id) => ({
  id,
  name: TEMPLATE_NAMES[id],
  text: TEXTS[id],
}));

/** The template with an id; undefined when there is none. */
export function templateNamed(id: string): BuiltIn | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

export type { BuiltIn };
