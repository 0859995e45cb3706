import { classOf, LOWER, SPACE, skipSpace, UPPER } from '../text/chars.ts';
import { agenciesWithin, type CreditMatch, readCredit } from './credit.ts';
import { isEndMark } from './end-mark.ts';
import { noticeKind } from './tail-notice.ts';
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
  /[Bb]y |[Cc]ontribut|publish|opyright|orrect|pdated|[Vv]ersion|\b[Ee]ds?\b|[Nn]ote|[Ff]ollow|[Dd]etail|[Ff]rom |[Ss]ource|[Rr]eport|[Rr]edig|[Ee]dit/;

export function wholeLine(text: string, start: number, end: number, tail: Tail): number {
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

const COPYRIGHT_STARTS = 'c©([dta-–—';

/** `© 2023 AFP`, `Copyright 2014 The Associated Press. All rights reserved.`, `(c) dpa-infocom`. */
export function copyrightLine(text: string, start: number, end: number): CreditMatch | null {
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
