/**
 * Leaves out what is data and no logic:
 * - the head of a rule, its id, severity, basis, which rows it looks at and the like: each rule's test holds it ("the head says
 *   what the rule is");
 * - tables of words and numbers: constants of a module that consist of nothing but literals, such as the wordings of ≥.
 * Both are evaluated while modules load, so that each of their mutants would take as long as a hundred others.
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const MAKERS = new Set(['rule', 'rowRule', 'textRule']);

const isHead = ({ node, parent }) =>
  parent?.type === 'CallExpression' &&
  MAKERS.has(parent.callee.name) &&
  parent.arguments.includes(node) &&
  !node.type.includes('Function');

const LITERALS = new Set(['StringLiteral', 'NumericLiteral', 'BooleanLiteral', 'NullLiteral']);

function isTable(node) {
  switch (node?.type) {
    case 'ArrayExpression':
      return node.elements.every((element) => isTable(element) || LITERALS.has(element?.type));
    case 'ObjectExpression':
      return node.properties.every(({ value }) => isTable(value) || LITERALS.has(value?.type));
    case 'NewExpression':
      return ['Set', 'Map'].includes(node.callee.name) && node.arguments.every(isTable);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isTable(node.expression);
    default:
      return false;
  }
}

const ofModule = ({ node, parent, parentPath }) =>
  parent?.type === 'VariableDeclarator' &&
  parent.init === node &&
  ['Program', 'ExportNamedDeclaration'].includes(parentPath?.parentPath?.parent?.type);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'data', {
    shouldIgnore(path) {
      if (isHead(path)) return 'the head of a rule is data';
      if (ofModule(path) && isTable(path.node)) return 'a table of words or numbers is data';
      return undefined;
    },
  }),
];
