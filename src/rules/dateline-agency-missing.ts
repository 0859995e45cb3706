import { defineRule, type Rule } from './rule.ts';

/** `OSLO, Nov. 17 --` where the house signs `OSLO, Nov. 17 (AP) --`. */
export const datelineAgencyMissing: Rule = defineRule({
  id: 'dateline-agency-missing',
  severity: 'off',
  summary: 'A dateline names the agency',
  source: 'AP Stylebook, “datelines”: (AP) after the place; Reuters, AFP and dpa likewise',
  options: {},
  valid: [
    { text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.' },
    { text: 'The ferry is running again.' },
    { text: 'OSLO (Quelk) -- The ferry is running again.' },
  ],
  invalid: [
    { text: '[[OSLO, Nov. 17 --]] The ferry is running again.', message: 'Unexpected dateline without an agency, expected one' },
    { text: '[[LISBON, Portugal —]] The ferry is running again.', message: 'Unexpected dateline without an agency, expected one' },
  ],
  *check({ article: { dateline, credit } }) {
    // A bracket that names no known agency is another rule's.
    if (dateline?.span == null || dateline.agencies.length > 0 || credit?.position === 'dateline') return;
    yield { message: 'Unexpected dateline without an agency, expected one', span: dateline.span };
  },
});
