import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

type Run = (require: (id: string) => unknown, module: unknown, exports: unknown) => void;

/** WeChat's require: each script runs once, in a world that holds only the given globals and the language itself. */
export function scriptLoader(distDir: string, globals: Record<string, unknown>): (file: string) => unknown {
  const context = vm.createContext(globals);
  const modules = new Map<string, { exports: unknown }>();

  return function load(file: string): unknown {
    const full = path.resolve(distDir, file);
    const known = modules.get(full);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(full, module);
    const script = new vm.Script(`(function (require, module, exports) {${readFileSync(full, 'utf8')}\n})`, { filename: full });
    const require = (id: string) => load(path.join(path.dirname(file), id.endsWith('.js') ? id : `${id}.js`));
    (script.runInContext(context) as Run)(require, module, module.exports);
    return module.exports;
  };
}
