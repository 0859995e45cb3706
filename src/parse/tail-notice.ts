import { tailNoticeOpeners } from '../knowledge/notices.ts';
import { classOf, LETTER } from '../text/chars.ts';
import { once } from '../text/once.ts';
import { isDash } from './tokens.ts';

const NOTICE_MARKS = ' \t\u00a0([（*_-–—+';

/** `(RD - autor: …)`, `(Por Lia Tavares; edição de Caio Borba)`: names of the desk behind a word of their own. */
const SIGNATURES = once(() => /\b(?:autor|editor|redactor|редактор)\s*:|; ?(?:edição|edición|redigiert|éditing|edited|editing)\b/iu);

/** The desk that sent it, with its telephone: `--Bogdan Sikorzan, Warsaw newsroom +48 22 555 0142`, `-- London Newsroom, +44 171 555 0142`. */
const DESK = once(
  () =>
    /^[-–—]{1,3} ?[^.?!]{3,80}?(?:\b(?:newsroom|news ?desk|bureau|redaktion|redacción|rédaction)\b|[ ,]\+?\d[\d ()-]{6,})[^.?!]{0,40}\.?$/iu,
);

/** Kind of the notice that a line or bracket is: `(Reporting by Jane Doe; Editing by John Roe)`. */
export function noticeKind(text: string, start: number, end: number): string | null {
  let at = start;
  while (at < end && NOTICE_MARKS.includes(text.charAt(at))) at += 1;
  const known = openedKind(text, at, start, end);
  if (known !== null) return known;
  if (end - start > 400) return null;
  if (text.charAt(start) === '(' && SIGNATURES().test(opening(text, at, end))) return 'sign-off';
  if (isDash(text.charCodeAt(start)) && end - start <= 120 && DESK().test(text.slice(start, end))) return 'sign-off';
  const verb = text.indexOf('contributed', start);
  if (verb < 0 || verb >= end) return null;
  return /\bcontributed (?:to this|reporting|from)/iu.test(text.slice(start, end)) ? 'contributed' : null;
}

function openedKind(text: string, at: number, start: number, end: number): string | null {
  const openers = tailNoticeOpeners(text.slice(at, Math.min(end, at + 2)).toLowerCase());
  if (openers.length === 0) return null;
  const line = opening(text, at, end);
  for (const [kind, opener] of openers) if (opens(kind, opener, line, end - start)) return kind;
  return null;
}

function opening(text: string, at: number, end: number): string {
  return text.slice(at, Math.min(end, at + 60)).toLowerCase();
}

function opens(kind: string, opener: string, line: string, length: number): boolean {
  if (!line.startsWith(opener) || (classOf(line.charCodeAt(opener.length)) & LETTER) !== 0) return false;
  return length < 30 || (kind !== 'take' && kind !== 'status');
}
