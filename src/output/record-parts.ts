import type { Agency, Article, Body, DateValue, Notice } from '../model/record.ts';
import type { Node, Span } from '../text/span.ts';
import { type ByteWriter, pieceOf, putAgain, putCount, putPiece, putUtf8 } from './byte-writer.ts';
import { formatRecord } from './json.ts';
import { putPart, putText, takeAscii } from './json-bytes.ts';
import { putPlaceValues, rememberAgency } from './record-values.ts';

/** Writes one part of a record as JSON. */
type Put = (out: ByteWriter, article: Article) => void;

const NULL = pieceOf('null');
const QUOTE = pieceOf('"');
const COMMA = pieceOf(',');
const OPEN = pieceOf('[');
const EMPTY = pieceOf('[]');
const CLOSE = pieceOf(']');
const END = pieceOf('}');
const END_TEXT = pieceOf('"}');
const VERSION = pieceOf('1');
const PATH = pieceOf('{"path":"');
const ID = pieceOf('","id":');
const INDEX = pieceOf(',"index":');
const FORMAT = pieceOf(',"format":"');
const ENCODING = pieceOf('","encoding":"');
const LENGTH = pieceOf('","length":');
const FIELDS = pieceOf(',"fields":');
const TEXT = pieceOf('{"text":"');
const SPAN_START = pieceOf('","span":{"start":');
const SPAN_END = pieceOf(',"end":');
const NO_SPAN = pieceOf('","span":null');
const VALUE = pieceOf(',"value":"');
const PRECISION = pieceOf('","precision":"');
const IMPLIED = pieceOf('","implied":');
const FROM = pieceOf(',"from":"');
const NAMES = pieceOf(',"names":');
const PLACES = pieceOf(',"places":');
const DATE = pieceOf(',"date":');
const AGENCIES = pieceOf(',"agencies":');
const SEPARATOR = pieceOf(',"separator":');
const POSITION = pieceOf(',"position":"');
const KIND = pieceOf(',"kind":"');
const PARAGRAPHS = pieceOf(',"paragraphs":');
const WORD_COUNT = pieceOf(',"wordCount":');

/** The parts that most records have, written piece by piece; `formatRecord` does for others. */
export const PUTTERS: Partial<Record<keyof Article, Put>> = {
  schemaVersion: (out) => putPiece(out, VERSION),
  source: putSource,
  language: (out, { language }) => putQuoted(out, language),
  date: (out, { date }) => {
    if (date === null) putPiece(out, NULL);
    else {
      putDate(out, date);
      putPiece(out, FROM);
      putText(out, date.from);
      putPiece(out, END_TEXT);
    }
  },
  headline: (out, { headline }) => putNode(out, headline),
  slugline: (out, { slugline }) => putNode(out, slugline),
  byline: (out, { byline }) => {
    if (byline === null) putPiece(out, NULL);
    else {
      putBegin(out, byline.text, byline.span);
      putPiece(out, NAMES);
      putList(out, byline.names, putQuoted);
      putPiece(out, END);
    }
  },
  dateline: putDateline,
  body: (out, { body, reflowed }) => putBody(out, body, !reflowed),
  credit: (out, { credit }) => {
    if (credit === null) putPiece(out, NULL);
    else {
      putBegin(out, credit.text, credit.span);
      putPiece(out, AGENCIES);
      putList(out, credit.agencies, putAgency);
      putPiece(out, POSITION);
      putText(out, credit.position);
      putPiece(out, END_TEXT);
    }
  },
  notices: (out, { notices }) => putList(out, notices, putNotice),
  unparsed: (out, { unparsed }) => putList(out, unparsed, putNode),
  diagnostics: (out, { diagnostics }) => {
    if (diagnostics.length === 0) putPiece(out, EMPTY);
    else putUtf8(out, formatRecord(diagnostics));
  },
};

function putSource(out: ByteWriter, { source }: Article): void {
  putPiece(out, PATH);
  putText(out, source.path);
  putPiece(out, ID);
  putQuoted(out, source.id);
  putPiece(out, INDEX);
  putCount(out, source.index);
  putPiece(out, FORMAT);
  putText(out, source.format);
  putPiece(out, ENCODING);
  putText(out, source.encoding);
  putPiece(out, LENGTH);
  putCount(out, source.length);
  if (source.fields) {
    putPiece(out, FIELDS);
    putUtf8(out, formatRecord(source.fields));
  }
  putPiece(out, END);
}

function putDateline(out: ByteWriter, { dateline }: Article): void {
  if (dateline === null) {
    putPiece(out, NULL);
    return;
  }
  const { places, date, agencies, separator } = dateline;
  putBegin(out, dateline.text, dateline.span);
  putPiece(out, PLACES);
  putList(out, places, (_, place) => {
    putBegin(out, place.text, place.span);
    putPlaceValues(out, place);
  });
  putPiece(out, DATE);
  if (date === null) putPiece(out, NULL);
  else {
    putDate(out, date);
    putPiece(out, END);
  }
  putPiece(out, AGENCIES);
  putList(out, agencies, putAgency);
  putPiece(out, SEPARATOR);
  putNode(out, separator);
  putPiece(out, END);
}

function putQuoted(out: ByteWriter, text: string | null): void {
  if (text === null) putPiece(out, NULL);
  else {
    putPiece(out, QUOTE);
    putText(out, text);
    putPiece(out, QUOTE);
  }
}

function putList<T>(out: ByteWriter, items: readonly T[], put: (out: ByteWriter, item: T) => void): void {
  if (items.length === 0) {
    putPiece(out, EMPTY);
    return;
  }
  let lead = OPEN;
  for (const item of items) {
    putPiece(out, lead);
    put(out, item);
    lead = COMMA;
  }
  putPiece(out, CLOSE);
}

function putNode(out: ByteWriter, node: Node | null): void {
  if (node === null) putPiece(out, NULL);
  else {
    putBegin(out, node.text, node.span);
    putPiece(out, END);
  }
}

/** `{"text":"SEOUL","span":{"start":17,"end":22}`, to be closed. Handed over in two, since nodes of many shapes are slow to look into. */
function putBegin(out: ByteWriter, text: string, span: Span | null): void {
  putPiece(out, TEXT);
  putText(out, text);
  putSpan(out, span);
}

function putSpan(out: ByteWriter, span: Span | null): void {
  if (span === null) putPiece(out, NO_SPAN);
  else {
    putPiece(out, SPAN_START);
    putCount(out, span.start);
    putPiece(out, SPAN_END);
    putCount(out, span.end);
    putPiece(out, END);
  }
}

/** To be closed. */
function putDate(out: ByteWriter, date: DateValue): void {
  putBegin(out, date.text, date.span);
  putPiece(out, VALUE);
  putText(out, date.value);
  putPiece(out, PRECISION);
  putText(out, date.precision);
  putPiece(out, IMPLIED);
  putList(out, date.implied, putQuoted);
}

function putAgency(out: ByteWriter, agency: Agency): void {
  putBegin(out, agency.text, agency.span);
  putPiece(out, rememberAgency(agency));
}

function putNotice(out: ByteWriter, notice: Notice): void {
  putBegin(out, notice.text, notice.span);
  putPiece(out, KIND);
  putText(out, notice.kind);
  putPiece(out, END_TEXT);
}

/** The body's text is its paragraphs and what is between them; where that does not hold (it was reflowed), each is written for itself. */
function putBody(out: ByteWriter, body: Body, quotes: boolean): void {
  putPiece(out, TEXT);
  const marks = quotes && isTiled(body) ? putWithMarks(out, body) : null;
  if (marks === null) putText(out, body.text);
  putSpan(out, body.span);
  putPiece(out, PARAGRAPHS);
  let number = 0;
  putList(out, body.paragraphs, (_, paragraph) => {
    putPiece(out, TEXT);
    if (marks === null) putText(out, paragraph.text);
    else putAgain(out, marks[number] as number, marks[number + 1] as number);
    putSpan(out, paragraph.span);
    putPiece(out, END);
    number += 2;
  });
  putPiece(out, WORD_COUNT);
  putCount(out, body.wordCount);
  putPiece(out, END);
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
