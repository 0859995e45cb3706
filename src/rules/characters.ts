/** All but printable ASCII, tabs and the ends of lines and pages. */
const UNUSUAL = /[\0-\x08\x0e-\x1f\x7f-\uffff]/;

let last: { text: string; unusual: boolean } | undefined;

/** Whether a text holds anything but plain ASCII; most do not, and rules about characters need look no further. The last answer is remembered. */
export function hasUnusual(text: string): boolean {
  if (last === undefined || last.text !== text) last = { text, unusual: UNUSUAL.test(text) };
  return last.unusual;
}

/** Whether a text holds a character beyond ASCII. */
export function isBeyondAscii(text: string): boolean {
  return hasUnusual(text) && /[\x80-\uffff]/.test(text);
}

/** How often a sign stands in a text, and in a stretch of it. */
export function timesOf(text: string, sign: string, from = 0, to: number = text.length): number {
  let times = 0;
  for (let at = text.indexOf(sign, from); at >= 0 && at < to; at = text.indexOf(sign, at + sign.length)) times += 1;
  return times;
}
