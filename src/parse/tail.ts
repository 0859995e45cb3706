import { isEndWord, tailNoticeOpeners } from '../knowledge/notices.ts';
import { classOf, DIGIT, LETTER, LOWER, SPACE, skipSpace, trimEnd } from '../text/chars.ts';
import { lineStart } from '../text/lines.ts';
import { agenciesWithin, type CreditMatch, readCredit } from './credit.ts';
import { isDash } from './tokens.ts';

/** What stands below a story's own text, in the order of the text. */
export interface Tail {
  /** Where the story's own text ends. */
  bodyEnd: number;
  credits: CreditMatch[];
  copyrights: CreditMatch[];
  notices: { start: number; end: number; kind: string }[];
}

const CONTACTS = /\n[ \t]*(?:media |press |investor |company )?contacts?(?: information)?[ \t]*:?[ \t]*(?=\r?\n)/giu;
const CONTACTS_WITHIN = 3000;

/** A press release ends with its contacts, under a heading of their own: `Media Contact:`. */
function contactsStart(text: string, from: number, to: number): number {
  const floor = Math.max(from, to - CONTACTS_WITHIN);
  if (text.indexOf('ontact', floor) < 0 && text.indexOf('ONTACT', floor) < 0) return to;
  let at = to;
  for (const match of text.slice(floor, to).matchAll(CONTACTS)) {
    at = floor + match.index;
    break;
  }
  return at > from ? at : to;
}

const MAX_PARTS = 14;

/** Takes credits, sign-offs, notices and end marks off the end of a story, one after another from the last. */
export function readTail(text: string, from: number, to: number): Tail {
  const tail: Tail = { bodyEnd: trimEnd(text, from, contactsStart(text, from, to)), credits: [], copyrights: [], notices: [] };
  for (let parts = 0; parts < MAX_PARTS && tail.bodyEnd > from; parts += 1) {
    const start = takeLast(text, from, tail);
    if (start < 0) break;
    tail.bodyEnd = trimEnd(text, from, start);
  }
  tail.credits.reverse();
  tail.copyrights.reverse();
  tail.notices.reverse();
  return tail;
}

const LONGEST_LINE = 400;

/** Takes one part off the end; answers its start, or -1 when the end is the story's own. */
function takeLast(text: string, from: number, tail: Tail): number {
  const end = tail.bodyEnd;
  const floor = Math.max(from, end - 2000);
  const start = skipSpace(text, lineStart(text, end, floor), end);
  if (end - start <= LONGEST_LINE && start > from) {
    const taken = wholeLine(text, start, end, tail);
    if (taken >= 0) return taken;
  }
  return inline(text, Math.max(start, end - 700), end, tail, start === from || start === floor);
}

function wholeLine(text: string, start: number, end: number, tail: Tail): number {
  const copyright = copyrightLine(text, start, end);
  if (copyright !== null) {
    tail.copyrights.push(copyright);
    return start;
  }
  const credit = readCredit(text, start, end) ?? firstPublished(text, start, end) ?? contributed(text, start, end);
  if (credit !== null) {
    tail.credits.push(credit);
    return start;
  }
  const kind = noticeKind(text, start, end);
  if (kind !== null) tail.notices.push({ start, end, kind });
  return kind !== null || isEndMark(text, start, end) ? start : -1;
}

/** `SOURCE Pennywhistle Lamps, Inc.` ends a release, `0127` and `16:42 ت م` a story of SPA. */
const SIGNED_MARK = /^(?:SOURCE:?\s+\S.{2,70}|0\d{3})$/u;

/** The desk's initials, with the agency's mark before them or not: `dpa kt rm`, `AAP kd/rt`, `vkb mha`, `RTP (AMF) // ZO`. */
const INITIALS =
  /^(?:(?:[A-Z]{2,5}|dpa|sda|apa|ats|afp)[ /]+)?(?:[a-z]{2,3}(?:[ /]+[a-z]{2,3}){1,3}|[a-z]{2}\/[a-z]{2,3}|\([A-Z]{2,4}\) ?\/+ ?[A-Z]{2,4}|[A-Z]{2,3}(?: [A-Z]{2,3}){1,4})\.?$/u;

/** `-30-`, `ENDS`, `/kraj/ab`, `abc@yna.co.kr`, `9341**2050`: marks without a word of the story. */
export function isEndMark(text: string, start: number, end: number): boolean {
  if (end - start > 80) return false;
  if (SIGNED_MARK.test(text.slice(start, end))) return true;
  if (
    end - start > 24 &&
    (classOf(text.charCodeAt(start)) & LETTER) !== 0 &&
    text.indexOf(' ', start) < end &&
    text.indexOf(' ', start) >= 0
  )
    return false;
  const line = text.slice(start, end).toLowerCase();
  const bare = line.replace(/^[\s([{（【<\-–—_=ـ/*.]+|[\s)\]}）】>\-–—_=ـ/*.]+$/gu, '');
  if (bare === '' || isEndWord(bare) || isEndWord(line)) return true;
  if (/^\S+@\S+\.\S+$/u.test(bare)) return true;
  if (/^[\d*/.\-_ ]+$/u.test(bare)) return /[*]/u.test(line) || line.startsWith('-0-');
  if (INITIALS.test(text.slice(start, end))) return true;
  return /^\d{1,2}:\d\d\s\p{L}\s\p{L}$|^&#\d+;$|^-0-|^\/?(?:kraj|end|fin|ende|konec|koniec)\/[a-z./ ]*$|^\/?[a-z]{1,3}(?:[./][a-z]{1,4}){1,3}\.?\/?$|^[a-z]{2,4}\/[a-z]{2,4}$|^=+[\p{L}. ]{0,8}$|^[\p{L}]\.[\p{L}]\.?$/u.test(
    line,
  );
}

const COPYRIGHT_STARTS = 'c©([dta-–—';

/** `© 2023 AFP`, `Copyright 2014 The Associated Press. All rights reserved.`, `(c) dpa-infocom`. */
function copyrightLine(text: string, start: number, end: number): CreditMatch | null {
  const at = skipSpace(text, start, end);
  if (!COPYRIGHT_STARTS.includes(text.charAt(at).toLowerCase())) return null;
  const head = text.slice(at, at + 60);
  const match = /^(?:[-–—([\s]*)(?:copyright|©|\(c\)|\(©\)|derechos reservados|tous droits|alle rechte|all rights reserved)/iu.exec(head);
  if (match === null) return null;
  const stop = text.indexOf('.', at + match[0].length);
  const until = stop < 0 || stop > end || stop - at < match[0].length + 3 ? end : stop + 1;
  return { start, end, agencies: agenciesWithin(text, at, until, true), introduced: true };
}

/** `The Associated Press contributed to this report.` credits the agency; its writer's name would make it a notice. */
function contributed(text: string, start: number, end: number): CreditMatch | null {
  const found = end - start > 120 ? -1 : text.indexOf('contributed', start);
  const verb = found < 0 || found > end ? -1 : text.slice(start, end).search(/\s+contributed to this (?:report|story)\.?$/u);
  const credit = verb < 0 ? null : readCredit(text, start, start + verb);
  return credit === null ? null : { ...credit, end };
}

/** `-- This report by The Canadian Press was first published Nov. 17, 2023.` */
function firstPublished(text: string, start: number, end: number): CreditMatch | null {
  if (end - start > 200) return null;
  const line = text.slice(start, end);
  if (!line.includes('first published')) return null;
  if (!/\b(?:report|story|article)\b.{0,40}\bfirst published\b/iu.test(line)) return null;
  const at = skipDashes(text, start, end);
  return { start, end, agencies: agenciesWithin(text, at, end), introduced: true };
}

function skipDashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isDash(text.charCodeAt(at)) || (classOf(text.charCodeAt(at)) & SPACE) !== 0)) at += 1;
  return at;
}

const NOTICE_MARKS = ' \t\u00a0([（*_-–—+';

/** `(RD - autor: …)`, `(Por Lia Tavares; edição de Caio Borba)`: names of the desk behind a word of their own. */
const SIGNATURES = /\b(?:autor|editor|redactor|редактор)\s*:|; ?(?:edição|edición|redigiert|éditing|edited|editing)\b/iu;

/** Kind of the notice that a line or bracket is: `(Reporting by Jane Doe; Editing by John Roe)`. */
export function noticeKind(text: string, start: number, end: number): string | null {
  let at = start;
  while (at < end && NOTICE_MARKS.includes(text.charAt(at))) at += 1;
  const line = text.slice(at, Math.min(end, at + 60)).toLowerCase();
  for (const [kind, opener] of tailNoticeOpeners(line.charAt(0))) if (opens(kind, opener, line, end - start)) return kind;
  if (end - start > 400) return null;
  if (text.charAt(start) === '(' && SIGNATURES.test(line)) return 'sign-off';
  const verb = text.indexOf('contributed', start);
  if (verb < 0 || verb >= end) return null;
  return /\bcontributed (?:to this|reporting|from)/iu.test(text.slice(start, end)) ? 'contributed' : null;
}

function opens(kind: string, opener: string, line: string, length: number): boolean {
  if (!line.startsWith(opener) || (classOf(line.charCodeAt(opener.length)) & LETTER) !== 0) return false;
  return length < 30 || (kind !== 'take' && kind !== 'status');
}

/** Parts at the end of the last paragraph: `… global criticism. — AFP`, `… said. (Reuters)`, `… on Sunday.        REUTER`. */
function inline(text: string, start: number, end: number, tail: Tail, only: boolean): number {
  const bracket = bracketed(text, start, end, tail);
  if (bracket >= 0) return bracket;
  const credit = dashed(text, start, end) ?? bare(text, start, end, only);
  if (credit === null) return -1;
  tail.credits.push(credit);
  return credit.start;
}

function bracketed(text: string, start: number, end: number, tail: Tail): number {
  const last = text.charAt(end - 1);
  const close = last === '.' ? end - 2 : end - 1;
  if (!')]）】］'.includes(text.charAt(close)) || close <= start) return -1;
  const open = openingBracket(text, close, start);
  if (open < 0 || (open <= start && !/^\s*$/u.test(text.slice(0, start)))) return open === start ? wholeBracket(text, open, end, tail) : -1;
  return wholeBracket(text, open, end, tail);
}

function wholeBracket(text: string, open: number, end: number, tail: Tail): number {
  if (isEndMark(text, open, end)) return open;
  const kind = noticeKind(text, open, end);
  if (kind !== null) {
    tail.notices.push({ start: open, end, kind });
    return open;
  }
  const copyright = copyrightLine(text, open, end);
  if (copyright !== null) {
    tail.copyrights.push(copyright);
    return open;
  }
  const credit = readCredit(text, open, end);
  if (credit === null) return -1;
  tail.credits.push(credit);
  return open;
}

function openingBracket(text: string, close: number, floor: number): number {
  let depth = 0;
  for (let i = close; i >= floor; i -= 1) {
    const char = text.charAt(i);
    if (')]）】］'.includes(char)) depth += 1;
    else if ('([（【［'.includes(char)) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

const LONGEST_CREDIT = 70;

/** A dash, then agencies and nothing else to the end. The dash stands apart from the word before it. */
function dashed(text: string, start: number, end: number): CreditMatch | null {
  for (let i = end - 2; i > start && i > end - LONGEST_CREDIT; i -= 1) {
    if ((classOf(text.charCodeAt(i)) & (LETTER | SPACE)) !== 0 || !isDash(text.charCodeAt(i)) || isDash(text.charCodeAt(i - 1))) continue;
    if (!endsSentence(text, i)) continue;
    const credit = readCredit(text, i, end);
    if (credit !== null) return credit;
  }
  return null;
}

function endsSentence(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (classOf(before) & SPACE) !== 0 || '.!?"”’)]。'.includes(text.charAt(at - 1));
}

/** An agency alone after the last sentence: ` Reuter`, `AGERPRES`, `来源：中国新闻网`. */
function bare(text: string, start: number, end: number, only: boolean): CreditMatch | null {
  for (let i = end - 1; i > start && i > end - LONGEST_CREDIT; i -= 1) {
    if (
      (classOf(text.charCodeAt(i)) & (LETTER | DIGIT)) === 0 ||
      (classOf(text.charCodeAt(i - 1)) & (LETTER | DIGIT)) !== 0 ||
      !followsSentence(text, i, start)
    )
      continue;
    if (text.charAt(i - 1) === '.' && (classOf(text.charCodeAt(i)) & LOWER) !== 0) continue;
    const credit = readCredit(text, i, end);
    if (credit !== null && (credit.introduced || !only || credit.agencies.some((agency) => !agency.weak))) return credit;
  }
  return null;
}

const SENTENCE_ENDS = '.!?"”’)]。！？;';

/** Whether the character before `at` ends a sentence, or white space after one does, or a wide gap. */
function followsSentence(text: string, at: number, floor: number): boolean {
  let i = at - 1;
  while (i > floor && (classOf(text.charCodeAt(i)) & SPACE) !== 0) i -= 1;
  return SENTENCE_ENDS.includes(text.charAt(i)) || at - 1 - i >= 3;
}
