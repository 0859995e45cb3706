import { type Program, programOf } from './run.ts';
import { addShow } from './show.ts';

/** `show` alone, a file of its own beside the whole: who looks at a story should not wait for what checks a folder. */
export const program: Program = programOf(new Map([['show', addShow]]));
