import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/record.ts';
import { openBytes, takeBytes } from '../../src/output/byte-writer.ts';
import { formatRecord } from '../../src/output/json.ts';
import { makeRecordWriter } from '../../src/output/record-writer.ts';
import { reflow } from '../../src/output/reflow.ts';
import { selectParts } from '../../src/output/select.ts';
import { applyMetadata } from '../../src/resolve/metadata.ts';
import { parseArticle } from '../../src/resolve/parse-article.ts';

const STORY =
  ' date 2023-11-17 BC-FERRY\n\nFerry late\n\nBy Jane Doe\n\nSEOUL, Nov 17 (Yonhap) -- A "ferry"\nwas \\ late.\n\nIt came\u2028at\tnoon \ud83d\u0080.\n\n— AFP\n';
const SELECTIONS: [fields: string[], omit: string[]][] = [
  [[], []],
  [[], ['body']],
  [[], ['body.text', 'diagnostics']],
  [[], ['dateline.places.name', 'source']],
  [['date'], []],
  [['date', 'dateline.places.text', 'body.paragraphs.text'], []],
  [['body'], ['body.paragraphs']],
  [['source.fields', 'reflowed'], []],
  [['date'], ['date']],
];
const out = openBytes();

function writerOf(fields: string[], omit: string[]): (article: Article) => string {
  const write = makeRecordWriter({ fields, omit });
  return (article) => {
    write(out, article);
    return new TextDecoder().decode(takeBytes(out));
  };
}

const options = { path: 'a "b".txt', id: 'x\n', language: null };

function expected(article: Article, fields: string[], omit: string[]): string {
  return formatRecord(selectParts({ fields, omit })(article));
}

test.each(SELECTIONS)('fields %j, omit %j: the same as a selected record, to the letter', (fields, omit) => {
  const write = writerOf(fields, omit);
  const article = parseArticle(STORY, options);
  expect(write(article)).toBe(expected(article, fields, omit));
  article.source.fields = { topic: ['a\u0085', 1] };
  expect(write(article)).toBe(expected(article, fields, omit));
  const reflowed = reflow(article);
  expect(write(reflowed)).toBe(expected(reflowed, fields, omit));
});

test('any text is written as JSON.stringify writes it', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('\n', '\n\n', '"', '\\', '\u0085', '\u2028', '\ud800', '\ud83d\ude00', '\ufffd', '\u007f\u009f\u00a0', ' AFP '),
  );
  const text = fc.array(part, { maxLength: 12 }).map((parts) => `SEOUL, Nov 17 — ${parts.join('')}`);
  const write = writerOf([], []);
  fc.assert(
    fc.property(text, (story) => {
      expect(write(parseArticle(story))).toBe(expected(parseArticle(story), [], []));
    }),
  );
});

test('long texts are written in pieces, and not torn', () => {
  const write = writerOf([], []);
  for (const unit of ['\u20ac', '\ud83d\ude00', 'x\ud83d\ude00', '\ud83d', '\u0085"', 'a\n']) {
    const article = parseArticle(`SEOUL, Nov 17 — ${unit.repeat(90_000)}`);
    expect(write(article) === expected(article, [], [])).toBe(true);
  }
});

test('every part that only an envelope fills is written', () => {
  const article = parseArticle(STORY, { mentions: true });
  const metadata = { urgency: 3, category: 'a\n', keywords: ['\u2028'], status: 'usable' as const, embargo: '2024', copyright: '"c"' };
  const story = { text: STORY, metadata: { ...metadata, transmission: { take: '1ST LD' }, slugline: 'X', notices: [] } };
  const full = applyMetadata(article, story);
  for (const [fields, omit] of SELECTIONS) expect(writerOf(fields, omit)(full)).toBe(expected(full, fields, omit));
  expect(JSON.parse(writerOf([], [])(full))).toMatchObject(metadata);
});

test('every fixture is written as JSON.stringify writes it', () => {
  const folder = join(import.meta.dirname, '../../fixtures');
  const write = writerOf([], []);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const article = parseArticle(readFileSync(join(folder, name), 'utf8'));
    expect(write(article)).toBe(expected(article, [], []));
  }
});
