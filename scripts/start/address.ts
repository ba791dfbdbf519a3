import { isFree } from '../../db/embedded/free-port.ts';

export type Address = { host: string; port: number; origin: string };

/** Where the shop will be; refuses before anything slow when somebody else is there. */
export async function chooseAddress(env: NodeJS.ProcessEnv): Promise<Address> {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a whole number from 1 to 65535, not "${env.PORT}".`);
  if (!(await isFree(port, host))) {
    throw new Error(`Port ${port} on ${host} is taken or not allowed. Choose another: PORT=${port + 1} npm start`);
  }
  return { host, port, origin: `http://${reachable(host)}:${port}` };
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '127.0.0.1') return 'localhost';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
