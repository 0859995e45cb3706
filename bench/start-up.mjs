// Start-up: the time of `newsparse show FIXTURE` over that of `node -e 0`; runs alternate, medians count.
// Usage: node bench/start-up.mjs [runs] [further arguments of newsparse in place of "show fixtures/afp-seoul.txt"]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = Number(process.argv[2] ?? 31);
const command = process.argv.length > 3 ? process.argv.slice(3) : ['show', 'fixtures/afp-seoul.txt'];
// Certificates read at start would make both sides slower by the same amount, and the ratio better than it is.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;

const bare = [];
const program = [];
for (let run = 0; run < runs; run += 1) {
  bare.push(time(['-e', '0']));
  program.push(time(['bin/newsparse.js', ...command]));
}
const [floor, whole] = [median(bare), median(program)];
console.log(`start-up  newsparse ${command.join(' ')}  ${whole.toFixed(1)} ms`);
console.log(`          node -e 0  ${floor.toFixed(1)} ms`);
console.log(`          ratio ${(whole / floor).toFixed(2)} (medians of ${runs} runs each, alternating)`);

function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: status ${status}\n${stderr}`);
  return performance.now() - start;
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
