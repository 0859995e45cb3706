import { classOf, DIGIT, LETTER, MARK, NEWLINE, SPACE, UNSPACED } from '../text/chars.ts';
import type { AgencyMatch, DateMatch } from './matches.ts';
import { unspacedWordEnd } from './unspaced-words.ts';
import { runEnd, wordEnd } from './word-end.ts';
import type { WordFacts } from './word-facts.ts';

/** Kinds of tokens. Words hold their inner points (`N.Y.`, `INTERFAX.RU`) and apostrophes; hyphens stand apart. */
export const END = 0;
export const WORD = 1;
export const NUMBER = 2;
export const DASH = 3;
export const COMMA = 4;
export const STOP = 5;
export const COLON = 6;
export const SLASH = 7;
export const OPEN = 8;
export const CLOSE = 9;
export const BREAK = 10;
export const EQUALS = 11;
export const BAR = 12;
export const QUOTE = 13;
export const OTHER = 14;

/** A token, with what was read at it so far: it is asked for more than once. */
interface Token {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  /** A string that is kept keeps its hash, too. */
  word: string | undefined;
  facts: WordFacts | undefined;
  date: DateMatch | null | undefined;
  agency: AgencyMatch | null | undefined;
}

/** The tokens of a window of text, made as they are asked for: `PARIS, Aug. 3 (AP) --` is nine of them. */
export interface Tokens {
  readonly text: string;
  /** Offset where the window ends. */
  readonly limit: number;
  readonly list: Token[];
  /** Where the next token will be looked for. */
  next: number;
}

/** A window over `text` from `start`, no further than `limit`. */
export function openTokens(text: string, start: number, limit: number): Tokens {
  return { text, limit, list: [], next: start };
}

/** Kind of the token at `index`; END past the window. */
export function kindAt(tokens: Tokens, index: number): number {
  return tokenAt(tokens, index).kind;
}

/** Before the first token stands none. */
const NOTHING: Token = tokenOf(-1, 0, 0);

/** The token at `index`; END past the window. */
export function tokenAt(tokens: Tokens, index: number): Token {
  if (index < 0) return NOTHING;
  while (index >= tokens.list.length) readToken(tokens);
  return tokens.list[index] as Token;
}

export function startOf(tokens: Tokens, index: number): number {
  return tokenAt(tokens, index).start;
}

export function endOf(tokens: Tokens, index: number): number {
  return tokenAt(tokens, index).end;
}

export function wordAt(tokens: Tokens, index: number): string {
  const token = tokenAt(tokens, index);
  token.word ??= tokens.text.slice(token.start, token.end);
  return token.word;
}

/** The first character of the token at `index`. */
export function charAt(tokens: Tokens, index: number): string {
  return tokens.text.charAt(startOf(tokens, index));
}

/** A mark of bold type that a page's markup left: `**BRATISLAVA, Slovakia** *(AFP)* —`. */
export function isStar(tokens: Tokens, index: number): boolean {
  return tokens.text.charCodeAt(startOf(tokens, index)) === STAR;
}

const STAR = 42;

/** Whether the token touches the one before it. */
export function isTight(tokens: Tokens, index: number): boolean {
  return index > 0 && startOf(tokens, index) === endOf(tokens, index - 1);
}

/** Index of the first token that starts at or after the offset. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let index = 0;
  while (kindAt(tokens, index) !== END && startOf(tokens, index) < offset) index += 1;
  return index;
}

const PUNCTUATION: Readonly<Record<string, number>> = {
  ',': COMMA,
  '،': COMMA,
  '、': COMMA,
  '，': COMMA,
  ';': COMMA,
  '؛': COMMA,
  '.': STOP,
  '。': STOP,
  '．': STOP,
  '۔': STOP,
  '·': STOP,
  '・': STOP,
  '։': STOP,
  '।': STOP,
  ':': COLON,
  '：': COLON,
  '/': SLASH,
  '／': SLASH,
  '\\': SLASH,
  '=': EQUALS,
  '＝': EQUALS,
  '(': OPEN,
  '[': OPEN,
  '（': OPEN,
  '［': OPEN,
  '【': OPEN,
  '〔': OPEN,
  ')': CLOSE,
  ']': CLOSE,
  '）': CLOSE,
  '］': CLOSE,
  '】': CLOSE,
  '〕': CLOSE,
  '|': BAR,
  '•': BAR,
  '■': BAR,
  '►': BAR,
  '●': BAR,
  '｜': BAR,
  '"': QUOTE,
  '“': QUOTE,
  '”': QUOTE,
  '„': QUOTE,
  '«': QUOTE,
  '»': QUOTE,
  '‘': QUOTE,
  '’': QUOTE,
  '`': QUOTE,
  "'": QUOTE,
  '「': QUOTE,
  '『': QUOTE,
};

const kindCache = new Uint8Array(65536);

function punctuationKind(unit: number): number {
  const known = kindCache[unit] as number;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  const kind = isDash(unit) ? DASH : (PUNCTUATION[char] ?? OTHER);
  kindCache[unit] = kind;
  return kind;
}

/** Hyphens, dashes, the wire's underscore, and the replacement character that a lost dash leaves: `BEIRUT (AP) � A`. */
export function isDash(unit: number): boolean {
  return (
    unit === 45 ||
    unit === 95 ||
    (unit >= 0x2010 && unit <= 0x2015) ||
    unit === 0x2212 ||
    unit === 0xfe58 ||
    unit === 0xff0d ||
    unit === 0xfffd ||
    unit === 0x96 ||
    unit === 0x97 ||
    unit === 0x2500
  );
}

function push(tokens: Tokens, kind: number, start: number, end: number): void {
  tokens.list.push(tokenOf(kind, start, end));
  tokens.next = end;
}

function tokenOf(kind: number, start: number, end: number): Token {
  return { kind, start, end, word: undefined, facts: undefined, date: undefined, agency: undefined };
}

const BLANK_ENTITY = '&nbsp;';

/** A blank that a page's markup left behind: `BRUSSELS (BELGA)&nbsp;-&nbsp;A tram`. */
function isBlankEntity(text: string, at: number): boolean {
  return text.charCodeAt(at) === 38 && text.startsWith(BLANK_ENTITY, at);
}

function readToken(tokens: Tokens): void {
  const { text, limit } = tokens;
  let at = tokens.next;
  let breaks = 0;
  const from = at;
  let kind = at < limit ? classOf(text.charCodeAt(at)) : 0;
  while (at < limit && ((kind & SPACE) !== 0 || isBlankEntity(text, at))) {
    if ((kind & NEWLINE) !== 0) breaks += 1;
    at += (kind & SPACE) !== 0 ? 1 : BLANK_ENTITY.length;
    kind = at < limit ? classOf(text.charCodeAt(at)) : 0;
  }
  if (breaks > 0 && at < limit) push(tokens, BREAK, from, at);
  else if (at >= limit) push(tokens, END, limit, limit);
  else if (isBrokenDash(text, at)) push(tokens, DASH, at, at + 3);
  else if ((kind & DIGIT) !== 0) push(tokens, NUMBER, at, runEnd(text, at, limit, DIGIT));
  else if ((kind & UNSPACED) !== 0) push(tokens, WORD, at, unspacedWordEnd(text, at, limit));
  else if ((kind & (LETTER | MARK)) !== 0) push(tokens, WORD, at, wordEnd(text, at, limit));
  else pushPunctuation(tokens, at);
}

/** A dash read in the wrong encoding: `â€”`. */
function isBrokenDash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0xe2 || text.charCodeAt(at + 1) !== 0x20ac) return false;
  const last = text.charCodeAt(at + 2);
  return last === 0x201d || last === 0x201c;
}

/** A dash that a page's markup left behind: `MIAMI (AFP) &ndash; `. */
const DASH_ENTITY = /^&(?:amp;)?(?:ndash|mdash|#821[12]|#15[01]);/u;

function pushPunctuation(tokens: Tokens, at: number): void {
  const { text, limit } = tokens;
  const entity = text.charCodeAt(at) === 38 ? DASH_ENTITY.exec(text.slice(at, at + 14)) : null;
  if (entity !== null) {
    push(tokens, DASH, at, at + entity[0].length);
    return;
  }
  const kind = punctuationKind(text.charCodeAt(at));
  let end = at + 1;
  if (kind === DASH) while (end < limit && isDash(text.charCodeAt(end))) end += 1;
  push(tokens, kind, at, end);
}
