/** Which activities a list holds, and in which order. */
export const ACTIVITIES = 'group-activities';
/** What an activity is: its settings and its state. */
export const activityTag = (publicId: string): string => `group-activity:${publicId}`;
/** What changes with every seat: the groups that can be joined, and what is left. */
export const activityLiveTag = (publicId: string): string => `group-activity-live:${publicId}`;
export const groupTag = (publicId: string): string => `group:${publicId}`;
