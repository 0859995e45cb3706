import { expect, it } from 'vitest';
import { bylineNames } from '../../src/formats/byline-names.ts';

it.each([
  ['By Ada Quillon, The Pelham Ledger, and Bram Oosterwal, dpa', ['Ada Quillon', 'Bram Oosterwal']],
  ['Von Wiebke Harmstorp und Jannis Oldekop, dpa', ['Wiebke Harmstorp', 'Jannis Oldekop']],
  ["Silvano Brezza and Greta O'Malveney", ['Silvano Brezza', "Greta O'Malveney"]],
  ['By LENA ORDWAY and PETER ASHLOCKE', ['LENA ORDWAY', 'PETER ASHLOCKE']],
  ['By Rowan Tidmarsh-Ellery, Press Association Transport Correspondent', ['Rowan Tidmarsh-Ellery']],
  ['Par Jean de la Fontaine', ['Jean de la Fontaine']],
  ['By J. R. Smith & Mary Bly', ['J. R. Smith', 'Mary Bly']],
  ['NTB-AFP-DPA', []],
  ['lc/mt', []],
  ['By The Associated Press', []],
  ['', []],
])('%s', (sent, names) => {
  expect(bylineNames(sent)).toEqual(names);
});
