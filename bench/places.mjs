// How often a dateline's name is settled as a wire editor would settle it (bench/places.tsv), how many look-ups a second, and what opening costs.
//   node bench/places.mjs [GAZETTEER]     default dist/gazetteer.bin, made by `npm run build`
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ENOUGH = 98;
const LOOK_UPS = 400_000;

const { foldPlace, openGazetteer, placesNamed, resolvePlace } = await importSources();
const bytes = readFileSync(process.argv[2] ?? new URL('../dist/gazetteer.bin', import.meta.url));
const opened = timed(() => openGazetteer(bytes));
const gazetteer = opened.result;
const rows = readRows();

/** The sources as they are, without a build of the library. */
async function importSources() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: "export * from './knowledge/fold-place.ts'; export * from './knowledge/gazetteer.ts'; export * from './resolve/place.ts';",
      resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** A row: group, printed, name, region, country, agency's country, language. A name `-` must be null; what is empty is not asked. */
function readRows() {
  const [, ...lines] = readFileSync(new URL('places.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [group, printed, name, region, country, agency, language] = line.split('\t');
    return {
      group,
      printed,
      name,
      region,
      country,
      evidence: { agencyCountries: agency === '' ? [] : [agency], otherPlaces: [], language: language || null },
    };
  });
}

function timed(work) {
  const started = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - started };
}

function isRight(row) {
  const got = resolvePlace(row.printed, row.evidence, gazetteer);
  const name = row.name === '' || (row.name === '-' ? got.name === null : got.name !== null && foldPlace(got.name) === foldPlace(row.name));
  const region = row.region === '' || got.region?.code === row.region;
  const ok = name && region && (got.country?.code ?? '') === row.country;
  if (!ok)
    console.log(
      `  ${row.group}: ${row.printed} → ${got.name}, ${got.region?.code ?? '-'}, ${got.country?.code ?? '-'}; wanted ${row.name}, ${row.region || '-'}, ${row.country || '-'}`,
    );
  return ok;
}

function perSecond(work) {
  const run = () =>
    timed(() => {
      for (let i = 0; i < LOOK_UPS; i += 1) work(rows[i % rows.length]);
    }).milliseconds;
  run();
  return Math.round((LOOK_UPS / Math.min(run(), run(), run())) * 1000);
}

const groups = new Map();
for (const row of rows) {
  const count = groups.get(row.group) ?? { right: 0, of: 0 };
  groups.set(row.group, count);
  count.of += 1;
  if (isRight(row)) count.right += 1;
}
const right = [...groups.values()].reduce((sum, count) => sum + count.right, 0);
for (const [group, count] of groups) console.log(`${group.padEnd(10)} ${count.right}/${count.of}`);
console.log(`together   ${right}/${rows.length}  ${((100 * right) / rows.length).toFixed(1)} %`);
const first = timed(() => resolvePlace('LONDON', { agencyCountries: [], otherPlaces: [] }, openGazetteer(bytes)));
console.log(
  `index      ${(bytes.length / 1e6).toFixed(2)} MB, ${gazetteer.places} places, opened in ${opened.milliseconds.toFixed(2)} ms, first place in ${first.milliseconds.toFixed(2)} ms`,
);
console.log(
  `look-ups   ${perSecond((row) => placesNamed(gazetteer, row.printed))}/s by name, ${perSecond((row) => resolvePlace(row.printed, row.evidence, gazetteer))}/s resolved`,
);
if ((100 * right) / rows.length < ENOUGH) process.exitCode = 1;
