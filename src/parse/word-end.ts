import { CASELESS, classOf, LETTER, LOWER, MARK, UNSPACED, UPPER } from '../text/chars.ts';

export function runEnd(text: string, at: number, limit: number, mask: number): number {
  let end = at + 1;
  while (end < limit && (classOf(text.charCodeAt(end)) & mask) !== 0) end += 1;
  return end;
}

const MAX_WORD = 64;

export function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  for (;;) {
    while (end < limit && (inWord(text.charCodeAt(end)) || isBrokenLetter(text, end))) end += 1;
    if (end + 1 >= limit || end - at > MAX_WORD || !joinsWord(text, at, end)) break;
    end += 2;
  }
  return initialsEnd(text, at, end, limit);
}

/** The second half of a letter read in the wrong encoding: `BogotÃ¡`. */
function isBrokenLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 0xa0 && unit <= 0xbf && text.charCodeAt(at - 1) === 0xc3;
}

function inWord(unit: number): boolean {
  const kind = classOf(unit);
  return (kind & (LETTER | MARK)) !== 0 && (kind & UNSPACED) === 0;
}

/** Apostrophes inside a word (`D’Ivoire`), the mark of Hebrew abbreviations (`עתי"ם`), and points inside initials and host names (`N.Y`, `INTERFAX.RU`, `TheDeal.com`). */
function joinsWord(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(end);
  const after = classOf(text.charCodeAt(end + 1));
  if (unit === 39 || unit === 0x2019 || unit === 0x2bc) return (after & LETTER) !== 0;
  if (unit === 34 || unit === 0x5f4) return isHebrew(text.charCodeAt(end - 1)) && isHebrew(text.charCodeAt(end + 1));
  if (unit === 38) return (after & UPPER) !== 0 && (classOf(text.charCodeAt(end - 1)) & UPPER) !== 0;
  if (unit !== 46 || (after & LETTER) === 0) return false;
  if (isSingle(text, at, end)) return true;
  if ((after & CASELESS) !== 0) return false;
  return (
    (after & LOWER) !== 0 ||
    ((classOf(text.charCodeAt(end - 1)) & UPPER) !== 0 && end + 2 < text.length && (classOf(text.charCodeAt(end + 2)) & UPPER) !== 0)
  );
}

function isHebrew(unit: number): boolean {
  return unit >= 0x5d0 && unit <= 0x5ea;
}

/** Whether the stretch of letters before `end` is one letter, with its marks: `N` of `N.Y.`, `มี` of `มี.ค.`. */
function isSingle(text: string, at: number, end: number): boolean {
  let last = end - 1;
  while (last > at && (classOf(text.charCodeAt(last)) & MARK) !== 0) last -= 1;
  return last === at || (classOf(text.charCodeAt(last - 1)) & LETTER) === 0;
}

/** Initials keep their last point: `N.Y.`, `U.S.`. */
function initialsEnd(text: string, at: number, end: number, limit: number): number {
  if (end >= limit || text.charCodeAt(end) !== 46 || end - at < 3) return end;
  return text.charCodeAt(end - 2) === 46 ? end + 1 : end;
}
