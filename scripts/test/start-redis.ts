import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../db/embedded/free-port.ts';
import { type KeptProcess, keepProcess } from '../../db/embedded/kept-process.ts';

/** A Redis that keeps nothing, on a port of its own. */
export async function startRedis(program: string): Promise<KeptProcess & { url: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'lintuan-redis-'));
  const port = await freePort();
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'no'];
  const redis = keepProcess(program, settings, { signal: 'TERM', reach: 'program', removeAfter: folder });
  redis.child.stdout?.resume();
  redis.child.stderr?.resume();
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(port)) return { ...redis, url: `redis://127.0.0.1:${port}` };
    await wait(50);
  }
  redis.kill();
  throw new Error(`${program} did not start.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (reply) => {
      socket.destroy();
      resolve(reply.toString().startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });
}
