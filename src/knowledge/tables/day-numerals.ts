/**
 * Days of the month in words, where the wires of a language print them so: `जयपुर, तीन मई (भाषा)`. Source: copy of PTI's Bhasha and of Univarta.
 */
export const DAY_NUMERALS: readonly (readonly [word: string, day: number])[] = [
  ['एक', 1],
  ['दो', 2],
  ['तीन', 3],
  ['चार', 4],
  ['पांच', 5],
  ['पाँच', 5],
  ['छह', 6],
  ['छः', 6],
  ['सात', 7],
  ['आठ', 8],
  ['नौ', 9],
  ['दस', 10],
];
