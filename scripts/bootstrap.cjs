// Runs under any Node from 16 on: finds or fetches Node 24 and pnpm, installs, then hands over to scripts/<command>.ts.
const { spawn, spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const tools = path.join(root, '.lintuan', 'toolchain');
const windows = process.platform === 'win32';
const NODE = '24.21.0';
const manager = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).packageManager;

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function fetchPackage(name, version) {
  const home = path.join(tools, `${name}-${version}`);
  const installed = path.join(home, 'node_modules', name);
  if (fs.existsSync(path.join(home, 'complete'))) return installed;
  console.log(`  fetching ${name} ${version} …`);
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'package.json'), '{"private":true}');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--no-save', `${name}@${version}`];
  const done = spawnSync('npm', args, { cwd: home, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
  if (done.status !== 0)
    fail(`Could not fetch ${name}@${version} from the npm registry. Check the network, then run the same command again.`);
  fs.writeFileSync(path.join(home, 'complete'), '');
  return installed;
}

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  return path.join(fetchPackage(name, NODE), 'bin', windows ? 'node.exe' : 'node');
}

function install(node, pnpm, env) {
  const manifests = ['pnpm-lock.yaml', 'package.json', 'pnpm-workspace.yaml'].map((file) => fs.readFileSync(path.join(root, file)));
  const stamp = createHash('sha256').update(Buffer.concat(manifests)).update(root).digest('hex');
  const mark = path.join(root, 'node_modules', '.lintuan-installed');
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === stamp) return;
  console.log('  installing packages …');
  // Without CI pnpm would ask before it replaces a node_modules that was made elsewhere.
  const args = [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'];
  const done = spawnSync(node, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, CI: 'true' } });
  if (done.status !== 0) fail('Installing the packages failed; the lines above say why.');
  fs.writeFileSync(mark, stamp);
}

const command = process.argv[2];
const script = path.join(root, 'scripts', `${command}.ts`);
if (!command || !fs.existsSync(script)) fail(`Unknown command: ${command}`);

const node = node24();
const pnpm = path.join(fetchPackage('pnpm', manager.split('@')[1]), 'bin', 'pnpm.cjs');
const env = {
  ...process.env,
  PATH: path.dirname(node) + path.delimiter + process.env.PATH,
  LINTUAN_PNPM: pnpm,
  NODE_NO_WARNINGS: '1',
};
install(node, pnpm, env);

const child = spawn(node, [script, ...process.argv.slice(3)], { cwd: root, stdio: 'inherit', env });
// Ctrl-C may arrive here, at the script, or at both; the script counts what comes together as one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// A signal sent to npm ends the shell between npm and this process, and nobody passes it on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
