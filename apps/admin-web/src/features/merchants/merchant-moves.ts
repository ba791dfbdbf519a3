import type { MerchantAction, MerchantState } from '@lintuan/contracts/merchants/schemas';

interface Move {
  action: MerchantAction;
  word: string;
  done: string;
  /** Taking something away from a shop is explained to it. */
  reasonRequired: boolean;
}

const moves: Record<MerchantAction, Move> = {
  approve: { action: 'approve', word: '通过', done: '已通过，店铺可以营业了', reasonRequired: false },
  reject: { action: 'reject', word: '驳回', done: '已驳回', reasonRequired: true },
  suspend: { action: 'suspend', word: '停业', done: '已停业，顾客看不到它的商品了', reasonRequired: true },
  resume: { action: 'resume', word: '恢复营业', done: '已恢复营业', reasonRequired: false },
};

const possible: Record<MerchantState, Move[]> = {
  pending: [moves.approve, moves.reject],
  rejected: [moves.approve],
  active: [moves.suspend],
  suspended: [moves.resume],
};

export const movesFrom = (state: MerchantState): Move[] => possible[state];
export type { Move };
