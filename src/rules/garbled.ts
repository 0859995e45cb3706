import { byteIn1252 } from '../knowledge/windows-1252.ts';
import { classOf, LETTER, UPPER } from '../text/chars.ts';
import { hasUnusual } from './characters.ts';

/** A stretch of UTF-8 that was read as windows-1252, and what it says: `â€™` is `’`. */
export interface Garbled {
  start: number;
  end: number;
  decoded: string;
}

/** Â Ã â and their kin, with which UTF-8 read as windows-1252 begins, and what may follow. */
const LEAD = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/;
const NONE: readonly Garbled[] = [];
let last: { text: string; found: readonly Garbled[] } | undefined;

/** Finds what was decoded wrongly and decodes back; only where no text would have the same characters by itself. */
export function findGarbled(text: string): readonly Garbled[] {
  if (!hasUnusual(text) || !LEAD.test(text)) return NONE;
  if (last?.text !== text) last = { text, found: search(text) };
  return last.found;
}

function search(text: string): Garbled[] {
  const found: Garbled[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const run = unit >= 0xc2 && unit <= 0xf4 ? runAt(text, at) : null;
    if (run !== null) found.push(run);
    at = run?.end ?? at + 1;
  }
  return found;
}

/** Characters that were garbled one after another: `Ð¿Ñ€Ð°`. One alone must be of the kinds that nothing else looks like. */
function runAt(text: string, start: number): Garbled | null {
  let decoded = '';
  let signs = 0;
  let end = start;
  for (let length = sequenceAt(text, end); length > 0; length = sequenceAt(text, end)) {
    decoded += decode(text, end, length);
    end += length;
    signs += 1;
  }
  if (signs === 0 || (signs === 1 && !isCertain(text, start, end))) return null;
  const twice = decodeAll(decoded, 3);
  return /[\u0080-\u009f]/.test(twice) ? null : { start, end, decoded: twice };
}

/** Some copy was garbled twice: `Ã¢â‚¬â„¢`. */
function decodeAll(text: string, times: number): string {
  const found = times === 0 ? [] : search(text);
  if (found.length === 0) return text;
  return found.reduceRight((done, { start, end, decoded }) => done.slice(0, start) + decoded + done.slice(end), text);
}

/** Length of the UTF-8 sequence that the characters are the bytes of; 0 where they are none. */
function sequenceAt(text: string, at: number): number {
  const lead = at < text.length ? byteIn1252(text.charCodeAt(at)) : -1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > text.length) return 0;
  for (let i = 1; i < length; i += 1) {
    const byte = byteIn1252(text.charCodeAt(at + i));
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = byteIn1252(text.charCodeAt(at + 1));
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  return isOverlong || (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f) ? 0 : length;
}

function decode(text: string, at: number, length: number): string {
  let point = byteIn1252(text.charCodeAt(at)) & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) point = (point << 6) | (byteIn1252(text.charCodeAt(at + i)) & 0x3f);
  return String.fromCodePoint(point);
}

/** Signs that may stand behind a capital by themselves: `IRMÃ»`, `BLÅ”`. */
const PUNCTUATION =
  '\u2026\u2018\u2019\u201c\u201d\u2013\u2014\u2039\u203a\u00ab\u00bb\u00a0\u201e\u201a\u2122\u00ae\u00a9\u00ba\u00b0\u00aa\u2022\u00b7';
/** Second bytes of general punctuation, currencies, letterlike signs, arrows, operators. */
const SIGNS_AFTER_E2 = [0x80, 0x82, 0x84, 0x86, 0x88];

function isCertain(text: string, start: number, end: number): boolean {
  const lead = text.charCodeAt(start);
  const second = byteIn1252(text.charCodeAt(start + 1));
  const before = start === 0 ? 0 : classOf(text.charCodeAt(start - 1));
  if (lead === 0xf0) return second === 0x9f;
  if (lead === 0xe2) return SIGNS_AFTER_E2.includes(second);
  if (lead > 0xc5 || end - start !== 2) return false;
  const mayStandAlone = PUNCTUATION.includes(text.charAt(start + 1));
  if (lead === 0xc2) return second >= 0xa0 && (before & UPPER) === 0;
  if (lead === 0xc3) return !mayStandAlone || ((before & UPPER) === 0 && (before & LETTER) !== 0);
  return !mayStandAlone && (before & UPPER) === 0 && (classOf(text.charCodeAt(end)) & LETTER) !== 0;
}
