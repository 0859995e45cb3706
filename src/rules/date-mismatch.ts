import { dayOf } from './known-day.ts';
import { defineRule, type Rule } from './rule.ts';

/** A header of Nov. 17 above a dateline of Nov. 27. */
export const dateMismatch: Rule = defineRule({
  id: 'date-mismatch',
  severity: 'warning',
  summary: "A dateline's date agrees with the story's header or envelope",
  source: 'A dateline says when the story was filed: not after it was sent, and not long before (AP Stylebook, “datelines”)',
  options: {
    before: { summary: 'Days that a dateline may be older than the header', default: 14, least: 0 },
    after: { summary: 'Days that a dateline may be younger: the zones of the world', default: 1, least: 0 },
  },
  valid: [
    { text: ' date 2023-11-17 OSLO, Nov. 17 (AP) -- The ferry is running again.' },
    { text: ' date 2023-11-17 OSLO, Nov. 16 (AP) -- The ferry is running again.' },
    { text: ' date 2023-11-17 SYDNEY, Nov. 18 (AP) -- The ferry is running again.' },
    { text: 'OSLO, Nov. 27 (AP) -- The ferry is running again.' },
  ],
  invalid: [
    {
      text: ' date 2023-11-17 OSLO, [[Nov. 27]] (AP) -- The ferry is running again.',
      message: 'Unexpected date "Nov. 27", expected one near 2023-11-17, which the header says',
    },
    {
      text: ' date 2023-11-17 OSLO, [[Sept. 17]] (AP) -- The ferry is running again.',
      message: 'Unexpected date "Sept. 17", expected one near 2023-11-17, which the header says',
    },
  ],
  *check({ article: { date, dateline } }, { before, after }) {
    if (date === null || date.from === 'dateline' || dateline?.date?.span == null) return;
    const [header, own] = [dayOf(date.value), dayOf(dateline.date.value)];
    if (header === null || own === null || (own - header <= after && header - own <= before)) return;
    const which = date.from === 'header' ? 'header' : 'envelope';
    yield {
      message: `Unexpected date "${dateline.date.text}", expected one near ${date.value.slice(0, 10)}, which the ${which} says`,
      span: dateline.date.span,
    };
  },
});
