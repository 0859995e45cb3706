import { NOTHING, WHOLE } from './remarks.ts';
import type { RunRule } from './rule.ts';
import { type Take, takeOf } from './take.ts';

const FIRST = 'BC-BUDGET, Take 1\n\nPARIS (AP) — Ministers met.\n\n(MORE)';

/** `BC-BUDGET, Take 3` after `BC-BUDGET, Take 1`: the second take is missing. */
export const takeSequenceGap: RunRule = {
  id: 'take-sequence-gap',
  severity: 'warning',
  summary: 'The takes of a story follow each other without a gap',
  source: 'AP practice: takes are numbered, the last says that nothing follows',
  options: {},
  examples: [
    { texts: [FIRST, 'BC-BUDGET, Take 2\n\nPARIS: They left.'] },
    { texts: [FIRST, 'BC-SNOW, Take 3\n\nPARIS: It snowed.'] },
    { texts: ['BC-BUDGET, Take 2\n\nPARIS: They left.', FIRST] },
    { texts: [FIRST, 'BC-BUDGET, Take 3\n\nPARIS: They slept.'], message: 'Unexpected take 3 after take 1 ($0), expected take 2' },
    {
      texts: [FIRST, 'BC-BUDGET, Take 2\n\nPARIS: They left.', 'BC-BUDGET, Take 5 of 5\n\nPARIS: They slept.'],
      message: 'Unexpected take 5 after take 2 ($1), expected take 3',
    },
  ],
  sketch({ article }) {
    const take = takeOf(article);
    return take === null || take.keyword === '' ? null : [take.keyword, take.number];
  },
  open() {
    const last = new Map<string, Pick<Take, 'number'> & { name: string }>();
    return (name, sketch) => {
      const [keyword = '', number = 0] = sketch as readonly [string, number];
      const before = last.get(keyword);
      if (before === undefined || number > before.number) last.set(keyword, { number, name });
      if (before === undefined || number <= before.number + 1) return NOTHING;
      const message = `Unexpected take ${number} after take ${before.number} (${before.name}), expected take ${before.number + 1}`;
      return [{ message, span: WHOLE }];
    };
  },
};
