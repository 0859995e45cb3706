import { NOTHING, quoted, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `Budget talks go on.` */
export const headlineFullStop: Rule = defineRule({
  id: 'headline-full-stop',
  severity: 'info',
  summary: 'A headline ends without a full stop',
  source: 'AP Stylebook, “headlines”; Reuters Handbook of Journalism, “headlines”',
  options: {},
  valid: [
    { text: 'Who pays for the talks in the U.S.\n\nPARIS (AP) — Ministers met on Friday.' },
    { text: 'And so on ...\n\nPARIS (AP) — Ministers met on Friday.' },
    { text: 'PARIS (AP) — Ministers met.', record: { headline: { text: 'Smith to buy Jones Inc.', span: null } } },
  ],
  invalid: [
    {
      text: 'Budget talks will go on[[.]]\n\nPARIS (AP) — Ministers met on Friday.',
      message: 'Unexpected full stop after "Budget talks will go on", expected none',
    },
    {
      text: 'PARIS (AP) — Ministers met.',
      record: { headline: { text: 'Talks begin.', span: null } },
      message: 'Unexpected full stop after "Talks begin", expected none',
    },
  ],
  check({ article: { headline } }) {
    if (headline === null) return NOTHING;
    const { text, span } = headline;
    // More than one sentence is a deck or a statement, not a headline with a stop too many.
    if (!text.endsWith('.') || !/\p{Ll}{2}\.$/u.test(text.slice(-8)) || /\b(?:Inc|Corp|Ltd|Co|Bros|Plc)\.$/.test(text)) return NOTHING;
    if (/[.!?]["”’]?\s+\p{Lu}/u.test(text)) return NOTHING;
    const message = `Unexpected full stop after ${quoted(text.slice(0, -1))}, expected none`;
    return [{ message, span: span === null ? WHOLE : { start: span.end - 1, end: span.end } }];
  },
});
