import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/messages.ts';

const group = z.object({ groupId: z.int() });
const activity = z.object({ activityId: z.int() });

export const ending: JobKind<z.output<typeof group>> = { name: 'group_buy.end_group', payload: group };
export const nearing: JobKind<z.output<typeof group>> = { name: 'group_buy.near_end', payload: group };
export const turning: JobKind<z.output<typeof activity>> = { name: 'group_buy.turn_activity', payload: activity };
export const settling: JobKind<z.output<typeof activity>> = { name: 'group_buy.settle_activity', payload: activity };
export const counting: JobKind<z.output<typeof activity>> = { name: 'group_buy.count_sold', payload: activity };

/** One job waits for the end of each group under way, and one for the next turn of each activity. */
export const groupKey = (id: number): string => `group:${id}`;
export const nearingKey = (id: number): string => `group-near:${id}`;
export const turnKey = (id: number): string => `group-activity:${id}`;
export const settleKey = (id: number): string => `group-settle:${id}`;
export const countKey = (id: number): string => `group-sold:${id}`;
