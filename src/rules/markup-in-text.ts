import { andMore, NOTHING, quoted } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const TAG =
  /<\/(?:p|b|i|a|em|strong|span|div|td|tr|table|ul|ol|li|h[1-6]|script|style|font|center|blockquote)\s*>|<(?:br|hr)\s*\/?>|<(?:p|span|div|table|ul|ol|li|em|strong|blockquote|script|style)>|<(?:a|img|p|div|span|font|table|td|script|iframe) [a-z-]{2,20}=/g;
const ENTITY = /&(?:amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[mn]dash|hellip|eacute|egrave|uuml|ouml|auml|copy|#\d{2,5}|#x[\da-fA-F]{2,5});/g;

/** What is left of an entity whose `&` was lost: `the city #39;s mayor`, ` quot;no quot;`. */
const TORN = /(?<![&\w])(?:#\d{2,4}|quot|amp|apos|nbsp);/g;

function tornEntities(text: string): RegExpExecArray[] {
  return text.indexOf('quot;') < 0 && text.indexOf('#39;') < 0 && text.indexOf('amp;') < 0 ? [] : [...text.matchAll(TORN)];
}

/** `Smith &amp; Co said <b>no</b>`: what a page's source is made of. Reuters' tickers (`<IBM>`, `<P>`) are none. */
export const markupInText: Rule = defineRule({
  id: 'markup-in-text',
  severity: 'warning',
  summary: 'No tags or entities of a page are left in the copy',
  source: 'HTML Standard, section 13.1: tags and character references',
  options: {},
  valid: [
    { text: 'NEW YORK (Reuters) - Smith & Co <SMTH> and the 3<P> fund said a < b.' },
    { text: 'NEW YORK (Reuters) - AT&T; it said; R&D; no more.' },
  ],
  invalid: [
    {
      text: 'NEW YORK (Reuters) - Smith [[&amp;]] Co said &quot;no&quot;.',
      message: 'Unexpected "&amp;", expected text without markup (and 2 more)',
    },
    { text: 'NEW YORK (Reuters) - The city [[#39;]]s mayor said no.', message: 'Unexpected "#39;", expected text without markup' },
    { text: 'NEW YORK (Reuters) - Smith said no.[[<br />]]', message: 'Unexpected "<br />", expected text without markup' },
  ],
  check({ text }) {
    const tags = text.indexOf('<') < 0 ? [] : [...text.matchAll(TAG)];
    const entities = text.indexOf('&') < 0 ? tornEntities(text) : [...text.matchAll(ENTITY)];
    const [first] = tags.length > 0 && (entities[0]?.index ?? text.length) > (tags[0]?.index ?? 0) ? tags : entities;
    if (first === undefined) return NOTHING;
    const span = { start: first.index, end: first.index + first[0].length };
    return [{ message: `Unexpected ${quoted(first[0])}, expected text without markup${andMore(tags.length + entities.length)}`, span }];
  },
});
