import type { Article, Diagnostic, Notice } from '../model/record.ts';
import type { Span } from '../text/span.ts';
import type { JudgedStory, Remark } from './rule.ts';

/** What a rule answers that has nothing to say. */
export const NOTHING: readonly Remark[] = [];

/** The place of what is missing from a story, or true of it as a whole. */
export const WHOLE: Span = { start: 0, end: 0 };

/** Behind a message that stands for several places: ` (and 3 more)`. */
export function andMore(places: number): string {
  return places > 1 ? ` (and ${places - 1} more)` : '';
}

/** A character's number, for those that cannot be shown: `U+0008`. */
export function codeOf(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** As a message quotes it: on one line, cut when it is long. */
export function quoted(text: string): string {
  const line = text.slice(0, 80).replace(/\s+/g, ' ').trim();
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 57)}…` : line);
}

/** What was found wrong while the envelope was opened: diagnostics of a rule's own id become its remarks. */
export function diagnosed({ article }: JudgedStory, id: string): readonly Remark[] {
  if (article.diagnostics.length === 0) return NOTHING;
  return article.diagnostics.filter(({ rule }) => rule === id).map(({ message, span }) => ({ message, span }));
}

/** A diagnostic of an envelope as the record has it: for examples. */
export function diagnostic(rule: string, message: string): Diagnostic {
  return { rule, severity: 'warning', message, span: WHOLE, line: 1, column: 1 };
}

/** Whether a story is in English, or says nothing else and reads like it. */
export function isEnglish({ text, article: { language, body } }: JudgedStory): boolean {
  if (language !== null) return language.startsWith('en');
  const [from, to] = [body.span?.start ?? 0, body.span?.end ?? text.length];
  return ENGLISH.some((word) => {
    const at = text.indexOf(word, from);
    return at >= 0 && at < to;
  });
}

const ENGLISH = [' the ', 'The ', ' and '];

/** Whether a story is a flash or an alert, which need be no more than a line: by a notice, the urgency, or its keyword line. */
export function isAlert({ notices, urgency, slugline, headline }: Article): boolean {
  return (
    urgency === 1 ||
    notices.some(({ kind }) => kind === 'alert') ||
    (slugline !== null && ALERT.test(slugline.text)) ||
    (headline !== null && ALERT.test(headline.text.slice(0, 16)))
  );
}

const ALERT = /\b(?:FLASH|BULLETIN|ALERT|APNewsAlert|URGENT|SNAP)\b|^(?:Flash|Alert|Urgent|Bulletin)\b *[:-]/;

/** Whether a story takes an earlier one back, or is taken back. */
export function isWithdrawal({ notices, status }: Article): boolean {
  return status === 'canceled' || notices.some(isWithdrawalNotice);
}

/** `STORY WITHDRAWN`, `BULLETIN KILL`; not a firm's `Withdraws One Table`. */
export function isWithdrawalNotice({ kind, text }: Notice): boolean {
  return (kind === 'kill' || kind === 'withdrawal') && /\bkill\b|\bwithdrawn\b|\bwithdrawal\b|\bstory\b/i.test(text.slice(0, 60));
}
