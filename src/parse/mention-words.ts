import { monthsOf, weekdaysOf } from '../knowledge/calendar.ts';
import { dayWords, type Turn } from '../knowledge/day-words.ts';
import { once } from '../text/once.ts';
import type { TextNode } from '../text/span.ts';
import type { MentionMatch, SaidDay } from './mention.ts';
import { readAgo } from './mention-ago.ts';
import { readDateMention, readNumberMention } from './mention-dates.ts';
import { isNamed, isQuotedTitle } from './mention-names.ts';
import { type Found, isCapital, isPossessive, lowerWord, opensSentence, type Prose, phraseAt, plainWord } from './mention-prose.ts';
import { tenseAt } from './mention-tense.ts';
import { COMMA, DASH, END, endOf, kindAt, NUMBER, openTokens, startOf, WORD, wordAt } from './tokens.ts';

/** The days that paragraphs speak of, in order: `Police said Friday the strike will go on until Nov. 20.` has two. Linear in the text's length. */
export function findMentions(paragraphs: readonly TextNode[], language: string): MentionMatch[] {
  const knowsMay = paragraphs.some(({ text }) => MAY.test(text));
  return paragraphs.flatMap(({ text, span }) => mentionsIn(text, span.start, language, knowsMay));
}

/** A person whose name is a month's. */
const MAY = /\b(?:Mrs?|Ms|Theresa|Minister)\.? May\b/u;

/** A paragraph of hard-wrapped copy is read as one line. */
function mentionsIn(text: string, offset: number, language: string, knowsMay: boolean): MentionMatch[] {
  const flat = text.replace(/[\n\r\v\f\u0085\u2028\u2029]/gu, ' ');
  const prose: Prose = { tokens: openTokens(flat, 0, flat.length), language, words: dayWords(language), knowsMay, signs: [] };
  const found: MentionMatch[] = [];
  let last = -1;
  for (let at = 0; kindAt(prose.tokens, at) !== END; ) {
    const mention = mentionAt(prose, at);
    if (mention !== null && mention.means !== null) {
      const { start, end, next, means: said } = mention;
      const linked = last > 0 && found.at(-1)?.said.kind === said.kind && LINKED.has(said.kind) && isLink(prose, last, at);
      const tense = linked ? (found.at(-1)?.tense ?? null) : tenseAt(prose, at, next);
      found.push({ start: start + offset, end: end + offset, said, tense, linked });
      last = next;
    }
    at = mention?.next ?? at + 1;
  }
  return found;
}

const LINKED = new Set(['weekday', 'month']);
const LINKS = new Set(['and', 'or', 'to', 'through', 'until', 'et', 'und', 'y', 'e', 'bis', 'a', 'au']);

/** `Saturday and Sunday`, `Monday to Friday`: nothing else stands between the two. */
function isLink(prose: Prose, last: number, at: number): boolean {
  return at === last + 1 && (LINKS.has(lowerWord(prose, last)) || kindAt(prose.tokens, last) === DASH);
}

/** What is said at a token; `means` null: words that only look like a day, to be passed over. */
function mentionAt(prose: Prose, at: number): Found<SaidDay | null> | null {
  const kind = kindAt(prose.tokens, at);
  if (kind === NUMBER) return readNumberMention(prose, at);
  if (kind !== WORD || !prose.words.mayOpen(wordAt(prose.tokens, at))) return null;
  return (
    phraseMention(prose, at) ??
    readAgo(prose, at) ??
    readDateMention(prose, at) ??
    turnedMention(prose, at) ??
    plainMention(prose, at, null, at)
  );
}

/** `yesterday`, `last week`. Inside a sentence a capital makes a name of it: `USA Today`. */
function phraseMention(prose: Prose, at: number): Found<SaidDay | null> | null {
  const phrase = phraseAt(prose, at, prose.words.relative);
  if (phrase === null) return null;
  const { unit, shift } = phrase.means;
  if (unit === null) return { ...phrase, means: null };
  if (isCapital(prose, at) && (!opensSentence(prose, at) || isQuotedTitle(prose, at))) return null;
  return { ...phrase, means: { kind: 'shifted', unit, shift } };
}

/** `last Friday`, `next September`. */
function turnedMention(prose: Prose, at: number): Found<SaidDay> | null {
  const turn = phraseAt(prose, at, prose.words.turnsBefore);
  return turn && plainMention(prose, turn.next, turn.means === 'bare' ? null : turn.means, at);
}

function plainMention(prose: Prose, at: number, turn: Turn | null, from: number): Found<SaidDay> | null {
  return weekdayMention(prose, at, turn, from) ?? monthMention(prose, at, turn, from);
}

const SHORTEST_NAME = 4;

/** ISO number of the weekday that is spelt out at a token: `Friday`, `quinta-feira`. */
function weekdayAt(prose: Prose, at: number): { weekday: number; next: number } | null {
  const { tokens, language } = prose;
  const word = plainWord(prose, at);
  if (word.length < SHORTEST_NAME || ((language === 'en' || language === 'de') && !isCapital(prose, at))) return null;
  const joined = kindAt(tokens, at + 1) === DASH ? `${word}-${plainWord(prose, at + 2)}` : '';
  const long = joined === '' ? null : senseOf(weekdaysOf(joined), language);
  if (long !== null) return { weekday: long.weekday, next: at + 3 };
  const sense = senseOf(weekdaysOf(word), language);
  if (sense === null || (language === 'en' && !word.endsWith('day')) || (language === 'pt' && !isShortPortuguese(prose, at, word)))
    return null;
  return { weekday: sense.weekday, next: at + 1 };
}

/** `nesta quinta` is Thursday; `a quinta vez` is the fifth time. */
function isShortPortuguese(prose: Prose, at: number, word: string): boolean {
  return word === 'sabado' || word === 'domingo' || /^(?:nesta|desta|nessa)$/u.test(lowerWord(prose, at - 1));
}

function senseOf<T extends { languages: readonly string[] }>(senses: readonly T[], language: string): T | null {
  return senses.find(({ languages }) => languages.includes(language)) ?? null;
}

function weekdayMention(prose: Prose, at: number, turn: Turn | null, from: number): Found<SaidDay> | null {
  const { tokens } = prose;
  const named = weekdayAt(prose, at);
  if (named === null || (turn === null && isNamed(prose, at, named.next)) || isQuotedTitle(prose, at)) return null;
  const possessive = isPossessive(prose, named.next - 1);
  const after = phraseAt(prose, named.next, prose.words.turnsAfter);
  const of = lowerWord(prose, named.next) === 'of' ? named.next + 1 : named.next;
  const week = turn === null && !possessive ? phraseAt(prose, of, prose.words.relative) : null;
  const counted = week?.means.unit === 'week' ? week : null;
  const tail = counted ?? (turn === null ? after : null);
  return {
    means: {
      kind: 'weekday',
      weekday: named.weekday,
      turn: turn ?? (counted === null ? (after?.means ?? null) : null),
      week: counted?.means.shift ?? null,
    },
    start: startOf(tokens, from),
    end: tail?.end ?? endOf(tokens, named.next - 1) - (possessive ? 2 : 0),
    next: tail?.next ?? named.next,
    possessive,
  };
}

/** English months that are people's names or common words, and are a month alone only after `in` and its kin. */
const NAMELIKE = new Set(['march', 'april', 'may', 'june', 'august']);

function monthMention(prose: Prose, at: number, turn: Turn | null, from: number): Found<SaidDay> | null {
  const { tokens, language } = prose;
  const word = plainWord(prose, at);
  const sense = word.length >= SHORTEST_NAME || word === 'may' ? senseOf(monthsOf(word), language) : null;
  if (sense === null || sense.calendar !== undefined || isQuotedTitle(prose, at)) return null;
  if (turn === null && !isMonthAlone(prose, at, word)) return null;
  const possessive = isPossessive(prose, at);
  const year = possessive ? null : yearAfterMonth(prose, at + 1);
  const after = turn === null && year === null ? phraseAt(prose, at + 1, prose.words.turnsAfter) : null;
  const tail = year ?? after;
  return {
    means: { kind: 'month', year: year?.year ?? null, years: year?.years ?? null, month: sense.month, turn: turn ?? after?.means ?? null },
    start: startOf(tokens, from),
    end: tail?.end ?? endOf(tokens, at) - (possessive ? 2 : 0),
    next: tail?.next ?? at + 1,
    possessive,
  };
}

/** `July, 1989`, `September last year`. */
function yearAfterMonth(prose: Prose, at: number): { year: number | null; years: number | null; end: number; next: number } | null {
  const { tokens } = prose;
  const phrase = phraseAt(prose, at, prose.words.relative);
  if (phrase?.means.unit === 'year') return { year: null, years: phrase.means.shift, end: phrase.end, next: phrase.next };
  if (kindAt(tokens, at) !== COMMA || kindAt(tokens, at + 1) !== NUMBER || !/^(?:1[5-9]|20)\d\d$/u.test(wordAt(tokens, at + 1)))
    return null;
  return { year: Number(wordAt(tokens, at + 1)), years: null, end: endOf(tokens, at + 1), next: at + 2 };
}

function isMonthAlone(prose: Prose, at: number, word: string): boolean {
  const { tokens, language, words } = prose;
  const led =
    words.monthLeads.has(plainWord(prose, at - 1)) || (kindAt(tokens, at - 1) === DASH && words.monthLeads.has(plainWord(prose, at - 2)));
  if (language !== 'en') return led;
  if (!isCapital(prose, at) || (isCapital(prose, at + 1) && kindAt(tokens, at + 1) === WORD && !/^[AI]$/u.test(wordAt(tokens, at + 1))))
    return false;
  if (NAMELIKE.has(word)) return led && !isPersonsName(prose, at, word);
  return led || opensSentence(prose, at) || (!isCapital(prose, at - 1) && kindAt(tokens, at - 1) !== COMMA);
}

/** `Mrs. May` in the story makes `in May` a doubt; after an article a month describes a noun: `the May election`, but `the March on Rome`. */
function isPersonsName(prose: Prose, at: number, word: string): boolean {
  if (word === 'may' && prose.knowsMay) return true;
  return /^(?:the|a)$/u.test(lowerWord(prose, at - 1)) && !DESCRIBED().test(lowerWord(prose, at + 1));
}

/** A noun, as far as its first letters tell: no verb or preposition. */
const DESCRIBED = once(() => /^(?!(?:said|says|told|on|of|was|is|has|had|in|at|to|for|and|who|with|by|from)$)\p{L}/u);
