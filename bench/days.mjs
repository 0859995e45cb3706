// How often a sentence's days are those a news editor would take them for (bench/days.tsv): ours, chrono-node's, and chrono-node's finds settled
// by the trade's rules. A sentence counts when all its days are right and nothing else is taken for one.
//   node bench/days.mjs [-v]     -v prints what differs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

process.env.TZ = 'UTC';

const ENOUGH = 95;
const ROUNDS = 200;
const verbose = process.argv.includes('-v');
const { dayNumber, dayWords, openTokens, parseArticle, settleMentions, tenseAt, tokenFrom, weekdayOf } = await importSources();
const chrono = await import('chrono-node').catch(() => null);
const rows = readRows();

const readers = { newsparse: ours };
if (chrono !== null) Object.assign(readers, { 'chrono-node': chronoAlone, 'chrono-node, settled by us': chronoSettled });
for (const [name, read] of Object.entries(readers)) measure(name, read);
speed();

/** The sources as they are, without a build of the library. */
async function importSources() {
  const files = [
    'resolve/parse-article',
    'resolve/mentions',
    'parse/mention-tense',
    'parse/tokens',
    'knowledge/calendar-days',
    'knowledge/day-words',
  ];
  const { outputFiles } = buildSync({
    stdin: {
      contents: files.map((file) => `export * from './${file}.ts';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** A row: kind, language, the day the story is dated, the sentence, its days in order; `-`: none. */
function readRows() {
  const [, ...lines] = readFileSync(new URL('days.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [kind, language, dated, sentence, days] = line.split('\t');
    return { kind, language, dated, sentence, days: days === '-' ? '' : days };
  });
}

function measure(name, read) {
  const kinds = new Map();
  for (const row of rows) {
    const count = kinds.get(row.kind) ?? { right: 0, of: 0 };
    kinds.set(row.kind, count);
    count.of += 1;
    const days = read(row).join(' ');
    if (days === row.days) count.right += 1;
    else if (verbose || name === 'newsparse')
      console.log(`  ${name}, ${row.dated}: ${row.sentence} → ${days || '-'}; wanted ${row.days || '-'}`);
  }
  const right = [...kinds.values()].reduce((sum, count) => sum + count.right, 0);
  const share = (100 * right) / rows.length;
  console.log(
    `${name.padEnd(27)} ${right}/${rows.length}  ${share.toFixed(1)} %  ${[...kinds].map(([kind, count]) => `${kind} ${count.right}/${count.of}`).join(', ')}`,
  );
  if (name === 'newsparse' && share < ENOUGH) process.exitCode = 1;
}

function ours({ dated, sentence, language }) {
  const { mentions } = parseArticle(` date ${dated} SEOUL — ${sentence}`, { mentions: true, language });
  return mentions.map(({ value }) => value);
}

function chronoFinds({ dated, sentence, language }) {
  const reader = chrono[language] ?? chrono.en;
  return reader.parse(sentence, { instant: new Date(`${dated}T12:00:00Z`), timezone: 0 });
}

/** What chrono-node answers, as exact as it says it is. */
function chronoAlone(row) {
  return chronoFinds(row).map(({ text, start, end }) => {
    const day = (parts) => [parts.get('year'), two(parts.get('month')), two(parts.get('day'))].join('-');
    if (end) return `${day(start)}/${day(end)}`;
    if (/week(?!end)|semaine|woche|semana|settimana/iu.test(text) && !start.isCertain('weekday')) return weekOf(start);
    if (start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour')) return day(start);
    return start.isCertain('month') ? day(start).slice(0, 7) : /month/iu.test(text) ? day(start).slice(0, 7) : day(start).slice(0, 4);
  });
}

function weekOf(parts) {
  const number = dayNumber(parts.get('year'), parts.get('month'), parts.get('day'));
  const iso = (days) => new Date(days * 86400000).toISOString().slice(0, 10);
  const monday = number - weekdayOf(number) + 1;
  return `${iso(monday)}/${iso(monday + 6)}`;
}

/** What chrono-node finds, where it finds a weekday, a day or a month without its year, settled by the tense that we read. */
function chronoSettled(row) {
  const plain = chronoAlone(row);
  const [year, month, day] = row.dated.split('-').map(Number);
  const tokens = openTokens(row.sentence, 0, row.sentence.length);
  const prose = { tokens, language: row.language, words: dayWords(row.language), knowsMay: false, signs: [] };
  return chronoFinds(row).map((find, number) => {
    const said = find.end ? null : saidBy(find);
    if (said === null) return plain[number];
    const [start, end] = [find.index, find.index + find.text.length];
    const tense = tenseAt(prose, tokenFrom(tokens, start), tokenFrom(tokens, end));
    return (
      settleMentions(row.sentence, [{ start, end, said, tense, linked: false }], dayNumber(year, month, day))[0]?.value ?? plain[number]
    );
  });
}

function saidBy({ text, start }) {
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    const turn = /\b(?:last|past)\b/iu.test(text) ? 'last' : /\bnext\b/iu.test(text) ? 'next' : null;
    return { kind: 'weekday', weekday: start.get('weekday') || 7, turn, week: null };
  }
  if (start.isCertain('year') || !start.isCertain('month')) return null;
  if (start.isCertain('day')) return { kind: 'date', year: null, month: start.get('month'), day: start.get('day'), last: null };
  return { kind: 'month', year: null, month: start.get('month'), turn: null, years: null };
}

/** Time for a sentence, reading the story included in ours. */
function speed() {
  for (const [name, read] of Object.entries({ newsparse: ours, ...(chrono && { 'chrono-node': chronoFinds }) })) {
    const started = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) for (const row of rows) read(row);
    console.log(`${name.padEnd(27)} ${(((performance.now() - started) * 1000) / ROUNDS / rows.length).toFixed(1)} µs a sentence`);
  }
}

function two(number) {
  return String(number).padStart(2, '0');
}
