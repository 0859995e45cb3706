import type { Article } from '../model/record.ts';
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
  makeWriter(options: CsvOptions): (article: Article) => string;
}

/** Every way to write records for programs, as they come. */
export const layouts: readonly Layout[] = [
  {
    name: 'ndjson',
    summary: ndjsonLayout.summary,
    frame: () => ndjsonLayout,
    makeWriter: (options) => {
      const write = makeRecordWriter(options);
      return (article) => `${write(article)}\n`;
    },
  },
  {
    name: 'json',
    summary: jsonLayout.summary,
    frame: () => jsonLayout,
    makeWriter: (options) => {
      const select = selectParts(options);
      return (article) => jsonLayout.one(select(article));
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
    makeWriter: (options) => makeRowWriter(options, delimiter),
  };
}
