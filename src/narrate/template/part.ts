import { TypeGuards } from 'liquidjs';
import type { Arguments, Context, Emitter, Output, Template, Token } from 'liquidjs';
import { marksIn } from './tokens';
import { Group, printedOf } from './values';

const registerOf = (variable: string): string => `item ${variable}`;

/** Makes an item the one that goes by a name; gives the one before it, which an outer list has. */
export function setItem(context: Context, variable: string, item: unknown): unknown {
  const before: unknown = context.getRegister(registerOf(variable));
  context.setRegister(registerOf(variable), item);
  return before;
}

/**
 * `{{ 项.名称 }}` among the words of a list's item. The library's general evaluation takes half the time of a report of some
 * hundred indicators; a field of the item itself is printed without it. Anything else stays the library's: a filter, a longer
 * path, a name that the item has not.
 */
export function partOf(variable: string, output: Output): Template {
  const [token, ...others] = output.value.initial.postfix;
  if (others.length > 0 || !TypeGuards.isPropertyAccessToken(token) || token.variable) return output;
  // The one filter that every output has is the one that leaves a mark.
  if (output.value.filters.length !== 1) return output;
  const [of, field, ...further] = token.props.map((prop) => prop.getText());
  return of === variable && field !== undefined && further.length === 0
    ? new Part(variable, field, output)
    : output;
}

class Part implements Template {
  readonly token: Token;
  readonly #register: string;
  readonly #field: string;
  readonly #output: Output;

  constructor(variable: string, field: string, output: Output) {
    this.token = output.token;
    this.#register = registerOf(variable);
    this.#field = field;
    this.#output = output;
  }

  render(context: Context, emitter: Emitter): unknown {
    const item: unknown = context.getRegister(this.#register);
    const printed = item instanceof Group ? printedOf(Group.field(item, this.#field)) : null;
    if (!printed) return this.#output.render(context, emitter);
    emitter.write(marksIn(context).add(printed));
    return null;
  }

  arguments(): Arguments {
    return this.#output.arguments();
  }
}
