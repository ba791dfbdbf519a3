import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Answered {
  status: number;
  body: unknown;
}

/** HTTP with as little around it as there can be: what the generator saves, the programs it measures have. */
export function send(url: string, method: string, headers: Record<string, string>, body?: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: answer.statusCode ?? 0, body: text.startsWith('{') ? JSON.parse(text) : null });
      });
    });
    // A connection that had rested was closed just then by the other side: a client asks again, and so does this one.
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(send(url, method, headers, body));
      else reject(error);
    });
    asked.end(body);
  });
}
