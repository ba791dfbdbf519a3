import type { Context } from 'hono';
import { type Fields, isText, parseFields } from '../input.ts';
import type { Sim } from '../sim.ts';

/** A control was asked for wrongly: answered with HTTP 400 and the reason, since it is a mistake in a test or a script. */
export class ControlError extends Error {}

export async function readControl(c: Context): Promise<Fields> {
  const fields = parseFields(await c.req.text());
  if (!fields) throw new ControlError('the body must be a JSON object');
  return fields;
}

export function knownAppid(sim: Sim, fields: Fields): string {
  if (!isText(fields.appid) || !sim.apps.has(fields.appid)) throw new ControlError('appid is not one of the simulated apps');
  return fields.appid;
}

export function wholeNumber(fields: Fields, name: string, { min, max }: { min: number; max: number }): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw new ControlError(`${name} must be a whole number from ${min} to ${max}`);
  }
  return value;
}

export function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (!isText(value)) throw new ControlError(`${name} must be a text`);
  return value;
}

export function neededText(fields: Fields, name: string): string {
  const value = optionalText(fields, name);
  if (value === undefined) throw new ControlError(`${name} is missing`);
  return value;
}
