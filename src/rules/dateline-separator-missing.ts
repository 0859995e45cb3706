import { defineRule, type Rule } from './rule.ts';

/** `OSLO, Nov. 17 The ferry is running again.`. */
export const datelineSeparatorMissing: Rule = defineRule({
  id: 'dateline-separator-missing',
  severity: 'off',
  summary: 'A mark ends the dateline',
  source: 'AP Stylebook, “datelines”: a dash; Reuters, AFP and dpa: a hyphen',
  options: {},
  valid: [{ text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.' }, { text: 'OSLO, Nov. 17: The ferry is running again.' }],
  invalid: [
    {
      text: '[[OSLO, Nov. 17]] The ferry is running again.',
      message: 'Unexpected end of the dateline, expected a mark after "OSLO, Nov. 17"',
    },
    { text: '[[OSLO (AP)]] The ferry is running again.', message: 'Unexpected end of the dateline, expected a mark after "OSLO (AP)"' },
  ],
  *check({ article: { dateline } }) {
    if (dateline?.span == null || dateline.separator !== null) return;
    yield { message: `Unexpected end of the dateline, expected a mark after "${dateline.text}"`, span: dateline.span };
  },
});
