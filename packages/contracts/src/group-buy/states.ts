export const activityStates = ['draft', 'scheduled', 'running', 'ended', 'stopped'] as const;
/** `waiting` is a group whose starter has not paid: nobody else sees it. `closed` came to nothing before its time. */
export const groupStates = ['waiting', 'open', 'formed', 'failed', 'closed'] as const;
/** `held` until paid, `freed` when it never was; `left` by its own wish, `lost` with its group, `given_back` after the group had formed. */
export const seatStates = ['held', 'paid', 'freed', 'left', 'lost', 'given_back'] as const;
