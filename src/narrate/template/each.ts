import { Hash, Output, Tag, evalToken } from 'liquidjs';
import type {
  Context,
  Emitter,
  Liquid,
  Parser,
  TagToken,
  Template,
  TopLevelToken,
  ValueToken,
} from 'liquidjs';
import { chineseNumber } from '../spans';
import { partOf, setItem } from './part';
import { marksIn } from './tokens';
import { WrongUse } from './mistake';
import { List, printedOf, spansOf } from './values';
import type { Group, Said } from './values';

/**
 * `{% 列举 项 in 支出.按功能 %}{{ 项.名称 }}{{ 项.金额 }}{% 结束 %}`: the items inside a sentence with ； between them.
 * `间隔:"，"` puts another mark between; `序号:"一是"` counts several items 一是…；二是…. A list of nothing is a gap, so
 * that an optional group around it is left out; an item without its main fact is told as that gap.
 */
export class EachTag extends Tag {
  readonly #variable: string;
  readonly #list: ValueToken;
  readonly #hash: Hash;
  readonly #nodes: Template[] = [];

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, rest, liquid);
    const variable = this.tokenizer.readIdentifier();
    const among = this.tokenizer.readIdentifier();
    const list = this.tokenizer.readValue();
    if (variable.size() === 0 || among.getText() !== 'in' || !list)
      throw new SyntaxError(`illegal tag: ${token.getText()}`);
    this.#variable = variable.getText();
    this.#list = list;
    this.#hash = new Hash(this.tokenizer, liquid.options.keyValueSeparator);
    const stream = parser
      .parseStream(rest)
      .on('tag:endeach', () => stream.stop())
      .on<Template>('template', (node) =>
        this.#nodes.push(node instanceof Output ? partOf(this.#variable, node) : node),
      )
      .on('end', () => {
        throw new SyntaxError(`tag ${token.getText()} not closed`);
      });
    stream.start();
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const list: unknown = yield evalToken(this.#list, context);
    const hash = (yield this.#hash.render(context)) as Readonly<Record<string, unknown>>;
    const printed = printedOf(list);
    if (!(list instanceof List) || !printed) throw new WrongUse('notList', { name: '列举' });
    const items = list.valueOf() ?? [];
    const marks = marksIn(context);
    if (items.length === 0) emitter.write(marks.add({ what: printed.what, spans: null }));
    else if (printed.tail) emitter.write(marks.add({ what: '', spans: [], tail: true }));
    const between = hash['间隔'] === undefined ? '；' : String(hash['间隔']);
    const counted = hash['序号'] !== undefined && items.length > 1;
    for (const [index, item] of items.entries()) {
      if (index > 0) emitter.write(between);
      if (counted) emitter.write(`${chineseNumber(index + 1)}是`);
      yield* this.#item(item, context, emitter);
    }
  }

  *#item(item: Group | Said, context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const printed = printedOf(item);
    if (printed && (printed.whole || !printed.spans)) {
      emitter.write(marksIn(context).add({ what: printed.what, spans: spansOf(printed) }));
      return;
    }
    context.push({ [this.#variable]: item });
    const before = setItem(context, this.#variable, item);
    yield this.liquid.renderer.renderTemplates(this.#nodes, context, emitter);
    setItem(context, this.#variable, before);
    context.pop();
  }

  *children(): Generator<unknown, Template[]> {
    // Nothing to wait for; the library wants a generator.
    yield null;
    return this.#nodes;
  }
  *arguments(): Generator<ValueToken, void> {
    yield this.#list;
  }
  *blockScope(): Generator<string, void> {
    yield this.#variable;
  }
}
