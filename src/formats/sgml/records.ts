import { decodeChunks } from '../decode-chunks.ts';
import type { Chunks } from '../reader.ts';

/** Records of a file, as many as a piece of it completes. */
export interface RecordBatch {
  records: string[];
  encoding: string;
  /** Whether the last record's end was missing: the file breaks off in it. */
  cut: boolean;
}

/** The most that one record may hold, in UTF-16 units. */
export const LARGEST_RECORD: number = 16 * 1024 * 1024;

/**
 * Cuts a file of SGML records, `<DOC>…</DOC><DOC>…`, at their end tags, piece by piece: memory holds a piece and a record. Each record goes from
 * its start tag to before its end tag; what stands between records is left out. A record that is too long is dropped (an empty string).
 */
export async function* cutRecords(chunks: Chunks, tag: string): AsyncGenerator<RecordBatch> {
  const start = `<${tag}`;
  const end = `</${tag}>`;
  let rest = '';
  let searched = 0;
  let encoding = 'utf-8';
  for await (const piece of decodeChunks(chunks)) {
    encoding = piece.encoding;
    rest += piece.text;
    const records: string[] = [];
    let at = 0;
    for (let found = rest.indexOf(end, Math.max(0, searched - end.length)); found >= 0; found = rest.indexOf(end, at)) {
      pushRecord(records, rest.slice(at, found), start);
      at = found + end.length;
    }
    rest = rest.slice(at);
    searched = rest.length;
    if (rest.length > LARGEST_RECORD) {
      records.push('');
      rest = '';
      searched = 0;
    }
    if (records.length > 0) yield { records, encoding, cut: false };
  }
  const records: string[] = [];
  pushRecord(records, rest, start);
  if (records.length > 0) yield { records, encoding, cut: true };
}

function pushRecord(records: string[], text: string, start: string): void {
  let at = text.indexOf(start);
  while (at >= 0 && !/[\s>]/u.test(text.charAt(at + start.length))) at = text.indexOf(start, at + 1);
  if (at >= 0) records.push(text.slice(at));
}
