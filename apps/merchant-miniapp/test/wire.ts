import type { FieldError } from '@lintuan/contracts/wire/envelope';
import { type ErrorReason, errors } from '@lintuan/contracts/wire/errors';

export class Refusal extends Error {
  readonly reason: ErrorReason;
  readonly details: FieldError[];

  constructor(reason: ErrorReason, message: string = errors[reason].message, details: FieldError[] = []) {
    super(message);
    this.reason = reason;
    this.details = details;
  }
}

export const listed = <Item>(items: Item[]) => ({ items, pagination: { page: 1, limit: 20, total: items.length, totalPages: 1 } });
