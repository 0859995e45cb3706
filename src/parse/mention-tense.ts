import { type TenseSign, type TenseWords, tenseWords } from '../knowledge/tense-words.ts';
import type { Tense } from './mention.ts';
import { isCapital, isPossessive, lowerWord, type Prose, plainWord } from './mention-prose.ts';
import { COMMA, END, kindAt, NUMBER, STOP, WORD } from './tokens.ts';

/** So many tokens before and after a day are looked at. */
const REACH = 30;
/** A possessive's own verb comes soon: `Monday's vote will decide`. */
const SUBJECT_REACH = 7;

const UNTIL = new Set(['until', 'till', 'by', 'starting', 'beginning', 'effective', 'upcoming']);
const SINCE = new Set(['since']);
const LEADS = new Set([
  'on',
  'late',
  'early',
  'the',
  'of',
  'this',
  'through',
  'from',
  'to',
  'in',
  'at',
  'next',
  'last',
  'and',
  'or',
  'for',
]);
const CLAUSE_STARTS = new Set(['that', 'and', 'but', 'while', 'when', 'where', 'if', 'as', 'which', 'who', 'because', 'although', 'whose']);
const BE = new Set(['be', 'been', 'being', 'get', 'getting', 'have', 'having', 'not', 'also']);
const HELPERS = new Set(['is', 'are', "isn't", "aren't"]);
const WERE = new Set(['was', 'were']);
const HAVE = new Set(['has', 'have']);
const OPENERS = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'of', 'with', 'by', 'in', 'two', 'three']);

/** What shows when a day is that stands at tokens `from` to `next`: `said Friday` past, `will meet Friday` coming; null: nothing does. */
export function tenseAt(prose: Prose, from: number, next: number): Tense | null {
  const words = tenseWords(prose.language);
  if (prose.language !== 'en') return plainTense(prose, words, from, next);
  return leadTense(prose, from) ?? eventTense(prose, words, next) ?? clauseTense(prose, words, from, next);
}

/** Other languages: what is coming is said so in the same clause, and all else has been. */
function plainTense(prose: Prose, words: TenseWords, from: number, next: number): Tense | null {
  for (let at = from - 1; at > from - REACH / 2 && !endsClause(prose, at); at -= 1)
    if (signAt(prose, words, at) === 'coming') return { direction: 'coming', word: lowerWord(prose, at) };
  for (let at = next; at < next + REACH / 2 && !endsClause(prose, at) && !THAT.has(lowerWord(prose, at)); at += 1)
    if (signAt(prose, words, at) === 'coming') return { direction: 'coming', word: lowerWord(prose, at) };
  return null;
}

/** What begins another clause after a day: `dijo el martes que no se cerrará`. */
const THAT = new Set(['que', 'qui', 'che', 'dass', 'daß', 'dat', 'что', 'що', 'que', 'si', 'ob', 'se', 'quand', 'dont', 'att', 'at', 'że']);

function endsClause(prose: Prose, at: number): boolean {
  return isSentenceEnd(prose, at) || kindAt(prose.tokens, at) === COMMA;
}

/** `until Friday`, `since Monday`, `ahead of Sunday's vote`. */
function leadTense(prose: Prose, from: number): Tense | null {
  const lead = lowerWord(prose, from - 1);
  if (UNTIL.has(lead)) return { direction: 'coming', word: lead };
  if (SINCE.has(lead)) return { direction: 'past', word: lead };
  return lead === 'of' && lowerWord(prose, from - 2) === 'ahead' ? { direction: 'coming', word: 'ahead of' } : null;
}

/** `Friday's attack`, `the Friday shooting`. */
function eventTense(prose: Prose, words: TenseWords, next: number): Tense | null {
  for (let at = next; at < next + 3; at += 1) {
    if (kindAt(prose.tokens, at) !== WORD) return null;
    if (words.events.has(lowerWord(prose, at)) && (at > next || isPossessive(prose, next - 1) || kindAt(prose.tokens, next - 2) === WORD))
      return isPossessive(prose, next - 1) ? { direction: 'past', word: lowerWord(prose, at) } : null;
    if (!isPossessive(prose, next - 1)) return null;
  }
  return null;
}

function clauseTense(prose: Prose, words: TenseWords, from: number, next: number): Tense | null {
  const possessive = isPossessive(prose, next - 1);
  const own = possessive
    ? tenseAfter(prose, words, next, SUBJECT_REACH)
    : opensClause(prose, from)
      ? tenseAfter(prose, words, next, REACH)
      : null;
  return own ?? tenseBefore(prose, words, from) ?? tenseAfter(prose, words, next, REACH);
}

/** Whether the day comes before its verb: `On Monday the board will`, `said that on Monday it would`, `Rossi, 40, on Monday won`. */
function opensClause(prose: Prose, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && ADVERBS.has(lowerWord(prose, at))) at -= 1;
  if (at < 0 || isSentenceEnd(prose, at) || CLAUSE_STARTS.has(lowerWord(prose, at))) return true;
  const kind = kindAt(prose.tokens, at);
  return kind !== WORD && kind !== NUMBER && kind !== STOP;
}

const ADVERBS = new Set(['on', 'late', 'early']);

/** The nearest verb before the day that shows a tense. A participle yields to the "will" it stands under. */
function tenseBefore(prose: Prose, words: TenseWords, from: number): Tense | null {
  let held: Tense | null = null;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !isSentenceEnd(prose, at); at -= 1) {
    const sign = signAt(prose, words, at);
    const word = lowerWord(prose, at);
    if (held !== null && (CLAUSE_STARTS.has(word) || kindAt(prose.tokens, at) === COMMA)) return held;
    if (sign === 'pledge') return { direction: promises(prose, at, from) ? 'coming' : 'past', word };
    if (sign === 'past') return held ?? { direction: 'past', word };
    if (sign === 'coming' && !(held !== null && (HELPERS.has(word) || HAVE.has(word)))) return { direction: 'coming', word };
    if (sign !== 'weak' || held !== null) continue;
    const helper = lowerWord(prose, at - 1);
    held = { direction: HELPERS.has(helper) && isNear(prose, at, from) ? 'coming' : 'past', word };
    if (isNear(prose, at, from) && !BE.has(helper) && signAt(prose, words, at - 1) !== 'coming') return held;
  }
  return held;
}

/** `agreed Friday to meet Monday`: what follows its `to` is to come. */
function promises(prose: Prose, verb: number, from: number): boolean {
  for (let at = verb + 1; at < from && at <= verb + PLEDGE_REACH; at += 1) if (PLEDGED.has(lowerWord(prose, at))) return true;
  return false;
}

const PLEDGE_REACH = 7;
const PLEDGED = new Set(['to', 'for', 'from', 'until', 'till']);

/** Whether only small words stand between a verb and its day: `issued late on Friday`. */
function isNear(prose: Prose, verb: number, from: number): boolean {
  for (let at = verb + 1; at < from; at += 1) if (!LEADS.has(lowerWord(prose, at))) return false;
  return true;
}

/** The first verb after the day that shows a tense; participles that describe a noun are none: `On Monday, embattled …`. */
function tenseAfter(prose: Prose, words: TenseWords, next: number, reach: number): Tense | null {
  for (let at = next; at < next + reach && !isSentenceEnd(prose, at); at += 1) {
    const sign = signAt(prose, words, at);
    if (sign === null || (sign === 'weak' && describes(prose, at))) continue;
    return { direction: sign === 'coming' ? 'coming' : 'past', word: lowerWord(prose, at) };
  }
  return null;
}

function describes(prose: Prose, at: number): boolean {
  return kindAt(prose.tokens, at - 1) !== WORD || OPENERS.has(lowerWord(prose, at - 1)) || isCapital(prose, at + 1);
}

const LETTERS_OF_ED = 4;

/** What the word at a token shows. A regular past is told by its `-ed`; with `has` it takes a participle to be one. */
function signAt(prose: Prose, words: TenseWords, at: number): TenseSign | null {
  if (at < 0) return null;
  const known = prose.signs[at];
  if (known !== undefined) return known;
  const found = signOf(prose, words, at);
  prose.signs[at] = found;
  return found;
}

function signOf(prose: Prose, words: TenseWords, at: number): TenseSign | null {
  const word = lowerWord(prose, at);
  if (word === '' || words.exceptions.has(word) || (isCapital(prose, at) && at > 0 && !isSentenceEnd(prose, at - 1))) return null;
  if (HAVE.has(word) && prose.language === 'en') return hasParticiple(prose, words, at) ? 'past' : 'coming';
  if (WERE.has(word) && lowerWord(prose, at + 1) === 'to') return 'coming';
  const known = words.signs.get(word);
  if (known === 'nouny') return isVerb(prose, at) ? 'coming' : null;
  if (known !== undefined) return known;
  if (word.endsWith("'ll")) return 'coming';
  if (words.endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))) return 'coming';
  return prose.language === 'en' && word.length > LETTERS_OF_ED && word.endsWith('ed') ? 'weak' : null;
}

/** `France votes`, `Lawmakers return`, `who visits`; but `12 votes`, `failed to return`. */
function isVerb(prose: Prose, at: number): boolean {
  const before = lowerWord(prose, at - 1);
  const one =
    isCapital(prose, at - 1) || kindAt(prose.tokens, at - 1) === COMMA || (ARTICLES.has(lowerWord(prose, at - 2)) && !before.endsWith('s'));
  const subject = lowerWord(prose, at).endsWith('s') ? one : before.endsWith('s') && before.length > 4;
  return subject || SUBJECTS.has(before) || (before === 'and' && LEADS.has(lowerWord(prose, at + 1)));
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'his', 'her', 'its', 'their']);
const SUBJECTS = new Set(['he', 'she', 'it', 'who', 'which', 'they', 'we', 'that', 'team', 'country', 'people']);

/** `has met`, `have also been told`. */
function hasParticiple(prose: Prose, words: TenseWords, at: number): boolean {
  for (let i = at + 1; i <= at + 2; i += 1) {
    const word = lowerWord(prose, i);
    if (
      word === 'been' ||
      words.signs.get(word) === 'weak' ||
      word.endsWith('ed') ||
      word === 'become' ||
      word === 'begun' ||
      word === 'gone'
    )
      return !(word.endsWith('ed') && words.signs.get(word) === 'coming');
  }
  return false;
}

/** A point that ends a sentence rather than an abbreviation or initial: `It ended. On Friday`, but `Gov. Smith`, `Nov. 17`. */
function isSentenceEnd(prose: Prose, at: number): boolean {
  const { tokens } = prose;
  const kind = kindAt(tokens, at);
  if (at < 0 || kind === END) return true;
  if (kind !== STOP) return false;
  if (kindAt(tokens, at + 1) === WORD && !isCapital(prose, at + 1)) return false;
  return plainWord(prose, at - 1).length > 4 || !isCapital(prose, at - 1);
}
