import { messageTemplates } from '@lintuan/contracts/messages/kinds';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';

type Key = (typeof messageTemplates)[number];

/** The words a message offers to its template, and the kinds of WeChat's fields that can hold each. */
const fieldKinds = { goods: 'thing', note: 'thing', order: 'character_string', amount: 'amount', time: 'time|date' } as const;
export type TemplateWord = keyof typeof fieldKinds;

const offered = {
  group_progress: ['goods', 'note', 'time'],
  group_result: ['goods', 'note', 'time'],
  order_shipped: ['goods', 'note', 'order', 'time'],
  refund: ['goods', 'note', 'amount', 'time'],
} as const satisfies Record<Key, readonly TemplateWord[]>;

/** What whoever writes a message has to give; the time is its own. */
export type WordsFor<Name extends Key> = Record<Exclude<(typeof offered)[Name][number], 'time'>, string>;

export interface Template {
  id: string;
  /** Which word goes into which of its fields. */
  fields: Readonly<Record<string, TemplateWord>>;
}
export type Templates = Record<Key, Template | null>;

const PLAIN = { thing1: 'goods', thing2: 'note' } as const;
const id = z.string().min(1).max(64);
const templateOf = (key: Key) => {
  const fields = z
    .record(z.string(), z.enum(offered[key] as readonly TemplateWord[]))
    .refine((given) => Object.keys(given).length > 0 && Object.entries(given).every(([field, word]) => fits(field, word)), {
      error: `must put its words into fields that can hold them, such as ${JSON.stringify(PLAIN)}`,
    });
  return z.union([id.transform((given): Template => ({ id: given, fields: PLAIN })), z.strictObject({ id, fields })]).nullish();
};

const fits = (field: string, word: TemplateWord): boolean => new RegExp(`^(${fieldKinds[word]})\\d{1,2}$`).test(field);

const Given = z.strictObject(
  Object.fromEntries(messageTemplates.map((key) => [key, templateOf(key)])) as Record<Key, ReturnType<typeof templateOf>>,
);

/** WeChat's subscribe messages by what they are for; one that is absent goes to the inbox only. */
export function readTemplates(text: string | undefined): Templates {
  const given = Given.safeParse(parse(text ?? '{}'));
  if (!given.success)
    throw new ConfigError(given.error.issues.map((issue) => `WECHAT_TEMPLATES: ${issue.path.join('.')} ${issue.message}`).join('\n'));
  return Object.fromEntries(messageTemplates.map((key) => [key, given.data[key] ?? null])) as Templates;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError('WECHAT_TEMPLATES: must be JSON from purpose to template, such as {"refund":"<template id>"}');
  }
}
