import type { Node, Span } from '../text/span.ts';

/** A keyword line's own words, and where they are. */
export interface Keyword {
  text: string;
  /** Null where an envelope says it. */
  span: Span | null;
}

/** The keyword of a line that says more: `BC-Carousel Horses` of `^BC-Carousel Horses, 1st Ld-Writethru,410<`. */
export function keywordOf({ text, span }: Node): Keyword {
  const from = /^[\s^]*/.exec(text)?.[0].length ?? 0;
  const stop = text.slice(from).search(/,|<|\s+\d{1,2}(?:st|nd|rd|th)\b|\s+(?:URGENT|TAKE|PICTURE|UPDATE|Writethru|WRITETHRU|LEAD|LD)\b/);
  const to = stop < 0 ? text.trimEnd().length : from + stop;
  return { text: text.slice(from, to), span: span && { start: span.start + from, end: span.start + to } };
}
