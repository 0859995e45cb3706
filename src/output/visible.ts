/**
 * Characters that would act on a terminal, or that nobody sees: C0 and C1 controls, DEL, soft hyphens, zero-width characters, marks and
 * overrides of direction, line separators, language tags, lone surrogates. Joiners are looked at apart, since scripts and emoji need them.
 */
const unseen = (): RegExp =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Cs}|(?<![\p{L}\p{M}])\u200c|\u200c(?!\p{L})|(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\ufe0f)\u200d|\u200d(?![\p{L}\p{Extended_Pictographic}])/gu;

/** Most text has nothing of the kind, and is told so by a plainer pattern (which takes a fiftieth of the time to prepare). */
const ALL_SEEN =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u3000-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;

/** Makes a story's control and invisible characters visible, so that none reaches the terminal: ESC is `␛`, U+009B `\x9b`, U+202E `\u202e`. */
export function visible(text: string): string {
  return ALL_SEEN.test(text) ? text : text.replace(unseen(), markOf);
}

function markOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code <= 0xff) return `\\x${code.toString(16)}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/** Characters that are written without a space between words: a line break among them is none. */
const UNSPACED = /[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** One line of text out of several, visible: runs of white space become one space, and none between Chinese or Japanese characters. */
export function oneLine(text: string): string {
  const joined = text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, (run, at: number) => {
    const between = UNSPACED.test(text[at - 1] ?? '') && UNSPACED.test(text[at + run.length] ?? '');
    return between && run.includes('\n') ? '' : ' ';
  });
  return visible(joined.trim());
}
