import { defineRule, type Rule } from './rule.ts';

/** `SPRINGFIELD (AP) —` may be in Missouri, Massachusetts or Illinois. */
export const datelineAmbiguousPlace: Rule = defineRule({
  id: 'dateline-ambiguous-place',
  severity: 'info',
  summary: "A dateline's place can be told from others of its name",
  source: 'AP Stylebook, “datelines”: state or country wherever the city alone may be mistaken',
  options: {},
  valid: [{ text: 'SPRINGFIELD, Ill. (AP) — The bridge is open again.' }, { text: 'PARIS (AP) — The bridge is open again.' }],
  invalid: [
    {
      text: '[[SPRINGFIELD]] (AP) — The bridge is open again.',
      message:
        'Unexpected "SPRINGFIELD" alone, expected its state or country: it may be Springfield, US-MO or Springfield, US-MA or Springfield, US-IL',
    },
    {
      text: '[[SPRINGFIELD]], Nov. 17 (AP) — The mayor of Springfield is away.',
      message:
        'Unexpected "SPRINGFIELD" alone, expected its state or country: it may be Springfield, US-MO or Springfield, US-MA or Springfield, US-IL',
    },
  ],
  *check({ text, article: { diagnostics } }) {
    for (const { rule, span, message } of diagnostics) {
      if (rule !== 'dateline-ambiguous-place') continue;
      const others = /may be (.*?)(?:;|$)/.exec(message)?.[1];
      const why = others === undefined ? '' : `: it may be ${others}`;
      yield { message: `Unexpected "${text.slice(span.start, span.end)}" alone, expected its state or country${why}`, span };
    }
  },
});
