import { request as askOverHttp } from 'node:http';
import { request as askOverHttps } from 'node:https';
import type { SigningHeaders } from '../keys/sign.ts';
import type { PaySim } from '../pay.ts';

const PATIENCE_MS = 5_000;

export interface Posted {
  status: number | null;
  text: string;
  error: string | null;
}

/** WeChat waits 5 seconds and follows no redirect. */
export function post(sim: PaySim, url: string, headers: SigningHeaders, body: string): Promise<Posted> {
  const ask = url.startsWith('https:') ? askOverHttps : askOverHttp;
  const said = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    accept: '*/*',
    'user-agent': 'Mozilla/4.0',
    ...headers,
  };
  return new Promise((resolve) => {
    const fail = (error: Error) => {
      clearTimeout(timer);
      resolve({ status: null, text: '', error: error.message });
    };
    const asked = ask(url, { method: 'POST', headers: said, signal: sim.closing }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', fail);
      answer.on('end', () => {
        clearTimeout(timer);
        resolve({ status: answer.statusCode ?? null, text: Buffer.concat(parts).toString('utf8'), error: null });
      });
    });
    const timer = setTimeout(() => {
      fail(new Error(`no answer within ${PATIENCE_MS} ms`));
      asked.destroy();
    }, PATIENCE_MS);
    asked.on('error', fail);
    asked.end(body);
  });
}
