import { CallError } from '@lintuan/api-client/client';
import type { ErrorReason } from '@lintuan/contracts/wire/errors';

const failed = '没能完成，请再试一次';

export const isReason = (error: unknown, reason: ErrorReason): boolean => error instanceof CallError && error.reason === reason;

export const errorWords = (error: unknown): string => (error instanceof CallError ? error.message : failed);

/** What is wrong with one field of a form, if the refusal names it. */
export function fieldError(error: unknown, field: string): string | undefined {
  return error instanceof CallError ? error.details.find((detail) => detail.field === field)?.message : undefined;
}
