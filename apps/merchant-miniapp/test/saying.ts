import { says, type TreeNode } from '@lintuan/miniapp-ui/harness/tree.ts';

/** The innermost element with these words; the words themselves feel no finger. */
export const saying =
  (text: string) =>
  (node: TreeNode): boolean =>
    node.cn !== undefined && says(text)(node);

export const button =
  (text: string) =>
  (node: TreeNode): boolean =>
    node.nn === 't-button' && says(text)(node);
