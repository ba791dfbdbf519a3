/** A mini-program cannot listen; it has to ask. */
export const useGroupStream = (_groupId: string, _on: boolean): boolean => false;
