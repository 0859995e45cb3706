import type { Article } from '../model/record.ts';
import { openBytes, pieceOf, putPiece, takeBytes } from './byte-writer.ts';
import { type CsvOptions, formatHead, makeRowWriter } from './csv.ts';
import { jsonLayout, ndjsonLayout } from './json.ts';
import { makeRecordWriter } from './record-writer.ts';
import { selectParts } from './select.ts';

/** What stands before, between and after records. */
export interface Frame {
  open: string;
  between: string;
  close: string;
  /** All of the text when there are no records. */
  none: string;
}

/** A way to write records for programs. */
export interface Layout {
  /** As `--to` takes it. */
  name: string;
  /** One line for the help. */
  summary: string;
  frame(options: CsvOptions): Frame;
  openWriter(options: CsvOptions): RecordWriter;
}

/** Writes records one after another, with what stands between them. */
export interface RecordWriter {
  add(article: Article): void;
  /** All that was written since it was last asked, as bytes of their own. */
  take(): Uint8Array;
}

const NEW_LINE = pieceOf('\n');

/** Every way to write records for programs, as they come. */
export const layouts: readonly Layout[] = [
  {
    name: 'ndjson',
    summary: ndjsonLayout.summary,
    frame: () => ndjsonLayout,
    openWriter: (options) => {
      const out = openBytes();
      const write = makeRecordWriter(options);
      const add = (article: Article): void => {
        write(out, article);
        putPiece(out, NEW_LINE);
      };
      return { add, take: () => takeBytes(out) };
    },
  },
  {
    name: 'json',
    summary: jsonLayout.summary,
    frame: () => jsonLayout,
    openWriter: (options) => {
      const select = selectParts(options);
      return textWriter((article) => jsonLayout.one(select(article)), jsonLayout.between);
    },
  },
  separated('csv', ',', 'a row of cells a story, commas between them'),
  separated('tsv', '\t', 'a row of cells a story, tabs between them'),
];

function separated(name: string, delimiter: string, summary: string): Layout {
  return {
    name,
    summary,
    frame: (options) => ({ open: formatHead(options, delimiter), between: '', close: '', none: formatHead(options, delimiter) }),
    openWriter: (options) => textWriter(makeRowWriter(options, delimiter), ''),
  };
}

function textWriter(write: (article: Article) => string, between: string): RecordWriter {
  let texts: string[] = [];
  const take = (): Uint8Array => {
    const bytes = encoder.encode(texts.join(between));
    texts = [];
    return bytes;
  };
  return { add: (article) => void texts.push(write(article)), take };
}

const encoder = new TextEncoder();
