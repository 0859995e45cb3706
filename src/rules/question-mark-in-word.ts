import { andMore, NOTHING, quoted } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const BROKEN = /[a-z]\?[a-z]/g;

/** `It doesn?t matter`: a character that a narrower encoding could not carry. */
export const questionMarkInWord: Rule = defineRule({
  id: 'question-mark-in-word',
  severity: 'warning',
  summary: 'No question mark stands in place of a lost character',
  source: 'RFC 1345 and its kin: converters write “?” for what the target cannot carry',
  options: {},
  valid: [{ text: 'PARIS (AP) — Who met? They did.' }, { text: 'PARIS (AP) — See https://example.org/story?id=7 or example.org/a?b.' }],
  invalid: [
    { text: 'PARIS (AP) — It [[doesn?t]] matter.', message: 'Unexpected "doesn?t", expected the character that was lost' },
    { text: 'PARIS (AP) — The [[caf?s]] don?t open.', message: 'Unexpected "caf?s", expected the character that was lost (and 1 more)' },
  ],
  check({ text }) {
    if (text.indexOf('?') < 0) return NOTHING;
    const found = brokenWords(text);
    const [span] = found;
    if (span === undefined) return NOTHING;
    const message = `Unexpected ${quoted(text.slice(span.start, span.end))}, expected the character that was lost${andMore(found.length)}`;
    return [{ message, span }];
  },
});

/** More than so many are not looked at: they are of a text of another kind. */
const MOST = 500;

function brokenWords(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let looked = 0;
  for (const { index } of text.matchAll(BROKEN)) {
    const word = wordAround(text, index);
    if (isPlain(text, word.start, word.end)) found.push(word);
    looked += 1;
    if (looked === MOST) break;
  }
  return found;
}

/** The longest word that is looked at on each side. */
const REACH = 40;

function wordAround(text: string, at: number): { start: number; end: number } {
  const before = /[\p{L}?'’./:=&@-]*$/u.exec(text.slice(Math.max(0, at - REACH), at + 1))?.[0].length ?? 1;
  const behind = /^[\p{L}?'’./:=&@-]*/u.exec(text.slice(at + 1, at + REACH))?.[0].length ?? 0;
  return { start: at + 1 - before, end: at + 1 + behind };
}

/** Addresses have question marks in them. */
function isPlain(text: string, start: number, end: number): boolean {
  return !/[/:=&@]|\w\.\w|\?\?/.test(text.slice(start, end));
}
