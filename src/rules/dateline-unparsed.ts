import { agencyByMark } from '../knowledge/agencies.ts';
import { englishMonth } from '../knowledge/month-forms.ts';
import type { Article } from '../model/record.ts';
import type { Span } from '../text/span.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO, Nov. 17 (AP The ferry is running again.`: meant as a dateline, but for a slip none that can be read. */
export const datelineUnparsed: Rule = defineRule({
  id: 'dateline-unparsed',
  severity: 'warning',
  summary: 'What looks like a dateline can be read as one',
  source: 'The forms of the wires: place, date, agency, dash (AP Stylebook, “datelines”; IPTC 7901, section 3)',
  options: {},
  valid: [
    { text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.' },
    { text: 'OSLO AND BERGEN (the rivals) vie for the ferry.' },
    { text: 'FERRY STOPS. NOVEMBER is its month of rest, and 17 men are glad.' },
    { text: 'OSLO-BERGEN (AB) ferries are late.' },
  ],
  invalid: [
    {
      text: '[[OSLO, Nov. 17]] (AP The ferry is running again.',
      message: 'Unexpected "OSLO, Nov. 17", expected a dateline that can be read',
    },
    { text: '[[XOBRUQ, Nov. 32]] (AP) -- The ferry is.', message: 'Unexpected "XOBRUQ, Nov. 32", expected a dateline that can be read' },
    { text: '[[OSLO (AP]] The ferry is running again.', message: 'Unexpected "OSLO (AP", expected a dateline that can be read' },
    { text: '[[OSLO, ]]Novv. 17 (AP) -- The ferry is running.', message: 'Unexpected "OSLO," before the dateline, expected it within' },
  ],
  *check({ text, article }) {
    const { dateline, body } = article;
    if (dateline?.span != null) {
      const span = leftBefore(text, article, dateline.span);
      if (span !== null)
        yield { message: `Unexpected "${text.slice(span.start, span.end).trim()}" before the dateline, expected it within`, span };
      return;
    }
    if (body.span === null) return;
    const { start } = body.span;
    const length = datelineLength(text.slice(start, start + LONGEST));
    if (length > 0)
      yield {
        message: `Unexpected "${text.slice(start, start + length)}", expected a dateline that can be read`,
        span: { start, end: start + length },
      };
  },
});

const LONGEST = 100;
const CITY = /^[A-Z][A-Z.'’/ -]{2,40}(?![A-Za-z])/;
const AREA = /^, ?[A-Z][A-Za-z. ]{1,20}/;
const DAY = /^[,;:.]? {1,3}([A-Z][A-Za-z]{2,8})\.? \d{1,2}\b/;
const AGENCY = /^,? {1,2}[([/]([A-Za-z.]{2,12})(?= )/;

/** How long the place and its date, or its agency in a bracket that nothing closes, are at the start of a text; 0: there are none. */
function datelineLength(opening: string): number {
  const city = CITY.exec(opening)?.[0].trimEnd().length ?? 0;
  if (city === 0) return 0;
  const area = AREA.exec(opening.slice(city))?.[0].trimEnd().length ?? 0;
  const [alone, beyond] = [ending(opening.slice(city)), ending(opening.slice(city + area))];
  if (alone > 0) return city + alone;
  return beyond > 0 ? city + area + beyond : 0;
}

function ending(rest: string): number {
  const day = DAY.exec(rest);
  if (day !== null && englishMonth(day[1] ?? '') !== null) return day[0].length;
  const agency = AGENCY.exec(rest);
  return agency !== null && agencyByMark(agency[1] ?? '').some(({ kind }) => kind === 'agency') ? agency[0].length : 0;
}

/** Words in capitals that stand on the dateline's line before it and were read as nothing: `OSLO, ` before `Novv. 17 (AP) --`. */
function leftBefore(text: string, { unparsed }: Article, dateline: Span): Span | null {
  const before = unparsed.find(({ span }) => span !== null && span.end <= dateline.start && dateline.start - span.end <= 3)?.span;
  if (
    before == null ||
    dateline.start - before.start > LONGEST ||
    !/^[A-Z][A-Z.'’/ -]{1,40},\s*$/.test(text.slice(before.start, dateline.start))
  )
    return null;
  return { start: before.start, end: dateline.start };
}
