import { isFurniture } from '../knowledge/furniture.ts';
import { opensStamp } from '../knowledge/notices.ts';
import { classOf, LOWER, SPACE, skipSpace, UPPER } from '../text/chars.ts';
import { remember } from '../text/memo.ts';
import { agenciesWithin, type CreditMatch, readCredit } from './credit.ts';
import { isEndMark } from './end-mark.ts';
import { noticeKind } from './tail-notice.ts';
import { isTimestamp } from './timestamp.ts';
import { isDash } from './tokens.ts';

/** What stands below a story's own text, in the order of the text. */
export interface Tail {
  /** Where the story's own text ends. */
  bodyEnd: number;
  credits: CreditMatch[];
  copyrights: CreditMatch[];
  notices: { start: number; end: number; kind: string }[];
}

const PROSE_LINE = 24;

/** Whether a line may be anything but prose: prose begins with a letter and has none of the words that credits and notices are made of. */
export function mayBeAside(text: string, start: number, end: number): boolean {
  const kind = classOf(text.charCodeAt(start));
  if (end - start <= PROSE_LINE || (kind & (UPPER | LOWER)) === 0) return true;
  if ((kind & LOWER) !== 0) return ASIDE_WORDS.test(text.slice(start, end));
  return end - start <= SHORT_LINE || ASIDE_WORDS.test(text.slice(start, end));
}

const SHORT_LINE = 80;
const ASIDE_WORDS =
  /[Bb]y |[Cc]ontribut|[Rr]ead |[Ss]hare|[Jj]oin |[Cc]lick|[Pp]ubli[cks]|[Pp]osted|[Aa]ktuali|[Mm]odifi|opyright|orrect|pdated|[Vv]ersion|\b[Ee]ds?\b|[Nn]ote|[Ff]ollow|[Dd]etail|[Ff]rom |[Ss]ource|[Rr]eport|[Rr]edig|[Ee]dit/;

/** What a line below a story is. */
interface Aside {
  /** `end` says only that the story ends. */
  as: 'copyright' | 'credit' | 'notice' | 'end';
  /** Of a credit or copyright line. */
  match: CreditMatch | null;
  /** A notice's kind. */
  kind: string;
}

/** Takes a line that is a credit, a copyright line, a notice or an end mark as a whole; answers its start, or -1. */
export function wholeLine(text: string, start: number, end: number, tail: Tail): number {
  const short = end - start <= PROSE_LINE;
  const aside = short ? shortAside(text.slice(start, end)) : readAside(text, start, end);
  if (aside === null) return -1;
  if (aside.as === 'notice') tail.notices.push({ start, end, kind: aside.kind });
  else if (aside.match !== null) {
    const list = aside.as === 'credit' ? tail.credits : tail.copyrights;
    list.push(short ? movedBy(start, aside.match) : aside.match);
  }
  return start;
}

/** A wire signs all its stories alike: ` REUTER`, `-30-`. */
const shortAside: (line: string) => Aside | null = remember((line) => readAside(line, 0, line.length));

function readAside(text: string, start: number, end: number): Aside | null {
  const copyright = copyrightLine(text, start, end);
  if (copyright !== null) return { as: 'copyright', match: copyright, kind: '' };
  const credit = readCredit(text, start, end) ?? firstPublished(text, start, end) ?? contributed(text, start, end);
  if (credit !== null) return { as: 'credit', match: credit, kind: '' };
  const kind = noticeKind(text, start, end);
  if (kind !== null) return { as: 'notice', match: null, kind };
  return isEndMark(text, start, end) || isStamp(text, start, end) || isButton(text, start, end)
    ? { as: 'end', match: null, kind: '' }
    : null;
}

/** `Published: 11.06.03 07:14` below a story. */
function isStamp(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_STAMP && opensStamp(text.slice(start, end)) && isTimestamp(text, start, end);
}

const LONGEST_STAMP = 110;
const LONGEST_BUTTON = 120;

/** A page's furniture: `Read more: Turtle eggs safe`. */
function isButton(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_BUTTON && isFurniture(text.slice(start, end));
}

function movedBy(by: number, { start, end, agencies, introduced }: CreditMatch): CreditMatch {
  const moved = agencies.map((agency) => ({
    start: agency.start + by,
    end: agency.end + by,
    next: agency.next,
    entries: agency.entries,
    weak: agency.weak,
  }));
  return { start: start + by, end: end + by, agencies: moved, introduced };
}

const COPYRIGHT_STARTS = 'cC©([dDtTaA-–—';

/** `© 2023 AFP`, `Copyright 2014 The Associated Press. All rights reserved.`, `(c) dpa-infocom`. */
export function copyrightLine(text: string, start: number, end: number): CreditMatch | null {
  const at = skipSpace(text, start, end);
  if (!COPYRIGHT_STARTS.includes(text.charAt(at))) return null;
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
  if (!line.includes('first ') || !/\b(?:report|story|article)\b.{0,40}\bfirst (?:published|moved)\b/iu.test(line)) return null;
  const at = skipDashes(text, start, end);
  return { start, end, agencies: agenciesWithin(text, at, end), introduced: true };
}

function skipDashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isDash(text.charCodeAt(at)) || (classOf(text.charCodeAt(at)) & SPACE) !== 0)) at += 1;
  return at;
}
