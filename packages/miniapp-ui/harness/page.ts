import { applySetData } from './set-data.ts';
import { childrenOf, isNative, isWords, pathTo, says, type TreeNode, wordsOf } from './tree.ts';

type Patch = Record<string, unknown>;

export interface NativePage {
  data: { root: TreeNode };
  route: string;
  setData: (patch: Patch, done?: () => void) => void;
  eh: (event: unknown) => void;
  [hook: string]: unknown;
}

export type Target = string | TreeNode | ((node: TreeNode) => boolean);

/** A page that is open in the mini-program: what it shows, and what a finger can do to it. */
export class OpenPage {
  readonly route: string;
  readonly patches: Patch[] = [];
  private readonly native: NativePage;
  private readonly settle: () => Promise<void>;

  constructor(native: NativePage, settle: () => Promise<void>) {
    this.native = native;
    this.route = native.route;
    this.settle = settle;
    native.setData = (patch, done) => {
      this.patches.push(patch);
      applySetData(native.data, patch);
      if (done) setTimeout(done, 0);
    };
  }

  get root(): TreeNode {
    return this.native.data.root;
  }

  text(): string {
    return wordsOf(this.root).join('\n');
  }

  shows(text: string): boolean {
    return says(text)(this.root);
  }

  find(target: Target): TreeNode | null {
    return this.pathOf(target)?.at(-1) ?? null;
  }

  all(test: (node: TreeNode) => boolean, from: TreeNode = this.root): TreeNode[] {
    return [...(test(from) ? [from] : []), ...childrenOf(from).flatMap((child) => this.all(test, child))];
  }

  /** A native component keeps the tap to itself, and a disabled or busy one does not feel it; a view passes it up. */
  async tap(target: Target): Promise<void> {
    const path = this.mustFind(target).filter((node) => !isWords(node));
    const kit = path.findLast((node) => isNative(node) && node.nn !== 't-popup');
    if (kit) {
      if (!kit.disabled && !kit.loading) this.send('tap', kit, {});
    } else {
      const touched = path.at(-1) as TreeNode;
      for (const node of path.toReversed()) this.send('tap', node, {}, touched);
    }
    await this.settle();
  }

  /** Types into the field with this placeholder, or into a given node. */
  async type(target: string | TreeNode, value: string): Promise<void> {
    const byPlaceholder = (node: TreeNode) => node.placeholder === target;
    const field = typeof target === 'string' ? this.find(byPlaceholder) : target;
    if (!field) throw new Error(`${this.route} has no field "${String(target)}"`);
    this.send(isNative(field) ? 'change' : 'input', field, { value });
    await this.settle();
  }

  async fire(target: Target, type: string, detail: unknown = {}): Promise<void> {
    this.send(type, this.mustFind(target).at(-1) as TreeNode, detail);
    await this.settle();
  }

  /** A page hook such as onPullDownRefresh, onReachBottom, onShareAppMessage. */
  async hook(name: string, argument: unknown = {}): Promise<unknown> {
    const hook = this.native[name];
    if (typeof hook !== 'function') throw new Error(`${this.route} does not listen to ${name}`);
    const answer: unknown = await hook.call(this.native, argument);
    await this.settle();
    return answer;
  }

  private pathOf(target: Target): TreeNode[] | null {
    if (typeof target === 'string') return pathTo(this.root, says(target));
    return pathTo(this.root, typeof target === 'function' ? target : (node) => node === target);
  }

  private mustFind(target: Target): TreeNode[] {
    const path = this.pathOf(target);
    if (path) return path;
    throw new Error(`${this.route} does not show "${typeof target === 'string' ? target : 'the node'}". It shows:\n${this.text()}`);
  }

  private send(type: string, node: TreeNode, detail: unknown, touched: TreeNode = node): void {
    if (!node.sid) return;
    const at = ({ sid }: TreeNode) => ({ id: sid, dataset: { sid } });
    this.native.eh({ type, detail, timeStamp: Date.now(), target: at(touched), currentTarget: at(node) });
  }
}
