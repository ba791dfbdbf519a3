/** A node of the tree that Taro hands to setData; besides these it carries the component's attributes by name. */
export interface TreeNode {
  sid?: string;
  /** The kind: Taro's number for its own components, the tag for a native one; the root has none. */
  nn?: string;
  v?: string;
  cl?: string;
  cn?: TreeNode[];
  [attribute: string]: unknown;
}

export const childrenOf = (node: TreeNode): TreeNode[] => Object.values(node.cn ?? []).filter(Boolean);

export const isNative = (node: TreeNode): boolean => node.nn?.startsWith('t-') ?? false;

/** Words between the tags: seen, but no finger reaches them. */
export const isWords = (node: TreeNode): boolean => typeof node.v === 'string' && node.cn === undefined;

/** Words a native component draws itself. */
const spokenAttributes = ['label', 'content', 'text', 'tips', 'title'];

const isClosedPopup = (node: TreeNode): boolean => node.nn === 't-popup' && node.visible === false;

export function wordsOf(node: TreeNode): string[] {
  if (isClosedPopup(node)) return [];
  if (isWords(node)) return node.v ? [node.v] : [];
  const spoken = isNative(node) ? spokenAttributes.map((name) => node[name]) : [];
  return [...spoken.filter((word) => typeof word === 'string' && word !== ''), ...childrenOf(node).flatMap(wordsOf)] as string[];
}

/** From the root down to the first deepest node that satisfies the test; null when there is none. */
export function pathTo(node: TreeNode, test: (node: TreeNode) => boolean): TreeNode[] | null {
  if (isClosedPopup(node)) return null;
  for (const child of childrenOf(node)) {
    const below = pathTo(child, test);
    if (below) return [node, ...below];
  }
  return test(node) ? [node] : null;
}

export const says =
  (text: string) =>
  (node: TreeNode): boolean =>
    wordsOf(node).join('').includes(text);

export const button =
  (text: string) =>
  (node: TreeNode): boolean =>
    node.nn === 't-button' && says(text)(node);
