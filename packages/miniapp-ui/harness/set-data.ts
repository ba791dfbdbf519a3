type Branch = Record<string, unknown>;

/** WeChat's paths: root.cn.[0].v, list[3].name. */
function steps(path: string): string[] {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((step) => step !== '');
}

/** What setData does to a page's data: each path replaced, the branches on the way made where they are missing. */
export function applySetData(data: Branch, patch: Branch): void {
  for (const [path, value] of Object.entries(patch)) {
    const way = steps(path);
    const last = way.pop();
    if (last === undefined) continue;
    let branch = data;
    for (const [index, step] of way.entries()) {
      branch[step] ??= /^\d+$/.test(way[index + 1] ?? last) ? [] : {};
      branch = branch[step] as Branch;
    }
    branch[last] = structuredClone(value);
  }
}
