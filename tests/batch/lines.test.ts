import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, readLines } from '../../src/batch/lines.ts';

async function* cut(text: string, at: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const cuts = [0, ...at.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (const [number, start] of cuts.slice(0, -1).entries()) yield bytes.subarray(start, cuts[number + 1]);
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, longest = 1e9): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of readLines(chunks, longest)) lines.push(...some);
  return lines;
}

test('lines are the same wherever the input is cut', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '東', '\n', '\n\n', '\r\n'), { maxLength: 40 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 6 }), async (input, cuts) => {
      const expected = input.split('\n');
      if (expected.at(-1) === '') expected.pop();
      const lines = await linesOf(cut(input, cuts));
      expect(lines.map(({ bytes }) => new TextDecoder().decode(bytes ?? undefined))).toEqual(expected);
      expect(lines.map(({ number }) => number)).toEqual(expected.map((_, at) => at + 1));
    }),
  );
});

test('a line that is too long is left out, the next is read', async () => {
  const lines = await linesOf(cut('aaaaaaaa\nbb\n', [3, 5]), 4);
  expect(lines.map(({ bytes, number }) => [bytes?.length ?? null, number])).toEqual([
    [null, 1],
    [2, 2],
  ]);
});

test('a line of many pieces costs its length once', async () => {
  const piece = new Uint8Array(1000).fill(97);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < 50_000; n += 1) yield piece;
  }
  const start = performance.now();
  expect((await linesOf(pieces()))[0]?.bytes?.length).toBe(50_000_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
