import { type Expression, type MemberExpression, Visitor } from 'oxc-parser';
import type { SourceFile } from '../source-file.ts';

export interface Found {
  line: number;
  what: string;
}

const isNamed = (node: { type: string; name?: unknown }, name: string) => node.type === 'Identifier' && node.name === name;

function property(node: MemberExpression): string | undefined {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  return node.property.type === 'Literal' ? String(node.property.value) : undefined;
}

/** `new Date()`, `Date.now()` and `Math.random()`: what a test could not stop. */
export function findClockAndChance(file: SourceFile): Found[] {
  if (!/\b(Date|random)\b/.test(file.text)) return [];
  const found: Found[] = [];
  new Visitor({
    NewExpression(node) {
      if (isNamed(node.callee, 'Date') && node.arguments.length === 0) found.push({ line: file.lineAt(node.start), what: 'new Date()' });
    },
    CallExpression(node) {
      if (isNamed(node.callee, 'Date')) found.push({ line: file.lineAt(node.start), what: 'Date()' });
    },
    MemberExpression(node) {
      if (isNamed(node.object, 'Date') && property(node) === 'now') found.push({ line: file.lineAt(node.start), what: 'Date.now' });
      if (isNamed(node.object, 'Math') && property(node) === 'random') found.push({ line: file.lineAt(node.start), what: 'Math.random' });
    },
  }).visit(file.program());
  return found;
}

const isProcessEnv = (node: Expression) => node.type === 'MemberExpression' && isNamed(node.object, 'process') && property(node) === 'env';

/** Every look at `process.env`, save for the names in `constants`. */
export function findEnvironment(file: SourceFile, constants: readonly string[] = []): Found[] {
  if (!/\bprocess\b/.test(file.text) || !/\benv\b/.test(file.text)) return [];
  const found: Found[] = [];
  const fixed = new Set<number>();
  new Visitor({
    MemberExpression(node) {
      if (isProcessEnv(node.object as Expression) && constants.includes(property(node) ?? '')) fixed.add(node.object.start);
      if (isProcessEnv(node) && !fixed.has(node.start)) found.push({ line: file.lineAt(node.start), what: 'process.env' });
    },
    VariableDeclarator({ id, init, start }) {
      const taken = id.type === 'ObjectPattern' && init && isNamed(init, 'process');
      if (taken && file.text.slice(id.start, id.end).match(/\benv\b/)) found.push({ line: file.lineAt(start), what: 'process.env' });
    },
    ImportDeclaration({ source, specifiers, start }) {
      const taken =
        /^(node:)?process$/.test(source.value) && specifiers.some((one) => file.text.slice(one.start, one.end).startsWith('env'));
      if (taken) found.push({ line: file.lineAt(start), what: 'process.env' });
    },
  }).visit(file.program());
  return found;
}
