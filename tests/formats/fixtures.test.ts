import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatOf, readAll, readInPieces } from './reading.ts';

const root = join(import.meta.dirname, '..', '..', 'fixtures', 'formats');
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.includes('/') && !path.endsWith('.stories.json'),
);

/** Beside each fixture are its stories as a reader sees them: text, metadata, problems. */
describe.each(paths.sort())('%s', (path) => {
  const bytes = readFileSync(join(root, path));
  const name = path.split('/')[0];

  it('is known by what it holds', () => {
    expect(formatOf(bytes).name).toBe(name);
  });

  it('gives the stories beside it', async () => {
    const entries = await readAll(bytes);
    await expect(`${JSON.stringify(entries, null, 2)}\n`).toMatchFileSnapshot(join(root, `${path}.stories.json`));
  });

  it('gives the same stories piece by piece', async () => {
    if (!formatOf(bytes).readChunks) return;
    for (const size of [1, 7, 1000]) expect(await readInPieces(bytes, size)).toEqual(await readAll(bytes));
  });

  it('numbers its stories and leaves out what is empty', async () => {
    const stories = (await readAll(bytes)).flatMap((entry) => ('text' in entry ? [entry] : []));
    expect(stories.map(({ index }) => index)).toEqual(stories.map((_, at) => at));
    for (const { metadata } of stories) for (const value of Object.values(metadata ?? {})) expect(value).toBeTruthy();
  });
});
