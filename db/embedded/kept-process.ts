import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

export type KeptProcess = {
  child: ChildProcess;
  exited: Promise<number>;
  /** Asks the program to end; after `patienceMs` it is killed. */
  stop(patienceMs?: number): Promise<void>;
  kill(): void;
};

export type KeepOptions = {
  signal: 'INT' | 'TERM';
  /** Whether the signal goes to the program alone or to what it started as well. */
  reach: 'program' | 'group';
  output?: 'pipe' | 'inherit';
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** A throw-away folder that goes when the program has ended. */
  removeAfter?: string;
};

// A pipe closes however its owner dies, kill -9 included: the program then ends by itself and leaves no orphan behind.
const KEEPER = `
trap : INT TERM
exec 3<&0
"$@" 3<&- & program=$!
exec >/dev/null 2>&1
[ "$KEPT_REACH" = group ] && target=-$$ || target=$program
( while read -r _ <&3; do :; done; kill -s $KEPT_SIGNAL -- $target ) & watcher=$!
wait $program; code=$?
while kill -0 $program; do wait $program; code=$?; done
kill $watcher
[ -z "$KEPT_FOLDER" ] || rm -rf "$KEPT_FOLDER"
exit $code`;

const windows = process.platform === 'win32';

/** Starts a program that lives in a process group of its own, so Ctrl-C reaches only whoever is to end it in the right order. */
export function keepProcess(command: string, args: string[], options: KeepOptions): KeptProcess {
  const { signal, reach, output = 'pipe', removeAfter = '', env = process.env, ...where } = options;
  const spawning: SpawnOptions = { ...where, env, stdio: ['pipe', output, output] };
  const keeping = { ...spawning, detached: true, env: { ...env, KEPT_SIGNAL: signal, KEPT_REACH: reach, KEPT_FOLDER: removeAfter } };
  const child = windows ? spawn(command, args, spawning) : spawn('sh', ['-c', KEEPER, 'sh', command, ...args], keeping);
  child.stdin?.on('error', () => undefined);
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  return { child, exited, kill: () => kill(child), stop: (patienceMs = 15_000) => end(child, patienceMs) };
}

const hasEnded = (child: ChildProcess) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

function kill(child: ChildProcess): void {
  if (hasEnded(child)) return;
  if (windows) child.kill('SIGKILL');
  else process.kill(-child.pid!, 'SIGKILL');
}

async function end(child: ChildProcess, patienceMs: number): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  if (windows) child.kill();
  else child.stdin?.end();
  const timer = setTimeout(() => kill(child), patienceMs);
  await gone;
  clearTimeout(timer);
}
