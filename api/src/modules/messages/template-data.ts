import { shanghaiClock, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import type { Template, TemplateWord } from '../../config/templates.ts';

const MOST_LETTERS = 20;

/** A message in the fields of WeChat's template, each no longer than WeChat takes. */
export function templateData(template: Template, words: Readonly<Record<string, string>>, at: Date): Record<string, string> {
  return Object.fromEntries(Object.entries(template.fields).map(([field, word]) => [field, fit(word, words[word], at)]));
}

function fit(word: TemplateWord, value: string | undefined, at: Date): string {
  if (word === 'time') return sayTime(at);
  if (!value) throw new Error(`a message offers no ${word} to its template`);
  return word === 'goods' || word === 'note' ? shorten(value) : value;
}

function shorten(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= MOST_LETTERS ? letters.join('') : `${letters.slice(0, MOST_LETTERS - 1).join('')}…`;
}

function sayTime(at: Date): string {
  const [year, month, day] = shanghaiDay(at).split('-');
  return `${year}年${month}月${day}日 ${shanghaiClock(at)}`;
}
