import { expect, test } from 'vitest';
import { recogniseBinary } from '../../src/formats/kind.ts';

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (c) => c.charCodeAt(0));

const REFUSED: [bytes: string, name: RegExp][] = [
  ['%PDF-1.7\n%\xe2\xe3', /PDF/],
  ['\x89PNG\r\n\x1a\n\0\0', /PNG/],
  ['\xff\xd8\xff\xe0\0\x10JFIF', /JPEG/],
  ['GIF89a\x01\0', /GIF/],
  ['PK\x03\x04\x14\0', /ZIP/],
  ['PK\x03\x04\x14\0\x06\0[Content_Types].xml', /Office/],
  ['PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text', /OpenDocument/],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', /Office/],
  ['{\\rtf1\\ansi Story}', /RTF/],
  ['\x1f\x8b\x08\0', /gzip/],
  ['\x7fELF\x02', /program/],
  ['ID3\x03\0\0', /MP3/],
  ['\0\0\0\x20ftypisom', /MP4/],
  [`${'a.txt'.padEnd(257, '\0')}ustar\0`, /tar/],
  ['SEOUL, Nov 17\0', /NUL/],
  ['S\0E\0O\0U\0L\0,\0 \0', /UTF-16LE without/],
  ['\0S\0E\0O\0U\0L\0,\0 ', /UTF-16BE without/],
  ['\xff\xfe\0\0S\0\0\0', /UTF-32/],
];

test.each(REFUSED)('%j is refused', (bytes, name) => {
  const kind = recogniseBinary(bytesOf(bytes));
  expect(kind?.name).toMatch(name);
  expect(kind?.remedy).toBeTruthy();
});

const TEXTS = [
  '',
  'SEOUL, Nov 17 — ',
  '\xff\xfeS\0E\0',
  '\xfe\xff\0S\0E',
  'MZEE, Kenya',
  'BM shares rose',
  'ID3 is a tag',
  'RIFF in the party',
  'PK, Pakistan',
  'BZhanov said',
  '{"text": "x"}',
];

test.each(TEXTS)('%j is text', (bytes) => expect(recogniseBinary(bytesOf(bytes))).toBeNull());

test('a NUL byte anywhere counts', () => expect(recogniseBinary(bytesOf(`${'a'.repeat(100_000)}\0`))?.name).toMatch(/NUL/));
