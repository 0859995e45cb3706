import { unspacedMarks } from '../knowledge/agencies.ts';
import { classOf, DIGIT, UNSPACED } from '../text/chars.ts';

/** All signs are Han or Hangul. */
const FIRST_SIGN = 0x2e80;

const NUMERALS = '〇零一二三四五六七八九十廿卅';
const DATE_SIGNS = '年月日号號';
const OWN_SIGNS = ['本报', '本報', '本网', '本網', '本社', '本台'];
const REPORTER_SIGNS = ['记者', '記者', '通讯员', '通訊員', '特派員', '特派员', '기자', '특파원', '통신원'];
const REPORT_SIGNS = [...OWN_SIGNS, ...REPORTER_SIGNS, '报道', '報道', '報導', '专电', '專電', '综合', '綜合'];
const DISPATCH_SIGNS = '电電讯訊';

const byFirst = new Map<string, readonly string[]>();

/** Words to cut a run of Han or kana at, by first character, longest first: `新华社北京11月17日电`. */
function wordsFrom(first: string): readonly string[] {
  const known = byFirst.get(first);
  if (known !== undefined) return known;
  const words = [...REPORT_SIGNS.filter((sign) => sign.startsWith(first)), ...unspacedMarks(first)];
  words.sort((a, b) => b.length - a.length);
  byFirst.set(first, words);
  return words;
}

/** Where the word at `at` ends in a script that sets no spaces: at a known word, a date sign, or the script's end. */
export function unspacedWordEnd(text: string, at: number, limit: number): number {
  const known = knownEnd(text, at, limit);
  if (known > at) return known;
  const longest = isReporterSign(text.slice(at - 2, at)) ? nameLength(text, at, limit) : 40;
  let end = at + 1;
  while (end < limit && end - at < longest && (classOf(text.charCodeAt(end)) & UNSPACED) !== 0 && knownEnd(text, end, limit) === end)
    end += 1;
  return end;
}

/** A Chinese name after `记者` has two to four signs; of a longer run the first three are the name: `記者林大山花蓮縣8日電`. */
function nameLength(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at <= 4 && (classOf(text.charCodeAt(end)) & UNSPACED) !== 0 && knownEnd(text, end, limit) === end) end += 1;
  return end - at <= 4 ? 4 : 3;
}

function knownEnd(text: string, at: number, limit: number): number {
  const char = text.charAt(at);
  if (NUMERALS.includes(char)) return numeralEnd(text, at, limit);
  if (DATE_SIGNS.includes(char)) return isNumeral(text, at - 1) ? at + 1 : at;
  if (DISPATCH_SIGNS.includes(char)) return closesDispatch(text, at, limit) ? at + 1 : at;
  for (const word of wordsFrom(char)) if (at + word.length <= limit && text.startsWith(word, at)) return at + word.length;
  return at;
}

/** A written number counts as one only before a date sign: `十一月十七日`, but not `三亚`. */
function numeralEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 5 && NUMERALS.includes(text.charAt(end))) end += 1;
  return DATE_SIGNS.includes(text.charAt(end)) && text.charAt(end) !== '' ? end : at;
}

function isNumeral(text: string, at: number): boolean {
  if (at < 0) return false;
  return (classOf(text.charCodeAt(at)) & DIGIT) !== 0 || NUMERALS.includes(text.charAt(at));
}

function closesDispatch(text: string, at: number, limit: number): boolean {
  const before = text.charAt(at - 1);
  if ('日号號'.includes(before) && before !== '') return true;
  return at + 1 >= limit || (classOf(text.charCodeAt(at + 1)) & UNSPACED) === 0;
}

/** `电` and its kin, which end a dispatch's dateline. */
export function isDispatchSign(word: string): boolean {
  if (word.charCodeAt(0) < FIRST_SIGN) return false;
  return (word.length === 1 && DISPATCH_SIGNS.includes(word)) || DISPATCHES.has(word);
}

const DISPATCHES = new Set(['报道', '報道', '報導', '专电', '專電', '综合', '綜合']);
const OWN = new Set(OWN_SIGNS);
const REPORTERS = new Set(REPORTER_SIGNS);

/** `本报`, "this paper", stands where an agency would. */
export function isOwnSign(word: string): boolean {
  if (word.charCodeAt(0) < FIRST_SIGN) return false;
  return OWN.has(word);
}

/** `记者`, `기자`: a reporter's name follows (Chinese) or precedes (Korean). */
export function isReporterSign(word: string): boolean {
  if (word.charCodeAt(0) < FIRST_SIGN) return false;
  return REPORTERS.has(word);
}

export function isReportSign(word: string): boolean {
  return isDispatchSign(word) || isOwnSign(word) || isReporterSign(word);
}
