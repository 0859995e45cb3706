import { defineRule, type Rule } from './rule.ts';

/** `at 12 p.m.`: noon, or midnight? */
export const noonMidnightForm: Rule = defineRule({
  id: 'noon-midnight-form',
  severity: 'off',
  summary: 'Twelve o’clock is noon or midnight',
  source: 'AP Stylebook, “noon”, “midnight”: without a 12 before them, and instead of 12 p.m. and 12 a.m.',
  options: {},
  valid: [
    { text: 'OSLO (AP) — The ferry sails at noon and at midnight.' },
    { text: 'OSLO (AP) — The ferry sails at 12:30 p.m. and at 2 p.m.' },
    { text: 'OSLO (AP) — Bergen has 112 midnight ferries.' },
  ],
  invalid: [
    { text: 'OSLO (AP) — The ferry sails at [[12 p.m.]] on Friday.', message: 'Unexpected "12 p.m.", expected "noon"' },
    { text: 'OSLO (AP) — The ferry sails at [[12 midnight]].', message: 'Unexpected "12 midnight", expected "midnight"' },
  ],
  *check({ text }) {
    for (const match of text.matchAll(TWELVE)) {
      const [printed, word = ''] = match;
      if (/[\d:.,]/.test(text.charAt(match.index - 1))) continue;
      const right = formOf(word.toLowerCase());
      yield { message: `Unexpected "${printed}", expected "${right}"`, span: { start: match.index, end: match.index + printed.length } };
    }
  },
});

const TWELVE = /12(?::00)? (noon|midnight|[ap]\.m\.|[ap]m\b)/gi;

function formOf(word: string): string {
  if (word === 'noon' || word === 'midnight') return word;
  return word.startsWith('p') ? 'noon' : 'midnight';
}
