import { bigint, char, timestamp } from 'drizzle-orm/pg-core';

/** Inside keys are bigints that fit a double; what leaves the house is the public id. */
export const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();
export const key = () => bigint({ mode: 'number' });
export const publicId = () => char({ length: 20 }).notNull();
export const time = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 });
export const createdAt = () => time().notNull().defaultNow();
