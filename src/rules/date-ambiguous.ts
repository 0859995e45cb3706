import { defineRule, type Rule } from './rule.ts';

/** `03/04/2023` is in March to one reader and in April to the next. */
export const dateAmbiguous: Rule = defineRule({
  id: 'date-ambiguous',
  severity: 'off',
  summary: 'A date in figures can be read in one way only',
  source: 'ISO 8601; AP Stylebook, “dates”: the month in letters',
  options: {},
  valid: [
    { text: 'OSLO (AP) — The ferry was due on 17/11/2023, 11/17/2023, 2023-11-07 and Nov. 7, 2023.' },
    { text: 'OSLO (AP) — The ferry was due on 11/11/2023.' },
    { text: 'OSLO (AP) — Part 1/03/04/2023/7 was lost.' },
  ],
  invalid: [
    { text: 'OSLO (AP) — The ferry was due on [[03/04/2023]].', message: 'Unexpected date "03/04/2023", expected its month in letters' },
    {
      text: 'OSLO (AP) — The ferry was due on [[3/4/2023]], it said.',
      message: 'Unexpected date "3/4/2023", expected its month in letters',
    },
  ],
  *check({ text }) {
    for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      const start = at - figuresBefore(text, at);
      NUMERIC.lastIndex = start;
      const match = start === at ? null : NUMERIC.exec(text);
      if (match === null || !isAmbiguous(Number(match[1]), Number(match[2]))) continue;
      yield { message: `Unexpected date "${match[0]}", expected its month in letters`, span: { start, end: start + match[0].length } };
    }
  },
});

const NUMERIC = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?![\d/])/y;

/** How many figures stand before an offset: none, one or two. */
function figuresBefore(text: string, at: number): number {
  let count = 0;
  while (count < 2 && at - count > 0 && text.charCodeAt(at - count - 1) >= 48 && text.charCodeAt(at - count - 1) <= 57) count += 1;
  return count;
}

function isAmbiguous(first: number, second: number): boolean {
  return first !== second && first >= 1 && first <= 12 && second >= 1 && second <= 12;
}
