// Writes docs/formats.md and docs/rules.md from what readers and rules themselves declare.
//   node scripts/build-docs.mjs            writes them
//   node scripts/build-docs.mjs --check    fails where one is not up to date
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rulesPage } from './rules-page.mjs';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));

const INTRODUCTION = `Made from the readers in \`src/formats\` by \`npm run docs\`; not to be edited. What a text says is read from the text in every format;
the tables name what the envelope adds. In a record it has \`span: null\`. A field without a row is not in that format, or stands in the text.`;

/** The page's text. */
export async function formatsPage() {
  const { formats, FIELD_NAMES } = await loadReaders();
  const declared = formats.flatMap(({ name, summary, fields }) => (fields ? [{ name, summary, fields: fields() }] : []));
  return [
    '# What is read from where',
    INTRODUCTION,
    '## All formats',
    'A format is recognised by what a file holds, never by its name; `--from` forces one.',
    table(
      ['format', 'what it is'],
      formats.map(({ name, summary }) => [`\`${name}\``, summary]),
    ),
    '## Fields',
    matrix(declared, FIELD_NAMES),
    ...declared.flatMap(({ name, summary, fields }) => [
      `## ${name}`,
      `${summary[0].toUpperCase()}${summary.slice(1)}.`,
      table(
        ['field', 'read from'],
        FIELD_NAMES.filter((field) => fields[field]).map((field) => [field, fields[field]]),
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

async function loadReaders() {
  const outfile = fileURLToPath(new URL('../node_modules/.cache/newsparse-readers.mjs', import.meta.url));
  await build({
    stdin: {
      contents: "export { formats } from './src/formats/index.ts'; export { FIELD_NAMES } from './src/formats/reader.ts';",
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return import(`${outfile}?${Date.now()}`);
}

function matrix(formats, fields) {
  const head = ['field', ...formats.map(({ name }) => name)];
  return table(
    head,
    fields.map((field) => [field, ...formats.map((format) => (format.fields[field] ? '●' : ''))]),
  );
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = { 'formats.md': await formatsPage(), 'rules.md': await rulesPage() };
  mkdirSync(docs, { recursive: true });
  for (const [name, text] of Object.entries(pages)) {
    if (!process.argv.includes('--check')) writeFileSync(docs + name, text);
    else if (readFileSync(docs + name, 'utf8') !== text) throw new Error(`docs/${name} is not up to date: npm run docs`);
  }
}
