import { BANDS, likeness, mix, ROWS, sketchOf, wordsKey } from './likeness.ts';
import { NOTHING, WHOLE } from './remarks.ts';
import type { RunRule } from './rule.ts';

const STORY =
  'PARIS (AP) — Ministers met on Friday in a hall by the river and left the town again without a word on the budget of the coming year, which they had promised to settle before the first snow. Their staff stayed and packed the papers, the maps and the two models of the harbour into boxes that a lorry took away at dawn.';
const UPDATED = STORY.replace('at dawn', 'at seven');

/** An update, or the same story with another ending. */
export const nearDuplicateStory: RunRule = {
  id: 'near-duplicate-story',
  severity: 'info',
  summary: 'No two stories of a run are nearly the same',
  source: 'MinHash over three words each: Broder, “On the resemblance and containment of documents” (1997)',
  options: {
    percent: { summary: 'From how many percent of likeness on two stories are nearly the same', default: 80, least: 50, most: 100 },
    least: { summary: 'Words a story must have to be compared', default: 30, least: 3 },
  },
  examples: [
    { texts: [STORY, STORY] },
    { texts: [STORY, `${STORY} ${'It snowed on the hills, the roads were closed and nobody came. '.repeat(3)}`] },
    { texts: [STORY, UPDATED], message: 'Unexpected likeness to $0 (about 99 percent), expected another story' },
    { texts: [UPDATED, 'PARIS (AP) — It snowed.', STORY], message: 'Unexpected likeness to $0 (about 99 percent), expected another story' },
  ],
  sketch(story, { least }) {
    const places = sketchOf(story, Number(least));
    return places === null ? null : { key: wordsKey(story, 0), places };
  },
  open({ percent }) {
    const stories: Known[] = [];
    const bands: Map<number, number>[] = Array.from({ length: BANDS }, () => new Map());
    return (name, sketch) => {
      const { key, places } = sketch as unknown as Omit<Known, 'name'>;
      const met: Known = { key, places, name };
      const best = closest(met, stories, bands);
      if (best === null || best.key === met.key || best.like * 100 < Number(percent)) return NOTHING;
      const like = `about ${Math.min(99, Math.round(best.like * 100))} percent`;
      return [{ message: `Unexpected likeness to ${best.name} (${like}), expected another story`, span: WHOLE }];
    };
  },
};

interface Known {
  key: number;
  places: Uint32Array;
  name: string;
}

/** Files the story under its bands, and answers the one most like it among those that share one. A band knows its first story alone, so that it stays cheap. */
function closest(met: Known, stories: Known[], bands: readonly Map<number, number>[]): { key: number; name: string; like: number } | null {
  let best: { key: number; name: string; like: number } | null = null;
  let asked = -1;
  let isNew = false;
  for (let i = 0; i < BANDS; i += 1) {
    const band = bands[i] as Map<number, number>;
    const key = bandKey(met.places, i * ROWS);
    const at = band.get(key);
    if (at === undefined) {
      band.set(key, stories.length);
      isNew = true;
    } else if (at !== asked) {
      asked = at;
      const other = stories[at] as Known;
      const like = other.key === met.key ? 1 : likeness(met.places, other.places);
      if (best === null || like > best.like) best = { key: other.key, name: other.name, like };
    }
  }
  if (isNew) stories.push(met);
  return best;
}

function bandKey(places: Uint32Array, from: number): number {
  let key = from;
  for (let i = from; i < from + ROWS; i += 1) key = mix(key ^ (places[i] as number));
  return key;
}
