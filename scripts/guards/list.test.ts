import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../shell/places.ts';
import { guards } from './list.ts';
import { without } from './scratch.ts';

test.each(guards.map((guard) => [guard.name, guard] as const))('the guard stands in the code as the list has it: %s', (name, { edits }) => {
  for (const edit of edits) expect(() => without(readFileSync(inRoot(edit.file), 'utf8'), edit, name)).not.toThrow();
});

test('a guard whose text is gone is told by its name and file', () => {
  const edit = { file: 'a.ts', find: 'if (b)', replace: '' };
  expect(() => without('nothing of it', edit, 'b')).toThrow('"b": the text to take out stands 0 times in a.ts');
});
