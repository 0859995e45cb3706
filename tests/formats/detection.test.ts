import { expect, it } from 'vitest';
import { detectFormat, findFormat, formats } from '../../src/formats/index.ts';
import { FORMAT_NAMES } from '../../src/formats/names.ts';

it.each([
  ['\u0016\u0016\u0001W3164\u001fasian\nf l\u0013\u0011 BC-LT', 'anpa1312'],
  ['\ufffd\ufffd\ufffdW2391\ufffdasian\n', 'anpa1312'],
  ['\u007f\u007f\r\n\u007f\u0001bsf318 3 ec 99   etf 604\r\n', 'iptc7901'],
  ['eca00118 3 i 134    dpa 0871\n\n/science/', 'iptc7901'],
  ['ZCZC FMG417\nYY TDR\n', 'zczc'],
  ['<?xml version="1.0"?>\n<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">', 'nitf'],
  ['<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="x">', 'newsml-g2'],
  ['<?xml version="1.0"?><!-- made by x -->\n<NewsML Version="1.2">', 'newsml-1.2'],
  ['<newsitem itemid="41708" id="root">', 'rcv1'],
  ['<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS', 'reuters21578'],
  ['<DOC id="AFP_ENG_19970419.0012" type="story" >', 'sgml-doc'],
  ['<DOCS>\n\n<DOC>\n<DOCNO> AP890713-0217 </DOCNO>', 'sgml-doc'],
  ['<!DOCTYPE html>\n<html>', 'html'],
  ['{\n  "uri": "x",\n  "versionCreated": "2020"', 'ninjs'],
  ['{"id":1,"text":"SEOUL (AFP)"}\n{"id":2,"text":"x"}\n', 'ndjson'],
  ['\n   \nReceived: by x\n  with SMTP\nFrom: a@b\nSubject: x\n\n', 'email'],
  ['SEOUL, Nov 17 (AFP) - A delegation has left.', 'text'],
  ['Headline: Ferry late\nSlug: Ferry\n\nSEOUL (AFP) - x', 'text'],
  ['<p>SEOUL</p>', 'text'],
  ['From the harbour: the ferry is late.', 'text'],
])('%j is %s', (head, name) => {
  expect(detectFormat(head).name).toBe(name);
});

it('has names that can be asked for, each once', () => {
  const names = formats.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(findFormat(name)?.name).toBe(name);
});

it('names the formats in their order', () => {
  expect(FORMAT_NAMES).toEqual(formats.map(({ name }) => name));
});
