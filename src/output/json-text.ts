/** What JSON must escape, and what a terminal or a reader of lines would obey; line feeds apart, which most paragraphs have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /["\\\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]/;

/** C1 controls and the line separators: legal in JSON as they are, but a terminal obeys the first and line readers break at the second. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029]/g;

/** A text as a JSON string without its quotation marks: `A ferry\n"Star"` is `A ferry\\n\\"Star\\"`. */
export function escapeText(text: string): string {
  if (SPECIAL.test(text)) return escapeUnsafe(JSON.stringify(text).slice(1, -1));
  return text.includes('\n') ? text.replaceAll('\n', '\\n') : text;
}

/** JSON with control characters and line separators escaped. */
export function escapeUnsafe(json: string): string {
  return json.replace(UNSAFE, (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
