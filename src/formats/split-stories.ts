/** A story's header at the start of a line: ` date 2023-11-17 SEOUL, Nov 17 —`. */
const HEADER = /^[ \t]{0,4}date \d{4}(?:-\d\d){0,2}(?=\s)/gmu;
/** A form feed, or a rule of one sign across the page, alone on its line. */
const RULE = /^(?:[ \t]*\f[ \t]*|[ \t]*([-=*_#~])\1{19,}[ \t]*)$|\f/gmu;

/** Where one file's stories begin and end. Half-open, in reading order; a file of one story is one stretch. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Cuts a file of stories one after another: each under its own ` date … ` header, or with form feeds or rules of dashes between.
 * A roundup with several datelines and AP's `___` stay one story; stretches without a letter or digit are none.
 */
export function splitStories(text: string): Stretch[] {
  const headers = mayRepeat(text) ? [...text.matchAll(HEADER)].map((match) => match.index) : [];
  if (headers.length < 2 && !mayHaveRules(text)) return [{ start: 0, end: text.length }];
  const stretches = headers.length > 1 ? byStarts(text, headers) : byRules(text);
  const stories = stretches.filter(({ start, end }) => /[\p{L}\p{Nd}]/u.test(text.slice(start, end)));
  return stories.length > 1 ? stories : [{ start: 0, end: text.length }];
}

/** Looked for before anything else, since most files are one story. */
function mayRepeat(text: string): boolean {
  return text.includes('date ', text.indexOf('date ') + 1);
}

function mayHaveRules(text: string): boolean {
  return text.includes('\f') || RULES.some((rule) => text.includes(rule));
}

const RULES = ['-', '=', '*', '_', '#', '~'].map((sign) => sign.repeat(20));

function byStarts(text: string, headers: readonly number[]): Stretch[] {
  const starts = headers[0] !== 0 && text.slice(0, headers[0]).trim() !== '' ? [0, ...headers] : [0, ...headers.slice(1)];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function byRules(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const rule of text.matchAll(RULE)) {
    stretches.push({ start, end: rule.index });
    start = rule.index + rule[0].length;
  }
  stretches.push({ start, end: text.length });
  return stretches;
}
