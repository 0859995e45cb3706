import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findFormat, formats } from '../../src/formats/index.ts';
import type { StoryEntry } from '../../src/formats/reader.ts';
import { readAll, utf8 } from './reading.ts';

const SECOND = 1000;

function g2(content: string, doctype = ''): string {
  return `<?xml version="1.0"?>${doctype}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Tide</headline></contentMeta><contentSet><inlineXML><html><body>${content}</body></html></inlineXML></contentSet></newsItem>`;
}

function texts(entries: readonly StoryEntry[]): string[] {
  return entries.flatMap((entry) => ('text' in entry ? [entry.text] : []));
}

function faults(entries: readonly StoryEntry[]): string[] {
  return entries.flatMap((entry) => ('failure' in entry ? [entry.failure.message] : []));
}

/** By the processor's time: the clock counts what other programs take, too. */
async function timed(bytes: Uint8Array, name?: string): Promise<StoryEntry[]> {
  const started = process.cpuUsage();
  const entries = await readAll(bytes, name === undefined ? undefined : findFormat(name));
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(SECOND);
  return entries;
}

describe('entities', () => {
  it('refuses entities that a DTD declares, with the place where one is used', async () => {
    const doctype = `<!DOCTYPE newsItem [<!ENTITY e0 "wave "><!ENTITY e1 "&e0;&e0;&e0;&e0;"><!ENTITY e2 "&e1;&e1;&e1;&e1;">]>`;
    const entries = await timed(utf8(g2('<p>&e2;</p>', doctype)));
    expect(texts(entries)).toEqual([]);
    expect(faults(entries)[0]).toMatch(/never expanded \(line 1, column \d+\)/);
  });

  it('neither reads nor fetches external entities and DTDs', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const external = '<!DOCTYPE newsItem SYSTEM "http://wire.invalid/x.dtd" [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
    expect(texts(await timed(utf8(g2('<p>&x;</p>', external))))).toEqual([]);
    const parameter = '<!DOCTYPE newsItem [<!ENTITY % nitf SYSTEM "nitf-3-0.dtd"> %nitf; ]>';
    expect(texts(await timed(utf8(g2('<p>Fine.</p>', parameter))))).toEqual(['Fine.']);
    expect(fetched).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it("reads HTML's names and leaves unknown ones as they stand", async () => {
    const [entry] = await timed(utf8(g2('<p>caf&eacute;&nbsp;&mdash; &wire;</p>')));
    expect(entry).toMatchObject({ text: 'café\u00a0— &wire;', problems: [{ rule: 'envelope-entity' }] });
  });
});

describe('damage', () => {
  it('keeps what can be read of a file that breaks off, and says so', async () => {
    const whole = g2('<p>One.</p><p>Two three four.</p>');
    const [entry] = await timed(utf8(whole.slice(0, whole.indexOf('three'))));
    expect(entry).toMatchObject({ text: 'One.\n\nTwo', problems: [{ rule: 'envelope-truncated', severity: 'error' }] });
  });

  it('keeps the stories before the damage', async () => {
    const item = (n: number, end: string) =>
      `<newsItem guid="${n}"><contentSet><inlineXML><p>Story ${n}.</p></inlineXML></contentSet>${end}`;
    const message = `<newsMessage><itemSet>${item(1, '</newsItem>')}${item(2, '</itemSet>')}`;
    const entries = await timed(utf8(message));
    expect(texts(entries)).toEqual(['Story 1.', 'Story 2.']);
    expect(faults(entries)[0]).toMatch(/not well-formed XML: unexpected close tag \(line 1/);
  });

  it('says where a document is damaged before its text', async () => {
    expect(faults(await timed(utf8('<nitf><head></nitf>')))[0]).toMatch(/not well-formed XML: .*line 1, column \d+/);
  });

  const root = join(import.meta.dirname, '..', '..', 'fixtures', 'formats');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('/') && !path.endsWith('.json'));

  it.each(paths)('%s, cut anywhere, neither throws nor hangs', async (path) => {
    const bytes = readFileSync(join(root, path));
    const name = path.split('/')[0] ?? '';
    for (let length = 0; length < bytes.length; length += Math.max(1, Math.floor(bytes.length / 40))) {
      await timed(bytes.subarray(0, length), name);
    }
  });
});

describe('size and depth', () => {
  const many = 200_000;

  it.each([
    ['elements nested without end', g2('<div>'.repeat(many)), /nested more than/],
    ['an item that never ends', `<newsItem>${'<p>tide</p>'.repeat(300_000)}`, /more than 16 million/],
    ['an unknown root with an item deep inside', `${'<a>'.repeat(many)}<newsItem/>`, /nested more than/],
  ])('%s', async (_, text, message) => {
    expect(faults(await timed(utf8(text), 'newsml-g2'))[0]).toMatch(message);
  });

  it('reads HTML that is nested without end', async () => {
    const page = JSON.stringify({ uri: 'x', versioncreated: '2020-01-01', body_html: `<p>Shallow.</p>${'<div><p>'.repeat(20_000)}deep` });
    expect(texts(await timed(utf8(page)))).toEqual(['Shallow.']);
  });

  it('finds no page in XML of another kind', async () => {
    const words = 'A ferry was late, and the harbour master said so. '.repeat(9);
    const rcv1 = `<?xml version="1.0"?><newsitem itemid="1"><text><p>${words}</p></text><metadata><codes/></metadata></newsitem>`;
    expect(await timed(utf8(rcv1), 'html')).toMatchObject([{ skipped: { reason: 'a page without an article' } }]);
  });

  it('reads a page of a hundred thousand elements', async () => {
    await timed(utf8(`<html><body>${'<p>x<b>y'.repeat(50_000)}`));
  });
});

/** Rows of JSON and plain text have their own tests. */
const enveloped = formats.filter(({ fields }) => fields).map(({ name }) => name);

describe.each(enveloped)('%s', (name) => {
  it.each([
    ['nothing', ''],
    ['blanks', ' '.repeat(1_000_000)],
    ['line ends', '\r\n'.repeat(500_000)],
    ['brackets', '<'.repeat(1_000_000)],
    ['tags', '<a'.repeat(500_000)],
    ['references', '&a'.repeat(500_000)],
    ['carets', '^'.repeat(1_000_000)],
    ['parentheses', '('.repeat(1_000_000)],
    ['commas', 'A, '.repeat(300_000)],
    ['names', `By ${'Ada North, '.repeat(90_000)}`],
    ['stars', '* '.repeat(500_000)],
    ['controls', '\u0001\u0002\u0003\u001f\u0016'.repeat(100_000)],
    ['documents', '<DOC><DOCNO>'.repeat(80_000)],
    ['comments', '<!-- -'.repeat(150_000)],
    ['doctypes', '<!DOCTYPE x ['.repeat(70_000)],
    ['headers', 'From: x\n '.repeat(100_000)],
    ['braces', '{'.repeat(1_000_000)],
    ['lists', '['.repeat(1_000_000)],
    ['SOH and text', `\u0001eca0417 3 i 182  dpa\n\u0002${'x '.repeat(400_000)}`],
    ['ANPA and text', `\u0016\u0016\u0001W3164\u001fasian\nf l\u0013\u0011 ${'BC '.repeat(300_000)}`],
  ])('ends within a second on a megabyte of %s', async (_, text) => {
    await timed(utf8(text), name);
  });

  it('is not taken for another format by a megabyte of one sign', () => {
    for (const sign of [' ', '<', '&', '^', '{', '#', ':', 'a', '\n', '-', '!']) {
      const started = performance.now();
      for (const format of formats) format.detect(sign.repeat(65_536), {});
      expect(performance.now() - started).toBeLessThan(SECOND);
    }
  });
});
