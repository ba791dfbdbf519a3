import { type ErrorReason, errors } from '@lintuan/contracts/wire/errors';

export class Refusal extends Error {
  readonly reason: ErrorReason;

  constructor(reason: ErrorReason, message: string = errors[reason].message) {
    super(message);
    this.reason = reason;
  }
}

export const listed = <Item>(items: Item[]) => ({ items, pagination: { page: 1, limit: 20, total: items.length, totalPages: 1 } });
