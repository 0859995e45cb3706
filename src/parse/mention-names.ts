import { isCapital, lowerWord, opensSentence, type Prose, plainWord } from './mention-prose.ts';
import { charAt, isTight, kindAt, NUMBER, QUOTE, WORD, wordAt } from './tokens.ts';

const LONGEST_TITLE = 8;
const SMALL = new Set(['of', 'the', 'a', 'an', 'in', 'on', 'and', 'to', 'for', 'with', 'was', 'who', 'is', 'at', 'by']);

/** Whether a token stands in a quoted title, every word with a capital and no comma or point: `"Monday's Child"`, but not `"Tomorrow," he said`. */
export function isQuotedTitle(prose: Prose, at: number): boolean {
  const { tokens } = prose;
  if (!charAt(tokens, at).match(/\p{Lu}/u)) return false;
  const open = quoteFrom(prose, at, -1);
  const close = open === null ? null : quoteFrom(prose, at, 1);
  return open !== null && close !== null && !isTight(tokens, open) && isTight(tokens, open + 1) && isTight(tokens, close);
}

/** The nearest quotation mark in a direction, over words of a title only. */
function quoteFrom(prose: Prose, at: number, step: 1 | -1): number | null {
  for (let i = at + step; i >= 0 && Math.abs(i - at) <= LONGEST_TITLE; i += step) {
    const kind = kindAt(prose.tokens, i);
    if (kind === QUOTE) return i;
    if (kind !== WORD || !(isCapital(prose, i) || SMALL.has(wordAt(prose.tokens, i)))) return null;
  }
  return null;
}

const HABITS = new Set([
  'every',
  'each',
  'any',
  'some',
  'most',
  'one',
  'first',
  'second',
  'third',
  'fourth',
  'alternate',
  'given',
  'chaque',
  'jeden',
  'cada',
  'ogni',
]);
/** After these a weekday before a capital is part of a name: `in Friday Harbor`, `the Sunday Post`. */
const NAME_LEADS = new Set(['the', 'a', 'an', 'in', 'at', 'of', 'near', 'to', 'into', 'for', 'with', 'called', 'named']);

/** Whether the weekday at a token is a habit (`every Friday`), a name (`the Sunday Post`) or a date's unlucky kind (`Friday the 13th`). */
export function isNamed(prose: Prose, at: number, next: number): boolean {
  const { tokens, language } = prose;
  const before = plainWord(prose, at - 1);
  if (HABITS.has(before) || (before === 'on' && lowerWord(prose, at - 2) === 'mail')) return true;
  if (language !== 'en') return false;
  if (lowerWord(prose, next) === 'the' && kindAt(tokens, next + 1) === NUMBER) return true;
  const capitalAfter = isCapital(prose, next) && !wordAt(tokens, at).includes('’') && !wordAt(tokens, at).includes("'");
  return (
    capitalAfter &&
    (NAME_LEADS.has(before) || /^(?:Harbou?r|Islands?|Nights?|Club|Mosque|Market)$/u.test(wordAt(tokens, next))) &&
    !opensSentence(prose, at)
  );
}
