import { daysInMonth } from '../knowledge/calendar-days.ts';
import type { Span } from '../text/span.ts';
import { indexOfWord, isWordAt } from '../text/words.ts';
import { datesLanguage, type PrintedDay, readPrintedDay } from './printed-day.ts';
import { defineRule, type JudgedStory, type Rule } from './rule.ts';

/** `OSLO, June 31 (AP) --`. */
export const dateImpossible: Rule = defineRule({
  id: 'date-impossible',
  severity: 'error',
  summary: 'A date is a day that there is',
  source: 'The Gregorian calendar: June has 30 days, February 29 in a leap year',
  options: {},
  valid: [
    { text: 'OSLO, June 30 (AP) -- The ferry sails on July 31.' },
    { text: 'OSLO, June 30 (AP) -- In April 31 ferries sailed, and in February 30.5 percent were late.' },
    { text: 'OSLO, June 30 (AP) -- Since last June 31 ferries sank; June 31-33 is a score, and June 31% a share.' },
    { text: 'OSLO, June 30 (AP) -- The ferry was built on Feb. 29, 2020.' },
    { text: 'OSLO, June 30 (AP) -- The ferry was launched on a Feb. 29.' },
  ],
  invalid: [
    { text: 'OSLO, [[June 31]] (AP) -- The ferry has sailed.', message: 'Unexpected day 31, expected at most 30 in that month' },
    { text: 'OSLO, June 30 (AP) -- The ferry sails on [[Sept. 31]].', message: 'Unexpected day 31, expected at most 30 in that month' },
    {
      text: 'OSLO, June 30 (AP) -- The ferry sank on [[Feb. 29, 2019]], in fog.',
      message: 'Unexpected day 29, expected at most 28 in that month',
    },
    {
      text: 'OSLO, June 30 (AP) -- The ferry is due on [[31 November 2023]].',
      message: 'Unexpected day 31, expected at most 30 in that month',
    },
    { text: 'OSLO, June 30 (AP) -- Built: [[2023-02-30]].', message: 'Unexpected day 30, expected at most 28 in that month' },
  ],
  *check(story) {
    const language = datesLanguage(story.article.language);
    for (const figures of LAST_DAYS) {
      for (let at = indexOfWord(story.text, figures, 0); at >= 0; at = indexOfWord(story.text, figures, at + 2)) {
        const found = dayAround(story, at, language);
        if (found === null) continue;
        const most = daysInMonth(found.month, found.year);
        if (found.day > most)
          yield {
            message: `Unexpected day ${found.day}, expected at most ${most} in that month`,
            span: { start: found.start, end: found.end },
          };
      }
    }
  },
});

/** Days that some month has not. */
const LAST_DAYS = ['29', '30', '31'];

/** The date that the figures at an offset are the day of, where nothing else can be meant. */
function dayAround(story: JudgedStory, at: number, language: string): PrintedDay | null {
  const { text } = story;
  const numeric = numericDay(text, at);
  if (numeric !== null) return numeric;
  const month = wordBefore(text, at);
  const after = month < 0 ? null : readPrintedDay(text, month, language);
  if (after !== null) return after.year !== null || isSure(story, after) ? after : null;
  const before = readPrintedDay(text, at, language);
  return before !== null && (before.year !== null || isSure(story, before)) ? before : null;
}

const ISO = /(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])/y;
const DAY_MONTH = /(?<![\w./-])(\d\d)([./-])(\d\d?)\2((?:19|20)\d\d)(?![\w/-])/y;

/** `2023-02-30`, `31/06/2023`: no other order is possible where the first figure is above 12. */
function numericDay(text: string, at: number): PrintedDay | null {
  if (text.charCodeAt(at - 1) === 45) {
    ISO.lastIndex = at - 8;
    const iso = at < 8 ? null : ISO.exec(text);
    return iso && numeric(at - 8, iso[0], iso[1], iso[2], iso[3]);
  }
  const mark = text.charCodeAt(at + 2);
  if (mark < 45 || mark > 47) return null;
  DAY_MONTH.lastIndex = at;
  const match = DAY_MONTH.exec(text);
  return match && numeric(at, match[0], match[4], match[3], match[1]);
}

function numeric(start: number, all: string, year?: string, month?: string, day?: string): PrintedDay | null {
  const found = { start, end: start + all.length, month: Number(month), day: Number(day), year: Number(year) };
  return found.month >= 1 && found.month <= 12 && found.year >= 1500 && found.year < 2200 ? found : null;
}

const LONGEST = 12;

/** Where the word before an offset begins, with nothing but a point and a blank between; -1: no word. */
function wordBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 3 && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end === at) return -1;
  if (text.charCodeAt(end - 1) === 46) end -= 1;
  let start = end;
  while (start > 0 && end - start <= LONGEST && isWordAt(text, start - 1)) start -= 1;
  return start === end ? -1 : start;
}

/** Words after which a month may stand by itself, and the figures count something: `In April 31 ferries sailed`. */
const LEADS_OFF = /\b(?:in|during|of|since|last|this|next|late|early|each|every)\s{1,3}$/i;

/** Whether a day without a year is surely one: it is the dateline's, the header's, or nothing before and after it speaks against that. */
function isSure({ text, article: { dateline, date } }: JudgedStory, { start, end }: PrintedDay): boolean {
  if (isWithin(dateline?.span, start) || isWithin(date?.span, start)) return true;
  const next = text.charCodeAt(end);
  if (next === 37 || next === 45) return false;
  return !LEADS_OFF.test(text.slice(Math.max(0, start - 12), start));
}

function isWithin(span: Span | null | undefined, at: number): boolean {
  return span != null && at >= span.start && at < span.end;
}
