import type { Repository } from '../repository.ts';
import { moduleOf, type Violation } from '../violation.ts';

interface Edge {
  to: string;
  file: string;
  line: number;
}

const MODULE_CYCLE = 'module-cycle';

/** Modules that reach each other in a circle are one module in disguise. */
export function findCycles({ files }: Repository): Violation[] {
  const edges = new Map<string, Edge[]>();
  for (const file of files) {
    const from = moduleOf(file.path);
    if (!from) continue;
    for (const { target, line } of file.imports) {
      const to = moduleOf(target);
      if (to && to !== from) edges.set(from, [...(edges.get(from) ?? []), { to, file: file.path, line }]);
    }
  }
  return [...edges].flatMap(([from, ways]) => {
    const closing = ways.find(({ to }) => from < to && reaches(edges, to, from));
    if (!closing) return [];
    const { to, file, line } = closing;
    return [
      {
        rule: MODULE_CYCLE,
        file,
        line,
        says: `${from} and ${to} import each other, directly or on the way; let one of them speak by events.`,
      },
    ];
  });
}

function reaches(edges: Map<string, Edge[]>, start: string, goal: string): boolean {
  const seen = new Set([start]);
  for (const module of seen) {
    if (module === goal) return true;
    for (const { to } of edges.get(module) ?? []) seen.add(to);
  }
  return false;
}
