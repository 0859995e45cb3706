import { isEndWord } from '../knowledge/notices.ts';
import { classOf, LETTER } from '../text/chars.ts';

/** `SOURCE Pennywhistle Lamps, Inc.` ends a release, `0127` and `16:42 ت م` a story of SPA. */
const SIGNED_MARK = /^(?:SOURCE:?\s+\S.{2,70}|0\d{3})$/u;

/** The desk's initials, with the agency's mark before them or not: `dpa kt rm`, `AAP kd/rt`, `vkb mha`, `RTP (AMF) // ZO`. */
const INITIALS =
  /^(?:(?:[A-Z]{2,5}|dpa|sda|apa|ats|afp)[ /]+)?(?:[a-z]{2,3}(?:[ /]+[a-z]{2,3}){1,3}|[a-z]{2}\/[a-z]{2,3}|\([A-Z]{2,4}\) ?\/+ ?[A-Z]{2,4}|[A-Z]{2,3}(?: [A-Z]{2,3}){1,4})\.?$/u;

/** White space and marks around an end mark's word. */
const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const MARKS = '-–—_=ـ/*.';
const OPENING: ReadonlySet<number> = unitsOf(`${SPACES}([{（【<${MARKS}`);
const CLOSING: ReadonlySet<number> = unitsOf(`${SPACES})]}）】>${MARKS}`);

function unitsOf(signs: string): Set<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

function withoutMarks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && OPENING.has(line.charCodeAt(start))) start += 1;
  while (end > start && CLOSING.has(line.charCodeAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

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
  const bare = withoutMarks(line);
  if (bare === '' || isEndWord(bare) || isEndWord(line)) return true;
  if (/^\S+@\S+\.\S+$/u.test(bare)) return true;
  if (/^[\d*/.\-_ ]+$/u.test(bare)) return /[*]/u.test(line) || line.startsWith('-0-');
  if (INITIALS.test(text.slice(start, end))) return true;
  return /^\d{1,2}:\d\d\s\p{L}\s\p{L}$|^&#\d+;$|^-0-|^\/?(?:kraj|end|fin|ende|konec|koniec)\/[a-z./ ]*$|^\/?[a-z]{1,3}(?:[./][a-z]{1,4}){1,3}\.?\/?$|^[a-z]{2,4}\/[a-z]{2,4}$|^=+[\p{L}. ]{0,8}$|^[\p{L}]\.[\p{L}]\.?$/u.test(
    line,
  );
}
