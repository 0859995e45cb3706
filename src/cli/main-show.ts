import { type Program, programOf } from './run.ts';
import type { ShowFlags } from './show.ts';
import { show } from './show-stories.ts';

/**
 * `show` alone, a file of its own beside the whole program, in which what it needs is loaded at once and not module by module: who looks at a
 * story should not wait for what checks a folder, nor for what reads options, where none is given.
 */
export const program: Program = programOf(async (argv, context) => {
  const [name, ...paths] = argv;
  if (name === 'show' && paths.every(isPath)) return show(paths, WITHOUT_OPTIONS, context);
  const [{ executeCommands }, { declareShow }] = await Promise.all([import('./program.ts'), import('./show.ts')]);
  return executeCommands(new Map([['show', declareShow(async () => show)]]))(argv, context);
});

function isPath(argument: string): boolean {
  return argument === '-' || !argument.startsWith('-');
}

/** What `show` is told where no option is given. */
export const WITHOUT_OPTIONS: ShowFlags = { from: 'auto', fields: [], omit: [] };
