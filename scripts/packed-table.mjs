// In the program, what stands for a large table: see pack-tables.mjs.
import { openSync, readSync } from 'node:fs';

let file;

/** A table (src/knowledge/sorted-lines.ts) that is `length` bytes of dist/tables.bin, from `at` on. The file stays open as long as the program runs. */
export function packedTable(at, length) {
  const bytes = () => {
    file ??= openSync(`${__dirname}/tables.bin`, 'r');
    const table = Buffer.allocUnsafe(length);
    if (readSync(file, table, 0, length, at) < length) throw new Error('The tables are cut short: build them anew.');
    return table;
  };
  return Object.assign(() => bytes().toString(), { bytes });
}
