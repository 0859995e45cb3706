import { type Program, programOf } from './run.ts';
import { declareShow } from './show.ts';
import { show } from './show-stories.ts';

/**
 * `show` alone, a file of its own beside the whole program, in which what it needs is loaded at once and not module by module: who looks at a
 * story should not wait for what checks a folder.
 */
export const program: Program = programOf(new Map([['show', declareShow(async () => show)]]));
