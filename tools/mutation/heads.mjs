/**
 * Leaves out what is data: the head of a rule, its id, severity, basis and the like. Each rule's test holds it whole ("the head
 * says what the rule is"), and it is evaluated while modules load, so that each of its mutants would take as long as a hundred
 * others.
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const MAKERS = new Set(['rule', 'rowRule', 'textRule', 'relationRule']);

const isHead = ({ node, parent, key }) =>
  node.type === 'ObjectExpression' &&
  parent?.type === 'CallExpression' &&
  MAKERS.has(parent.callee.name) &&
  parent.arguments[0] === node &&
  key === 0;

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'heads', {
    shouldIgnore: (path) => (isHead(path) ? 'the head of a rule is data' : undefined),
  }),
];
