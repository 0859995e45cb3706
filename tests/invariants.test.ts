import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/formats/decode.ts';
import type { Article } from '../src/model/record.ts';
import { partSpans } from '../src/resolve/gaps.ts';
import { parseArticle } from '../src/resolve/parse-article.ts';

const folder = join(import.meta.dirname, '..', 'fixtures');
const stories = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [decode(readFileSync(join(folder, file))).text] : []));

/** The objects with `text` and `span` that do not quote the story. */
function misquotes(text: string, value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  const { text: quoted, span } = value as { text?: unknown; span?: { start: number; end: number } | null };
  const wrong = typeof quoted === 'string' && span && text.slice(span.start, span.end) !== quoted ? [value] : [];
  return [...wrong, ...Object.values(value).flatMap((child) => misquotes(text, child))];
}

const WHITE = /^[\s\u200b\ufeff\u180e]*$/u;

/** Where parts overlap, or leave more than white space between them: parts and `unparsed` make the whole text. */
function untiled(text: string, article: Article): number[] {
  const holders = [article.dateline?.span, article.byline?.span];
  const isHeld = (span: { start: number; end: number }) =>
    holders.some((holder) => holder && span !== holder && span.start >= holder.start && span.end <= holder.end);
  const spans = [...partSpans(article), ...article.unparsed.flatMap((node) => node.span ?? [])]
    .filter((span) => !isHeld(span))
    .sort((a, b) => a.start - b.start);
  const wrong: number[] = [];
  let at = 0;
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    if (span.start < at || !WHITE.test(text.slice(at, span.start))) wrong.push(span.start);
    at = span.end;
  }
  return wrong;
}

function expectWhole(text: string, article: Article): void {
  expect(misquotes(text, article)).toEqual([]);
  expect(untiled(text, article)).toEqual([]);
}

function values(article: Article): unknown {
  return JSON.parse(
    JSON.stringify(article, (key, value) => {
      if (key === 'span' || key === 'source' || key === 'line' || key === 'column') return undefined;
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
    }),
  );
}

/** Words and marks that datelines, credits and headers are made of. */
const pieces = fc.constantFrom(
  ...[
    'PARIS',
    'London',
    'Ill.',
    'N.Y,.',
    'Nov',
    '17',
    ' 17.11.2023',
    '2023',
    ' date 2023-11-17 ',
    '(AP)',
    '(',
    ')',
    '/',
    'TASS',
    'Reuters',
    ' - ',
    '--',
    '—',
    '_',
    ':',
    ',',
    '.',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u00a0',
    ' ',
    'By Jane Doe',
    'Monday',
    '新华社',
    '北京',
    '11月17日电',
    '（记者王小明）',
    '서울',
    '=',
    '기자',
    'الرياض',
    '©',
    'Copyright 2023 AFP',
    '(Reporting by',
    '-30-',
    'said',
    'The',
    '"',
    '\u0000',
    '\u001b[31m',
    '\ud800',
    '💧',
    '12:30',
    'GMT',
    'and',
    '***',
  ],
);
const story = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('whatever the text', () => {
  it('a record quotes it and its parts make it up', () => {
    fc.assert(
      fc.property(story, (text) => {
        const article = parseArticle(text);
        expectWhole(text, article);
      }),
      { numRuns: 1500 },
    );
  });

  it('the same text gives the same record', () => {
    fc.assert(
      fc.property(story, (text) => {
        expect(parseArticle(text)).toEqual(parseArticle(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('every fixture', () => {
  it('can be cut anywhere', () => {
    for (const text of stories) {
      for (let end = 0; end <= text.length; end += 1) {
        const prefix = text.slice(0, end);
        const article = parseArticle(prefix);
        if (end % 11 === 0) expectWhole(prefix, article);
      }
    }
  }, 180_000);

  it('gives the same values with CRLF and with a BOM', () => {
    for (const text of stories) {
      const plain = text.replaceAll('\r\n', '\n').replace(/^\ufeff/u, '');
      const expected = values(parseArticle(plain));
      expect(values(parseArticle(plain.replaceAll('\n', '\r\n')))).toEqual(expected);
      expect(values(parseArticle(`\ufeff${plain}`))).toEqual(expected);
    }
  });
});

describe('hostile text', () => {
  const million = 1_000_000;
  it.each([
    ['commas', 'A, '.repeat(million / 3)],
    ['brackets', '('.repeat(million)],
    ['closing brackets', ')'.repeat(million)],
    ['dashes', '-'.repeat(million)],
    ['digits', '1'.repeat(million)],
    ['month names', 'November '.repeat(million / 9)],
    ['one word', 'a'.repeat(million)],
    ['blanks', ' '.repeat(million)],
    ['line ends', '\n'.repeat(million)],
    ['quotes', '"'.repeat(million)],
    ['agencies', '(AP) '.repeat(million / 5)],
    ['Han', '北'.repeat(million)],
  ])('a megabyte of %s is read whole', (_, text) => {
    const article = parseArticle(text);
    expectWhole(text, article);
  });
});
