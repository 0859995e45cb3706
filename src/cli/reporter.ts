import type { Failure } from '../batch/failure.ts';
import { countOf } from '../output/parts.ts';
import { visible } from '../output/visible.ts';
import { type Context, complain } from './io.ts';

/** Says on standard error what could not be read and what is no story, and has the run end with status 2 where it must. */
export interface Reporter {
  note(failure: Failure): void;
  /** Nothing more comes. */
  end(): void;
}

/** Bad rows of one file, and items of all files that are no stories, are named up to so many; then they are counted. */
const NAMED = 5;

/** With `--strict` what is no story is a failure like others. */
export function startReporter({ strict = false }: { strict?: boolean }, context: Context): Reporter {
  let skips = 0;
  let [within, failures]: [string | null, number] = [null, 0];
  const say = (message: string): void => complain(visible(message), context.io);
  const leaveFile = (): void => {
    if (within !== null && failures > NAMED) say(`${within}: ${countOf(failures - NAMED, 'more failure')}`);
    [within, failures] = [null, 0];
  };
  return {
    note: (failure) => {
      if (failure.code === 'input-no-story' && !strict) {
        skips += 1;
        if (skips <= NAMED) say(`skipped ${failure.message}`);
        return;
      }
      if (context.status < 2) context.status = 2;
      if (failure.within !== within) leaveFile();
      within = failure.within;
      failures += 1;
      if (within === null || failures <= NAMED) say(failure.message);
    },
    end: () => {
      leaveFile();
      if (skips > NAMED) say(`skipped ${skips} items in all that are no stories`);
    },
  };
}
