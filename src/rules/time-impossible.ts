import { defineRule, type Rule } from './rule.ts';

/** `at 13:75`, `at 2460 GMT`, `at 8:61 p.m.`. */
export const timeImpossible: Rule = defineRule({
  id: 'time-impossible',
  severity: 'error',
  summary: 'A time of day is one that there is',
  source: 'ISO 8601: hours to 24, minutes to 59; AP Stylebook, “times”: a.m. and p.m. with hours to 12',
  options: {},
  valid: [
    { text: 'OSLO (AP) — The ferry sails at 8:59 p.m., at 2359 GMT and at 24:00 GMT.' },
    { text: 'OSLO (AP) — Bergen won the race in 2:75.3, and 90:75 is a score.' },
    { text: 'OSLO (AP) — The 1988 GMT timetable, 60 a.m. sailings and Psalm 119:75 PM were quoted.' },
    { text: 'OSLO (AP) — It sails at 12:30 a.m. and 1230 p.m. EST.' },
  ],
  invalid: [
    { text: 'OSLO (AP) — The ferry sails at [[8:75 p.m.]] on Friday.', message: 'Unexpected time "8:75 p.m.", expected minutes to 59' },
    {
      text: 'OSLO (AP) — The ferry sails at [[14:30 p.m.]] on Friday.',
      message: 'Unexpected time "14:30 p.m.", expected hours from 1 to 12',
    },
    { text: 'OSLO (AP) — The ferry sails at [[2530 GMT]] on Friday.', message: 'Unexpected time "2530 GMT", expected hours to 24' },
  ],
  *check({ text }) {
    for (const match of text.matchAll(TIME)) {
      const [printed, hours, minutes, half] = match;
      const wrong = faultOf(Number(hours), Number(minutes), half !== undefined);
      if (wrong === null || !LEADS_IN.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      yield { message: `Unexpected time "${printed}", expected ${wrong}`, span: { start: match.index, end: match.index + printed.length } };
    }
  },
});

const TIME = /(\d{1,2})[:.]?(\d\d)\s?(?:([ap]\.?m\b\.?)|GMT\b|UTC\b)/g;
/** Words that a time follows; without them the figures could be anything. */
const LEADS_IN = /\b(?:at|by|until|till|around|about|before|after|from)\s$/;

function faultOf(hours: number, minutes: number, isHalf: boolean): string | null {
  if (minutes > 59) return 'minutes to 59';
  if (isHalf) return hours < 1 || hours > 12 ? 'hours from 1 to 12' : null;
  return hours > 24 || (hours === 24 && minutes > 0) ? 'hours to 24' : null;
}
