import { CallError } from '@lintuan/api-client/client';

/** Words per field, by the path both the contract schemas and the API use: `skus.3.priceFen`. */
export type FieldErrors = Readonly<Record<string, string>>;

interface Checked {
  success: boolean;
  error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
}
interface Schema {
  safeParse(value: unknown): Checked;
}

/** The contract's own rules and words, so that the form and the API never disagree. */
export function checkFields(schema: Schema, value: unknown): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { path, message } of schema.safeParse(value).error?.issues ?? []) errors[path.join('.')] ??= message;
  return errors;
}

export const refusedFields = (error: unknown): FieldErrors =>
  error instanceof CallError ? Object.fromEntries(error.details.map(({ field, message }) => [field, message])) : {};

/** The errors below one part of a form, with paths as that part knows them. */
export function errorsBelow(errors: FieldErrors, prefix: string): FieldErrors {
  const start = `${prefix}.`;
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([path]) => path.startsWith(start))
      .map(([path, message]) => [path.slice(start.length), message]),
  );
}

/** What was just edited is no longer wrong until it is checked again. */
export function withoutField(errors: FieldErrors, field: string): FieldErrors {
  const left = Object.entries(errors).filter(([path]) => path !== field && !path.startsWith(`${field}.`));
  return left.length === Object.keys(errors).length ? errors : Object.fromEntries(left);
}
