/** What windows-1252 has at 0x80 to 0x9F; the controls are those it leaves free. Source: WHATWG Encoding Standard, index windows-1252. */
const UPPER_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const BYTES: ReadonlyMap<number, number> = new Map(Array.from(UPPER_CONTROLS, (sign, i) => [sign.charCodeAt(0), 0x80 + i]));

/** The byte a character has in windows-1252, as well as a control that was read for it: “ is 0x93. -1 where it has none. */
export function byteIn1252(unit: number): number {
  return unit < 256 ? unit : (BYTES.get(unit) ?? -1);
}

/** The character of a byte from 0x80 to 0x9F: 0x93 is “. Null for the five that have none. */
export function signIn1252(byte: number): string | null {
  const sign = UPPER_CONTROLS.charAt(byte - 0x80);
  return sign !== '' && sign.charCodeAt(0) > 0x9f ? sign : null;
}
