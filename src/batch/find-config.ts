import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { NewsparseError } from '../model/error.ts';
import { inputTrouble } from './trouble.ts';

/** A configuration that was found: where, and its text as it is. */
export interface FoundConfig {
  path: string;
  text: string;
}

/** Names a configuration goes by, in the order they are looked for in a folder. */
export const CONFIG_NAMES: readonly string[] = ['newsparse.config.json', '.newsparserc.json', 'package.json'];

/** Looks for a configuration in the folder of the first input and above, then in the working folder and above. */
export async function findConfig(paths: readonly string[]): Promise<FoundConfig | null> {
  const [first] = paths;
  const folders = [...(first === undefined || first === '-' ? [] : [folderOf(first)]), process.cwd()];
  const { lilconfig } = await import('lilconfig');
  const keep = (path: string, text: string): { newsparse?: FoundConfig } & FoundConfig => {
    const found = { path, text: text.replace(/^\ufeff/u, '') };
    return path.endsWith('package.json') ? { ...found, ...(concerns(text) ? { newsparse: found } : {}) } : found;
  };
  const searcher = lilconfig('newsparse', {
    searchPlaces: [...CONFIG_NAMES],
    loaders: { '.json': keep },
    stopDir: '/',
    cache: false,
    ignoreEmptySearchPlaces: false,
  });
  for (const folder of folders) {
    const found = await searcher.search(folder).catch((error: unknown) => {
      throw new NewsparseError('config', inputTrouble((error as { path?: string }).path ?? folder, error).message, { cause: error });
    });
    if (found) return { path: found.filepath, text: (found.config as FoundConfig | undefined)?.text ?? '' };
  }
  return null;
}

/** A package.json that does not speak of the program is none of its business, broken or not. */
function concerns(text: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(text) as object, 'newsparse');
  } catch {
    return text.includes('"newsparse"') && !/"name"\s*:\s*"newsparse"/u.test(text);
  }
}

function folderOf(path: string): string {
  const whole = resolve(path);
  return statSync(whole, { throwIfNoEntry: false })?.isDirectory() ? whole : dirname(whole);
}
