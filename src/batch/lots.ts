import type { FoundStory } from './stories.ts';

/** Characters of stories that one lot holds, about. */
const ENOUGH = 256 * 1024;
/** What a story costs besides its characters. */
const EACH = 256;

/** Gathers stories as they come to lots that are worth a thread's while, from a number on; what waits goes out when nothing more is at hand. */
export async function* lotsOf(batches: AsyncIterable<readonly FoundStory[]>, from: number): AsyncGenerator<FoundStory[]> {
  const source = batches[Symbol.asyncIterator]();
  let [lot, size, left]: [FoundStory[], number, number] = [[], 0, from];
  const take = (): FoundStory[] => {
    const full = lot;
    [lot, size] = [[], 0];
    return full;
  };
  let coming = source.next();
  try {
    for (;;) {
      const came = lot.length > 0 ? await Promise.race([coming, idle()]) : await coming;
      if (came?.done) break;
      if (!came) yield take();
      else {
        coming = source.next();
        for (const one of came.value) {
          if (left-- > 0) continue;
          lot.push(one);
          size += EACH + ('story' in one ? one.story.text.length : 0);
          if (size >= ENOUGH) yield take();
        }
      }
    }
    if (lot.length > 0) yield lot;
  } finally {
    // It may still wait for input that never comes.
    coming.catch(() => {});
    source.return?.().catch(() => {});
  }
}

function idle(): Promise<null> {
  return new Promise((resolve) => setImmediate(() => resolve(null)));
}
