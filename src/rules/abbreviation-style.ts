import { ABBREVIATIONS } from '../knowledge/tables/proof-words.ts';
import { isEnglish, NOTHING, quoted } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** What stands on both sides of each kind, so that an ordinary word is none: `Gen Z`, `the Miss`, `in Ore`. */
const BEFORE = { any: '(?<![\\w.])', day: '\\b', name: '\\b', state: '(?<=[A-Z][a-z]+, )' } as const;
const BEHIND = { any: '(?![\\w.])', day: '(?= \\d)', name: '(?= [A-Z][a-z]+ [A-Z])', state: '(?=[ ,)])' } as const;

const PATTERN = new RegExp(
  (Object.keys(BEFORE) as (keyof typeof BEFORE)[])
    .map((kind) => {
      const forms = ABBREVIATIONS.filter(([, where]) => where === kind).map(([form]) => form.slice(0, -1).replaceAll('.', '\\.'));
      return `${BEFORE[kind]}(?:${forms.join('|')})${BEHIND[kind]}`;
    })
    .join('|'),
  'g',
);

/** `the U.S envoy`, `Sept 11`, `Sen Jane Doe`, `Mobile, Ala, said`: the point that closes the abbreviation is missing. */
export const abbreviationStyle: Rule = defineRule({
  id: 'abbreviation-style',
  severity: 'off',
  summary: 'Abbreviations have their points',
  source: 'AP Stylebook, “abbreviations and acronyms”, “months”, “state names”, “titles”',
  options: {},
  valid: [
    { text: 'PARIS (AP) — The U.S. envoy left at 3 p.m. on Sept. 11 for the U.S.A. and the US.' },
    { text: 'PARIS (AP) — Gen Z and Miss Ore said the dec 11 file was in the Feb folder.' },
    { text: 'MOBILE, Ala. (AP) — Sen. Jane Doe of Mobile, Ala., met the Dr Pepper firm.' },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — The [[U.S]] envoy left the town.',
      message: 'Unexpected "U.S", expected "U.S."',
      fixed: 'PARIS (AP) — The U.S. envoy left the town.',
    },
    {
      text: 'MOBILE, Ala. (AP) — On [[Sept]] 11 the envoy left Mobile, [[Ala]], for good.',
      message: 'Unexpected "Sept", expected "Sept."',
      fixed: 'MOBILE, Ala. (AP) — On Sept. 11 the envoy left Mobile, Ala., for good.',
    },
  ],
  check(story) {
    const { body } = story.article;
    if (body.span === null || !isEnglish(story)) return NOTHING;
    const { start } = body.span;
    return Array.from(body.text.matchAll(PATTERN), ({ index, 0: form }) => {
      const span = { start: start + index, end: start + index + form.length };
      return { message: `Unexpected ${quoted(form)}, expected ${quoted(`${form}.`)}`, span, fix: [{ span, text: `${form}.` }] };
    });
  },
});
