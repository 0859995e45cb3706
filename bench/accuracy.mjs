// Scores the program on the labelled stories and the samples of transmission formats beside the project: a table of each, and the largest groups of errors.
// npm run accuracy [-- FILE…]
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const gold = join(root, '../shared/gold');
if (!existsSync(gold)) {
  console.log('no labelled stories beside the project (../shared/gold): nothing to score');
  process.exit(0);
}
const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(gold)
        .filter((file) => /\.jsonl(?:\.gz)?$/.test(file))
        .sort()
        .map((file) => join(gold, file));

const score = (...options) =>
  execFileSync(process.execPath, [join(gold, 'score.mjs'), ...options, ...files], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 });

const results = JSON.parse(score('--json'));
printTable(results);
printGroups(score('--errors', '100000'));
printFormats();

function printTable(byFile) {
  const names = Object.keys(byFile);
  const measures = [...new Set(names.flatMap((name) => Object.keys(byFile[name])))];
  const short = (name) => name.replace(/\.jsonl(\.gz)?$/, '');
  console.log(`| | ${names.map(short).join(' | ')} |`);
  console.log(`|---|${names.map(() => '---:|').join('')}`);
  for (const measure of measures) {
    const cells = names.map((name) => {
      const { right, of } = byFile[name][measure] ?? { of: 0 };
      return of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`;
    });
    console.log(`| ${measure} | ${cells.join(' | ')} |`);
  }
}

/** Transmission formats, from files to records: only with all of the stories, and where the samples are. */
function printFormats() {
  const scorer = join(root, '../shared/formats/score.mjs');
  if (named.length > 0 || !existsSync(scorer)) return;
  console.log('\nTransmission and corpus formats (../shared/formats):\n');
  printTable(JSON.parse(execFileSync(process.execPath, [scorer, '--json'], { cwd: root, encoding: 'utf8' })));
}

/** Errors by file, measure and the stories' language or group: where to look first. */
function printGroups(report) {
  const kinds = kindsOfStories();
  const groups = new Map();
  let file = '';
  let measure = '';
  for (const line of report.split('\n')) {
    if (/^\S+: \d+ records/.test(line)) file = line.split(':')[0];
    measure = /^ {2}(\S.*?)\s+[\d.]+ %/.exec(line)?.[1] ?? measure;
    const id = /^ {6}(\S+): want/.exec(line)?.[1];
    if (id === undefined) continue;
    const group = `${file.replace(/\.jsonl.*/, '')}, ${measure}, ${kinds.get(id) ?? '?'}`;
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  console.log('\nLargest groups of errors:');
  for (const [group, ids] of [...groups].sort((a, b) => b[1].length - a[1].length).slice(0, 15)) {
    console.log(`  ${String(ids.length).padStart(4)}  ${group}: ${ids.slice(0, 6).join(' ')}${ids.length > 6 ? ' …' : ''}`);
  }
}

function kindsOfStories() {
  const kinds = new Map();
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const line of (basename(file).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')) {
      if (line === '') continue;
      const { id, lang, group } = JSON.parse(line);
      kinds.set(id, group === undefined ? lang : `group ${group}`);
    }
  }
  return kinds;
}
