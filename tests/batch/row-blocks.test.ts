import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CutBlock, type CutOptions, cutBlocks, type RowStart } from '../../src/batch/row-blocks.ts';

const PLAIN: CutOptions = { quoted: false, headed: false, longest: 1e9 };
const CSV: CutOptions = { quoted: true, headed: true, longest: 1e9 };

async function* cut(text: string, at: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const cuts = [0, ...at.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (const [number, start] of cuts.slice(0, -1).entries()) yield bytes.subarray(start, cuts[number + 1]);
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function* slowly(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let n = 0; n < 3; n += 1) await turn();
    yield chunk;
  }
}

async function blocksOf(chunks: AsyncIterable<Uint8Array>, options: CutOptions, from?: RowStart): Promise<CutBlock[]> {
  const blocks: CutBlock[] = [];
  for await (const block of cutBlocks(chunks, options, from)) blocks.push(block);
  return blocks;
}

function textOf(bytes: Uint8Array | null): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? undefined);
}

const parts = fc.array(fc.constantFrom('a', 'é', '東', '\n', '\n\n', '\r\n', ' '), { maxLength: 40 }).map((all) => all.join(''));
const cuts = fc.array(fc.nat(), { maxLength: 6 });

test('blocks are whole lines and all of the input, wherever it is cut and however slowly it comes', async () => {
  await fc.assert(
    fc.asyncProperty(parts, cuts, fc.boolean(), async (input, at, slow) => {
      const options = slow ? { ...PLAIN, idle: turn } : PLAIN;
      const blocks = await blocksOf(slow ? slowly(cut(input, at)) : cut(input, at), options);
      expect(blocks.map(({ bytes }) => textOf(bytes)).join('')).toBe(input);
      let [line, index] = [1, 0];
      for (const block of blocks) {
        expect([block.line, block.index]).toEqual([line, index]);
        const text = textOf(block.bytes);
        line += text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
        index += text.split('\n').filter((row) => row.trim() !== '').length;
        expect([block.next.line, block.next.index]).toEqual([line, index]);
      }
      expect(blocks.slice(0, -1).every(({ bytes }) => textOf(bytes).endsWith('\n'))).toBe(true);
    }),
  );
});

test('a run that begins where another stood reads the rest', async () => {
  await fc.assert(
    fc.asyncProperty(parts, cuts, fc.boolean(), async (input, at, headed) => {
      const options = { ...(headed ? CSV : PLAIN), idle: turn };
      const blocks = await blocksOf(slowly(cut(input, at)), options);
      for (const { next } of blocks) {
        const rest = await blocksOf(cut(input, at), options, next);
        const after = blocks.filter((block) => block.next.offset > next.offset);
        expect(rest.map(({ bytes }) => textOf(bytes)).join('')).toBe(after.map(({ bytes }) => textOf(bytes)).join(''));
        if (rest[0]) expect([rest[0].line, rest[0].index]).toEqual([next.line, next.index]);
      }
    }),
  );
});

test('the head is the first row; quoted line feeds belong to rows', async () => {
  const [block] = await blocksOf(cut('id,"te\nxt"\n1,"a\n""b"\n\n2,5" pipe\n', [5, 9, 14]), CSV);
  expect([textOf(block?.head ?? null), block?.line, block?.index]).toEqual(['id,"te\nxt"\n', 3, 0]);
  expect(block?.next).toMatchObject({ line: 7, index: 2 });
});

test('a row that is too long is left out, the others are read', async () => {
  const blocks = await blocksOf(cut('x\naaaaaaaa\nbb\ncccccccc', [4, 8, 13, 18]), { ...PLAIN, longest: 4 });
  expect(blocks.map(({ bytes, line, index }) => [bytes && textOf(bytes), line, index])).toEqual([
    ['x\n', 1, 0],
    [null, 2, 1],
    ['bb\n', 3, 2],
    [null, 4, 3],
  ]);
});

test('a row of many pieces costs its length once', async () => {
  const piece = new Uint8Array(1000).fill(97);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < 50_000; n += 1) yield piece;
  }
  const start = performance.now();
  expect((await blocksOf(pieces(), PLAIN))[0]?.bytes?.length).toBe(50_000_000);
  expect(performance.now() - start).toBeLessThan(8000);
});
