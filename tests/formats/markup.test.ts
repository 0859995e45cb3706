import { describe, expect, it } from 'vitest';
import { decodeReferences } from '../../src/formats/markup/entities.ts';
import { htmlToText } from '../../src/formats/markup/html.ts';
import { linesOf, setParagraphs } from '../../src/formats/markup/lines.ts';
import { looksLikeMarkup } from '../../src/formats/markup/looks-like.ts';
import { rootName } from '../../src/formats/markup/root.ts';

describe('text out of markup', () => {
  it.each([
    ['inline markup and its tails', '<p>the <b>big</b>, <a href="#">red</a> one</p>', 'the big, red one'],
    ['line breaks', '<p>One.<br>Two.<br/>Three.</p>', 'One.\nTwo.\nThree.'],
    ['lists as lines', '<p>Ports:</p><ul><li>Riga</li><li>Turku</li></ul>', 'Ports:\n\nRiga\nTurku'],
    [
      'tables as lines, cells by tabs',
      '<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Riga</td><td>4</td></tr></table>',
      'Port\tShips\nRiga\t4',
    ],
    [
      'no style, script, caption',
      '<style>p{}</style><p>Seen.</p><script>x()</script><figure><figcaption>Not</figcaption></figure>',
      'Seen.',
    ],
    ['named characters', '<p>&pound;40 &mdash; caf&eacute;&nbsp;noir</p>', '£40 — café\u00a0noir'],
    ['pretty-printed source on one line', '<p>\n   A tide\n   that turned.\n  </p>', 'A tide that turned.'],
    [
      'copy set by hand inside one paragraph',
      '<p>(Adds tide)\n    By A. North\n    RIGA (Reuters) - The tide\nturned again.\n    It was late.</p>',
      '(Adds tide)\n\nBy A. North\n\nRIGA (Reuters) - The tide\nturned again.\n\nIt was late.',
    ],
    ['preformatted lines as they stand', '<pre>\nRiga   4\n  Turku 2\n</pre>', 'Riga   4\n  Turku 2'],
    ['tags that are never closed', '<p>One<p>Two', 'One\n\nTwo'],
  ])('keeps %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('setParagraphs', () => {
  it.each([
    ['indented first lines', '   A reef\nhas been found.\n   It is deep.', 'A reef\nhas been found.\n\nIt is deep.'],
    ['blank lines', 'A reef\nhas been found.\n \nIt is deep.', 'A reef\nhas been found.\n\nIt is deep.'],
    ['tabs', '\t   A reef\n\t   Is deep.', 'A reef\n\nIs deep.'],
    ['copy indented as a whole', '    A reef\n    is found.\n\n    It is deep.\n\n', 'A reef\nis found.\n\nIt is deep.'],
  ])('by %s', (_, copy, text) => {
    expect(setParagraphs(linesOf(copy))).toBe(text);
  });
});

it.each([
  ['R&D &AMP; tea', 'R&D & tea'],
  ['&#5;&#22;f0417&#31;reute', 'f0417reute'],
  ['&UR; AP Photos &QL;', ' AP Photos '],
  ['&lt;FWLM> &#65;&#x42;', '<FWLM> AB'],
  ['AT&T; &unknown;', 'AT&T; &unknown;'],
  ['&#99999999;&#xD800;', '&#99999999;&#xD800;'],
])('decodes %s', (sent, text) => {
  expect(decodeReferences(sent)).toBe(text);
});

it.each([
  ['<p>(ANSA) - LUCCA</p>', true],
  ['4<endash>-</endash>5 ships', false],
  ['shares of <FWLM> rose, p<0.05', false],
  ['One.<br>Two.', true],
])('tells whether %s is markup', (text, is) => {
  expect(looksLikeMarkup(text)).toBe(is);
});

it.each([
  ['\ufeff<?xml version="1.0"?><!-- a - b --><ns0:newsMessage xmlns:ns0="x">', 'newsMessage'],
  ['<!DOCTYPE NewsML PUBLIC "a" "b" [<!ENTITY % x SYSTEM "y]>"> %x; ]>\n<NewsML>', 'NewsML'],
  ['\n\n<nitf>', 'nitf'],
  ['plain text <nitf>', null],
  ['', null],
])('finds the root of %j', (head, name) => {
  expect(rootName(head)).toBe(name);
});
