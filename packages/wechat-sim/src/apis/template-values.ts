import { lengthOf } from '../input.ts';

const DAY = String.raw`(\d{4}年(\d{1,2}月(\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2})`;
const CLOCK = String.raw`\d{1,2}:\d{2}(:\d{2})?`;
const TIME = `(${DAY} ?)?${CLOCK}`;
const DATE = `${DAY}( ?${CLOCK})?`;
const span = (one: string): RegExp => new RegExp(`^${one}( ?~ ?${one})?$`);
const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

/** A template field is named by kind and number (thing3), and each kind limits its value. */
const KINDS: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => lengthOf(value) <= 20 && !/[\r\n]/.test(value),
  number: matches(/^(?=.{1,32}$)-?\d+(\.\d+)?$/),
  letter: matches(/^[A-Za-z]{1,32}$/),
  symbol: (value) => lengthOf(value) <= 5 && /^[^\p{Script=Han}A-Za-z0-9\p{Cc}]+$/u.test(value),
  character_string: matches(/^[\x20-\x7e]{1,32}$/),
  time: matches(span(TIME)),
  date: matches(span(DATE)),
  amount: matches(/^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/),
  phone_number: matches(/^[\d+\-() ]{1,17}$/),
  car_number: matches(/^(?=.{1,8}$)[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]?$/u),
  name: (value) => lengthOf(value) <= (/\p{Script=Han}/u.test(value) ? 10 : 20) && !/[\d\p{Cc}]/u.test(value),
  phrase: matches(/^\p{Script=Han}{1,5}$/u),
};

/** Kinds unknown here pass: the simulator does not hold the templates themselves. */
export function fitsTemplate(field: string, value: string): boolean {
  const kind = /^([a-z_]+?)\d+$/.exec(field)?.[1];
  const fits = kind === undefined ? undefined : KINDS[kind];
  return fits ? fits(value) : true;
}
