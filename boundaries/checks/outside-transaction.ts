import { type CallExpression, type Node, Visitor, visitorKeys } from 'oxc-parser';
import { outsideWorld } from '../rules.ts';
import type { Rule } from '../violation.ts';

const { context, members, calls, opensTransaction } = outsideWorld;

export const noProviderInTransaction: Rule = {
  name: 'no-provider-in-transaction',
  check(file, report) {
    if (!file.path.startsWith('api/src/') || file.isTest || !/\.(transaction|once)\b/.test(file.text)) return;
    const seen = new Set<number>();
    const CallExpression = (call: CallExpression) => {
      if (!opens(call)) return;
      for (const work of call.arguments.filter(isFunction)) {
        for (const { start, what } of reachesOut(work)) {
          if (!seen.has(start))
            report(
              file.lineAt(start),
              `${what} inside a transaction holds its locks while the network is waited for; call it before or after.`,
            );
          seen.add(start);
        }
      }
    };
    new Visitor({ CallExpression }).visit(file.program());
  },
};

function opens({ callee }: CallExpression): boolean {
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && opensTransaction.includes(callee.property.name);
}

const isFunction = (node: Node) => node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
const isContext = (node: Node | null) => node?.type === 'Identifier' && node.name === context;

function* reachesOut(node: Node): Generator<{ start: number; what: string }> {
  if (
    node.type === 'MemberExpression' &&
    isContext(node.object) &&
    node.property.type === 'Identifier' &&
    members.includes(node.property.name)
  ) {
    yield { start: node.start, what: `${context}.${node.property.name}` };
  }
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && calls.includes(node.callee.name)) {
    yield { start: node.start, what: `${node.callee.name}()` };
  }
  if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && isContext(node.init)) {
    for (const taken of node.id.properties) {
      if (taken.type === 'Property' && taken.key.type === 'Identifier' && members.includes(taken.key.name)) {
        yield { start: taken.start, what: `${context}.${taken.key.name}` };
      }
    }
  }
  for (const child of childrenOf(node)) yield* reachesOut(child);
}

function childrenOf(node: Node): Node[] {
  const values = (visitorKeys[node.type] ?? []).map((key) => (node as unknown as Record<string, Node | (Node | null)[] | null>)[key]);
  return values.flat().filter((child) => child !== null && child !== undefined);
}
