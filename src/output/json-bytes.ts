import { type ByteWriter, putUtf8, reserve } from './byte-writer.ts';
import { escapeUnsafe } from './json-text.ts';

/** Texts that are written at once are no longer; longer ones go in pieces. */
const PIECE = 64 * 1024;
/** Up to so many characters are looked at one by one: handing them over would take longer. */
const SHORT = 24;
/** A character becomes so many bytes at most: "\u0085". */
const WIDEST = 6;

/** A text as UTF-8, before it is escaped. */
const raw = Buffer.allocUnsafeSlow(PIECE * 3);

/** What JSON and terminals take as it is. */
const PLAIN = 1;
/** For each byte: that it is plain, or what stands behind a backslash for it (`n` for a line feed), or 0 where it must be looked at. */
const MARKS = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x20 && byte < 0x7f ? PLAIN : 0));
for (const [character, mark] of Object.entries({ '"': '"', '\\': '\\', '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' }))
  MARKS[character.charCodeAt(0)] = mark.charCodeAt(0);
const BACKSLASH = 0x5c;

/** Writes a text as `formatRecord` writes it within quotation marks: `A ferry\n"Star"` is `A ferry\\n\\"Star\\"`. */
export function putText(out: ByteWriter, text: string): void {
  if (text.length <= SHORT && putPlain(out, text)) return;
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    putStretch(out, start === 0 && end === text.length ? text : text.slice(start, end));
    start = end;
  }
}

/** Not between the halves of a character. */
function pieceEnd(text: string, start: number): number {
  const end = start + PIECE;
  if (end >= text.length) return text.length;
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}

function putPlain(out: ByteWriter, text: string): boolean {
  reserve(out, SHORT);
  const { bytes, at } = out;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f || MARKS[unit] !== PLAIN) return false;
    bytes[at + i] = unit;
  }
  out.at += text.length;
  return true;
}

function putStretch(out: ByteWriter, stretch: string): void {
  const before = out.at;
  const length = raw.write(stretch);
  // A half of a character becomes U+FFFD, and is none.
  if (!putRaw(out, 0, length) && HALVES.test(stretch)) {
    out.at = before;
    putUtf8(out, escapeUnsafe(JSON.stringify(stretch).slice(1, -1)));
  }
}

const HALVES = /\p{Surrogate}/u;

/** Takes a text that is ASCII, and not long, to be written in parts by `putPart`; false for others. */
export function takeAscii(text: string): boolean {
  return text.length <= PIECE && raw.write(text) === text.length;
}

/** Writes characters of the text that was taken, escaped. */
export function putPart(out: ByteWriter, start: number, end: number): void {
  putRaw(out, start, end);
}

/** False when there was a U+FFFD. */
function putRaw(out: ByteWriter, start: number, end: number): boolean {
  reserve(out, (end - start) * WIDEST);
  let sound = true;
  for (let at = putLines(out, start, end); at < end; at = putLines(out, at, end)) {
    const byte = raw[at] as number;
    if (byte === 0xef && raw[at + 1] === 0xbf && raw[at + 2] === 0xbd) sound = false;
    at += byte < 0x80 ? putControl(out, byte) : putCharacter(out, at);
  }
  return sound;
}

/** Goes on until something has to be looked at; answers where. */
function putLines(out: ByteWriter, start: number, end: number): number {
  const { bytes } = out;
  let { at } = out;
  let from = start;
  for (; from < end; from += 1) {
    const byte = raw[from] as number;
    const mark = MARKS[byte] as number;
    if (mark === PLAIN) bytes[at++] = byte;
    else if (mark > 0) {
      bytes[at++] = BACKSLASH;
      bytes[at++] = mark;
    } else break;
  }
  out.at = at;
  return from;
}

/** A control character of one byte: `\u0007`. */
function putControl(out: ByteWriter, byte: number): 1 {
  out.at += out.bytes.write(byte === 0x7f ? '\\u007f' : JSON.stringify(String.fromCharCode(byte)).slice(1, -1), out.at);
  return 1;
}

/** A character of several bytes: U+0080 to U+009F and the line separators are escaped. Answers its bytes. */
function putCharacter(out: ByteWriter, at: number): number {
  const [lead, second, third] = [raw[at] as number, raw[at + 1] as number, raw[at + 2] as number];
  if (lead === 0xc2 && second < 0xa0) {
    out.at += out.bytes.write(`\\u00${second.toString(16)}`, out.at);
    return 2;
  }
  if (lead === 0xe2 && second === 0x80 && (third === 0xa8 || third === 0xa9)) {
    out.at += out.bytes.write(third === 0xa8 ? '\\u2028' : '\\u2029', out.at);
    return 3;
  }
  const length = lengthOf(lead);
  for (let i = 0; i < length; i += 1) out.bytes[out.at + i] = raw[at + i] as number;
  out.at += length;
  return length;
}

function lengthOf(lead: number): 2 | 3 | 4 {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}
