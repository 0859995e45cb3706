import { bytesOf, findLine, type Table } from './sorted-lines.ts';

/** So many look-ups are searched for in the text, more than a story needs; then all lines are indexed, which pays only in a long run. */
const SEARCHES = 300;

/** What stands for a line that has no value. */
const PRESENT: object = {};

/**
 * Looks keys up in a table of sorted lines, as `findLine` does, and answers what `read` makes of a line's value; null: no such line. The table is
 * asked for with the first look-up. Some hundred look-ups search its text; after them each costs one look into a map. `read` is asked once a line.
 * `indexLines(() => 'afp;afp\ncna;cna,cna-cyprus', (ids) => ids.split(','))('cna')` → ["cna", "cna-cyprus"].
 */
export function indexLines<T extends object>(table: Table, read: (value: string) => T): (key: string) => T | null {
  const bytes = bytesOf(table);
  let known = new Map<string, string | T>();
  let searches = 0;
  const search = (key: string): string | null => {
    if (searches === SEARCHES) return null;
    searches += 1;
    if (searches === SEARCHES) known = indexAll(table(), known);
    return findLine(bytes(), key);
  };
  return (key) => {
    const found = known.get(key) ?? search(key);
    if (typeof found !== 'string') return found;
    const made = read(found);
    known.set(key, made);
    return made;
  };
}

/** Whether a table of sorted lines, keys alone, has that line: `lineSet(() => 'lima\nparis')('paris')` → true. */
export function lineSet(table: Table): (key: string) => boolean {
  const find = indexLines(table, () => PRESENT);
  return (key) => find(key) !== null;
}

function indexAll<T>(table: string, read: ReadonlyMap<string, string | T>): Map<string, string | T> {
  const index = new Map<string, string | T>();
  for (const line of table.split('\n')) {
    const end = line.indexOf(';');
    const key = end < 0 ? line : line.slice(0, end);
    index.set(key, read.get(key) ?? line.slice(key.length + 1));
  }
  return index;
}
