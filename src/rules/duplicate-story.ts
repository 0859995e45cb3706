import { wordsKey } from './likeness.ts';
import { NOTHING, WHOLE } from './remarks.ts';
import type { RunRule } from './rule.ts';

const STORY = 'PARIS (AP) — Ministers met on Friday and left the town again.';

/** The same words a second time in one run, under whatever head. */
export const duplicateStory: RunRule = {
  id: 'duplicate-story',
  severity: 'warning',
  summary: 'No two stories of a run have the same words',
  source: 'Feeds repeat stories under new numbers; data sets that hold a story twice test a model on what it has learned',
  options: { least: { summary: 'Words a story must have to be compared', default: 5, least: 1 } },
  examples: [
    { texts: [STORY, 'PARIS (AP) — Ministers met on Friday and left the town.'] },
    { texts: ['PARIS (AP) — No text.', 'PARIS (AP) — No text.'] },
    { texts: [STORY, STORY], message: 'Unexpected copy of $0, expected each story once' },
    {
      texts: [STORY, 'PARIS (AP) — It snowed on Friday in all the towns.', `Talks end\n\n${STORY.replace('met on', 'met\non')}`],
      message: 'Unexpected copy of $0, expected each story once',
    },
  ],
  sketch: (story, { least }) => wordsKey(story, Number(least)),
  open() {
    const known = new Map<number, string>();
    return (name, sketch) => {
      const first = known.get(sketch as number);
      if (first === undefined) known.set(sketch as number, name);
      return first === undefined ? NOTHING : [{ message: `Unexpected copy of ${first}, expected each story once`, span: WHOLE }];
    };
  },
};
