import type { Article } from '../model/record.ts';
import { type ByteWriter, type Piece, pieceOf, putPiece, putUtf8 } from './byte-writer.ts';
import { formatRecord } from './json.ts';
import { PUTTERS } from './record-parts.ts';
import { type Selection, selectParts } from './select.ts';

/**
 * Makes a function that writes records as `formatRecord` writes what `selectParts` takes of them, to the letter, in a fifth of the time:
 * what is not wanted is not built, and the body's paragraphs, which are most of a record, are escaped once and not twice.
 */
export function makeRecordWriter(selection: Selection): (out: ByteWriter, article: Article) => void {
  const all = PARTS.flatMap((name) => partWriter(name, selection));
  const usual = all.filter(({ isRare }) => !isRare);
  return (out, article) => {
    let lead = OPEN;
    // Asking a record for what it has not, by a name that changes, takes longer than writing what it has.
    for (const { name, isRare, key, put } of hasRare(article) ? all : usual) {
      if (isRare && article[name] === undefined) continue;
      const before = out.at;
      putPiece(out, lead);
      putPiece(out, key);
      if (put(out, article)) lead = COMMA;
      else out.at = before;
    }
    if (lead === OPEN) putPiece(out, OPEN);
    putPiece(out, CLOSE);
  };
}

const OPEN = pieceOf('{');
const COMMA = pieceOf(',');
const CLOSE = pieceOf('}');

const PARTS: readonly (keyof Article)[] = [
  'schemaVersion',
  'reflowed',
  'source',
  'language',
  'date',
  'headline',
  'slugline',
  'byline',
  'dateline',
  'body',
  'credit',
  'notices',
  'unparsed',
  'diagnostics',
  'mentions',
  'urgency',
  'category',
  'keywords',
  'status',
  'embargo',
  'transmission',
  'copyright',
];

/** Parts that only an envelope fills, or that are there when they are asked for. */
const RARE: ReadonlySet<keyof Article> = new Set([
  'reflowed',
  'mentions',
  'urgency',
  'category',
  'keywords',
  'status',
  'embargo',
  'transmission',
  'copyright',
]);

function hasRare({ reflowed, mentions, urgency, category, keywords, status, embargo, transmission, copyright }: Article): boolean {
  return (reflowed ?? mentions ?? urgency ?? category ?? keywords ?? status ?? embargo ?? transmission ?? copyright) !== undefined;
}

interface PartWriter {
  name: keyof Article;
  isRare: boolean;
  /** `"dateline":`. */
  key: Piece;
  /** False where nothing of the part is wanted. */
  put(out: ByteWriter, article: Article): boolean;
}

/** A part that is wanted whole is written by a writer of its own; of others, what is wanted is taken first. */
function partWriter(name: keyof Article, selection: Selection): PartWriter[] {
  const key = pieceOf(`"${name}":`);
  const { fields, omit } = selection;
  if (omit.includes(name)) return [];
  const isWhole = (fields.length === 0 || fields.includes(name)) && !omit.some((path) => path.startsWith(`${name}.`));
  const isRare = RARE.has(name);
  const putWhole = PUTTERS[name];
  if (isWhole && putWhole) return [{ name, isRare, key, put: always(putWhole) }];
  if (isWhole) return [{ name, isRare, key, put: (out, article) => putAny(out, article[name]) }];
  if (!fields.some((path) => path.startsWith(`${name}.`) || path === name) && fields.length > 0) return [];
  const select = selectParts(selection);
  return [{ name, isRare, key, put: (out, article) => putAny(out, (select({ [name]: article[name] }) as Partial<Article>)[name]) }];
}

function always(put: (out: ByteWriter, article: Article) => void): PartWriter['put'] {
  return (out, article) => {
    put(out, article);
    return true;
  };
}

function putAny(out: ByteWriter, value: unknown): boolean {
  if (value === undefined) return false;
  putUtf8(out, formatRecord(value));
  return true;
}
