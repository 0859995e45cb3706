import { BYLINE_OPENERS } from '../knowledge/credits.ts';
import { CASELESS, classOf, UNSPACED } from '../text/chars.ts';
import { once } from '../text/once.ts';
import { nodeAt, type TextNode } from '../text/span.ts';
import { BREAK, CLOSE, COMMA, DASH, EQUALS, endOf, isTight, kindAt, SLASH, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';
import { isReporterSign } from './unspaced-words.ts';

/** Reporters named inside a dateline: `김철수 기자 =`, `记者王小明`, `, Yelena Burova -`. */
export interface ReportersMatch {
  names: TextNode[];
  next: number;
}

/** Reads the reporters that start at a token. */
export function readReporters(tokens: Tokens, index: number): ReportersMatch | null {
  if (kindAt(tokens, index) !== WORD) return null;
  return signThenName(tokens, index) ?? namesThenSign(tokens, index) ?? nameThenDash(tokens, index);
}

/** `记者王小明`: the tokenizer cuts a Chinese name from the place that may follow it. */
function signThenName(tokens: Tokens, index: number): ReportersMatch | null {
  if (!isReporterSign(wordAt(tokens, index)) || kindAt(tokens, index + 1) !== WORD) return null;
  const start = startOf(tokens, index + 1);
  const end = endOf(tokens, index + 1);
  if ((classOf(tokens.text.charCodeAt(start)) & UNSPACED) === 0 || end - start < 2) return null;
  const names = [nodeAt(tokens.text, start, end)];
  let next = index + 2;
  while (isNextName(tokens, next)) {
    const name = kindAt(tokens, next) === WORD ? next : next + 1;
    names.push(nodeAt(tokens.text, startOf(tokens, name), endOf(tokens, name)));
    next = name + 1;
  }
  return { names, next };
}

/** Another name after a comma or, inside brackets, a blank: `记者李明　张华）`. */
function isNextName(tokens: Tokens, index: number): boolean {
  if (tokens.text.charAt(startOf(tokens, index)) === '、') return kindAt(tokens, index + 1) === WORD;
  const length = endOf(tokens, index) - startOf(tokens, index);
  const unit = tokens.text.charCodeAt(startOf(tokens, index));
  return (
    kindAt(tokens, index) === WORD &&
    length >= 2 &&
    length <= 4 &&
    (classOf(unit) & UNSPACED) !== 0 &&
    !isTight(tokens, index) &&
    kindAt(tokens, index + 1) === CLOSE
  );
}

/** `김철수 박민수 기자 =` */
function namesThenSign(tokens: Tokens, index: number): ReportersMatch | null {
  const names: TextNode[] = [];
  let at = index;
  while (at < index + 6 && kindAt(tokens, at) === WORD && (classOf(wordAt(tokens, at).charCodeAt(0)) & CASELESS) !== 0) {
    if (isReporterSign(wordAt(tokens, at))) {
      if (names.length === 0 || kindAt(tokens, at + 1) !== EQUALS) return null;
      return { names, next: at + 1 };
    }
    names.push(nodeAt(tokens.text, startOf(tokens, at), endOf(tokens, at)));
    at += 1;
    if (kindAt(tokens, at) === COMMA || tokens.text.charAt(startOf(tokens, at)) === '·') at += 1;
  }
  return null;
}

/** `(RIA Novosti), Yelena Burova -`: two or three names in capitals and small letters, closed by a dash. */
function nameThenDash(tokens: Tokens, index: number): ReportersMatch | null {
  let at = index;
  while (at < index + 4 && kindAt(tokens, at) === WORD && /^\p{Lu}[\p{Ll}'’]+$/u.test(wordAt(tokens, at))) at += 1;
  if (at - index < 2 || at - index > 3 || kindAt(tokens, at) !== DASH || isTight(tokens, at)) return null;
  return { names: [nodeAt(tokens.text, startOf(tokens, index), endOf(tokens, at - 1))], next: at };
}

const BY = once(() => new Set(BYLINE_OPENERS));
const MOST_NAMES = 4;

/** A byline inside the agency's brackets, which close at `close`: `(Télam, por Ana Ruiz)`. */
export function readNamesBy(tokens: Tokens, index: number, close: number): ReportersMatch | null {
  if (kindAt(tokens, index) !== WORD || !BY().has(wordAt(tokens, index).toLowerCase())) return null;
  const first = index + 1;
  let at = first;
  while (at < close && at < first + MOST_NAMES && kindAt(tokens, at) === WORD && /^\p{Lu}/u.test(wordAt(tokens, at))) at += 1;
  if (at - first < 2 || (at < close && kindAt(tokens, at) !== COMMA)) return null;
  return { names: [nodeAt(tokens.text, startOf(tokens, first), endOf(tokens, at - 1))], next: at };
}

/**
 * A name behind the agency: between comma and full stop, `РИА Новости, Ольга Иванова.`; in a script without capitals, which bare words would
 * not tell, between bracket and dash, `(بترا) محمد الخالدي-`, or between dash and line end, `واع – نور حسن`.
 */
export function readNameAfterAgency(tokens: Tokens, index: number): ReportersMatch | null {
  let at = index;
  let caseless = 0;
  let titled = 0;
  while (at < index + MOST_NAMES && kindAt(tokens, at) === WORD) {
    const word = wordAt(tokens, at);
    const kind = classOf(word.charCodeAt(0));
    if ((kind & CASELESS) !== 0 && (kind & UNSPACED) === 0) caseless += 1;
    else if (/^\p{Lu}[\p{Ll}'’]+$/u.test(word)) titled += 1;
    else return null;
    at += 1;
  }
  const words = at - index;
  if (words < 2 || words > 3 || (caseless !== words && titled !== words)) return null;
  const before = kindAt(tokens, index - 1);
  const after = kindAt(tokens, at);
  const closed =
    before === COMMA
      ? after === STOP || after === DASH
      : caseless > 0 && (before === DASH ? after === BREAK : (before === CLOSE || before === SLASH) && after === DASH);
  return closed ? { names: [nodeAt(tokens.text, startOf(tokens, index), endOf(tokens, at - 1))], next: at } : null;
}
