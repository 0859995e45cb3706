import type { Agency, Article, Body, DateValue, Notice } from '../model/record.ts';
import type { Node, Span } from '../text/span.ts';
import { ascii, type ByteWriter, putAgain, putBytes, putCount, putUtf8 } from './byte-writer.ts';
import { formatRecord } from './json.ts';
import { putPart, putText, takeAscii } from './json-bytes.ts';
import { putPlaceValues, rememberAgency } from './record-values.ts';

/** Writes one part of a record as JSON. */
type Put = (out: ByteWriter, article: Article) => void;

const NULL = ascii('null');
const QUOTE = ascii('"');
const COMMA = ascii(',');
const OPEN = ascii('[');
const EMPTY = ascii('[]');
const CLOSE = ascii(']');
const END = ascii('}');
const END_TEXT = ascii('"}');
const VERSION = ascii('1');
const PATH = ascii('{"path":"');
const ID = ascii('","id":');
const INDEX = ascii(',"index":');
const FORMAT = ascii(',"format":"');
const ENCODING = ascii('","encoding":"');
const LENGTH = ascii('","length":');
const FIELDS = ascii(',"fields":');
const TEXT = ascii('{"text":"');
const SPAN_START = ascii('","span":{"start":');
const SPAN_END = ascii(',"end":');
const NO_SPAN = ascii('","span":null');
const VALUE = ascii(',"value":"');
const PRECISION = ascii('","precision":"');
const IMPLIED = ascii('","implied":');
const FROM = ascii(',"from":"');
const NAMES = ascii(',"names":');
const PLACES = ascii(',"places":');
const DATE = ascii(',"date":');
const AGENCIES = ascii(',"agencies":');
const SEPARATOR = ascii(',"separator":');
const POSITION = ascii(',"position":"');
const KIND = ascii(',"kind":"');
const PARAGRAPHS = ascii(',"paragraphs":');
const WORD_COUNT = ascii(',"wordCount":');

/** The parts that most records have, written piece by piece; `formatRecord` does for others. */
export const PUTTERS: Partial<Record<keyof Article, Put>> = {
  schemaVersion: (out) => putBytes(out, VERSION),
  source: putSource,
  language: (out, { language }) => putQuoted(out, language),
  date: (out, { date }) => {
    if (date === null) putBytes(out, NULL);
    else {
      putDate(out, date);
      putBytes(out, FROM);
      putText(out, date.from);
      putBytes(out, END_TEXT);
    }
  },
  headline: (out, { headline }) => putNode(out, headline),
  slugline: (out, { slugline }) => putNode(out, slugline),
  byline: (out, { byline }) => {
    if (byline === null) putBytes(out, NULL);
    else {
      putBegin(out, byline.text, byline.span);
      putBytes(out, NAMES);
      putList(out, byline.names, putQuoted);
      putBytes(out, END);
    }
  },
  dateline: putDateline,
  body: (out, { body, reflowed }) => putBody(out, body, !reflowed),
  credit: (out, { credit }) => {
    if (credit === null) putBytes(out, NULL);
    else {
      putBegin(out, credit.text, credit.span);
      putBytes(out, AGENCIES);
      putList(out, credit.agencies, putAgency);
      putBytes(out, POSITION);
      putText(out, credit.position);
      putBytes(out, END_TEXT);
    }
  },
  notices: (out, { notices }) => putList(out, notices, putNotice),
  unparsed: (out, { unparsed }) => putList(out, unparsed, putNode),
  diagnostics: (out, { diagnostics }) => {
    if (diagnostics.length === 0) putBytes(out, EMPTY);
    else putUtf8(out, formatRecord(diagnostics));
  },
};

function putSource(out: ByteWriter, { source }: Article): void {
  putBytes(out, PATH);
  putText(out, source.path);
  putBytes(out, ID);
  putQuoted(out, source.id);
  putBytes(out, INDEX);
  putCount(out, source.index);
  putBytes(out, FORMAT);
  putText(out, source.format);
  putBytes(out, ENCODING);
  putText(out, source.encoding);
  putBytes(out, LENGTH);
  putCount(out, source.length);
  if (source.fields) {
    putBytes(out, FIELDS);
    putUtf8(out, formatRecord(source.fields));
  }
  putBytes(out, END);
}

function putDateline(out: ByteWriter, { dateline }: Article): void {
  if (dateline === null) {
    putBytes(out, NULL);
    return;
  }
  const { places, date, agencies, separator } = dateline;
  putBegin(out, dateline.text, dateline.span);
  putBytes(out, PLACES);
  putList(out, places, (_, place) => {
    putBegin(out, place.text, place.span);
    putPlaceValues(out, place);
  });
  putBytes(out, DATE);
  if (date === null) putBytes(out, NULL);
  else {
    putDate(out, date);
    putBytes(out, END);
  }
  putBytes(out, AGENCIES);
  putList(out, agencies, putAgency);
  putBytes(out, SEPARATOR);
  putNode(out, separator);
  putBytes(out, END);
}

function putQuoted(out: ByteWriter, text: string | null): void {
  if (text === null) putBytes(out, NULL);
  else {
    putBytes(out, QUOTE);
    putText(out, text);
    putBytes(out, QUOTE);
  }
}

function putList<T>(out: ByteWriter, items: readonly T[], put: (out: ByteWriter, item: T) => void): void {
  if (items.length === 0) {
    putBytes(out, EMPTY);
    return;
  }
  let lead = OPEN;
  for (const item of items) {
    putBytes(out, lead);
    put(out, item);
    lead = COMMA;
  }
  putBytes(out, CLOSE);
}

function putNode(out: ByteWriter, node: Node | null): void {
  if (node === null) putBytes(out, NULL);
  else {
    putBegin(out, node.text, node.span);
    putBytes(out, END);
  }
}

/** `{"text":"SEOUL","span":{"start":17,"end":22}`, to be closed. Handed over in two, since nodes of many shapes are slow to look into. */
function putBegin(out: ByteWriter, text: string, span: Span | null): void {
  putBytes(out, TEXT);
  putText(out, text);
  putSpan(out, span);
}

function putSpan(out: ByteWriter, span: Span | null): void {
  if (span === null) putBytes(out, NO_SPAN);
  else {
    putBytes(out, SPAN_START);
    putCount(out, span.start);
    putBytes(out, SPAN_END);
    putCount(out, span.end);
    putBytes(out, END);
  }
}

/** To be closed. */
function putDate(out: ByteWriter, date: DateValue): void {
  putBegin(out, date.text, date.span);
  putBytes(out, VALUE);
  putText(out, date.value);
  putBytes(out, PRECISION);
  putText(out, date.precision);
  putBytes(out, IMPLIED);
  putList(out, date.implied, putQuoted);
}

function putAgency(out: ByteWriter, agency: Agency): void {
  putBegin(out, agency.text, agency.span);
  putBytes(out, rememberAgency(agency));
}

function putNotice(out: ByteWriter, notice: Notice): void {
  putBegin(out, notice.text, notice.span);
  putBytes(out, KIND);
  putText(out, notice.kind);
  putBytes(out, END_TEXT);
}

/** The body's text is its paragraphs and what is between them; where that does not hold (it was reflowed), each is written for itself. */
function putBody(out: ByteWriter, body: Body, quotes: boolean): void {
  putBytes(out, TEXT);
  const marks = quotes && isTiled(body) ? putWithMarks(out, body) : null;
  if (marks === null) putText(out, body.text);
  putSpan(out, body.span);
  putBytes(out, PARAGRAPHS);
  let number = 0;
  putList(out, body.paragraphs, (_, paragraph) => {
    putBytes(out, TEXT);
    if (marks === null) putText(out, paragraph.text);
    else putAgain(out, marks[number] as number, marks[number + 1] as number);
    putSpan(out, paragraph.span);
    putBytes(out, END);
    number += 2;
  });
  putBytes(out, WORD_COUNT);
  putCount(out, body.wordCount);
  putBytes(out, END);
}

/** Writes the body's text; answers where in the bytes each paragraph begins and ends. */
function putWithMarks(out: ByteWriter, { text, span, paragraphs }: Body): number[] {
  const put = takeAscii(text) ? putPart : (_: ByteWriter, start: number, end: number) => putText(out, text.slice(start, end));
  const marks: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const start = (paragraph.span?.start ?? 0) - (span?.start ?? 0);
    put(out, at, start);
    marks.push(out.at);
    at = start + paragraph.text.length;
    put(out, start, at);
    marks.push(out.at);
  }
  put(out, at, text.length);
  return marks;
}

/** Whether the paragraphs have spans, one after another. */
function isTiled({ span, paragraphs }: Body): boolean {
  let at = span?.start ?? Number.POSITIVE_INFINITY;
  for (const paragraph of paragraphs) {
    if (paragraph.span === null || paragraph.span.start < at) return false;
    at = paragraph.span.end;
  }
  return paragraphs.length > 0;
}
