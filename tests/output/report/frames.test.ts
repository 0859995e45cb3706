import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../../src/output/report/code-frame.ts';
import { excerptOf } from '../../../src/output/report/excerpt.ts';
import { widthOf } from '../../../src/output/width.ts';

/** `a [[b]] c`: the frame of what is marked. */
function frame(marked: string, width = 80): string[] {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const { line, marks } = frameOf(excerptOf(marked.replace('[[', '').replace(']]', ''), { start, end }), width);
  return [line, marks];
}

describe('a frame', () => {
  test.each([
    ['one\nPARIS, [[Monday]], Nov. 17\nthree', ['PARIS, Monday, Nov. 17', '       ^^^^^^']],
    ['[[]]PARIS', ['PARIS', '^']],
    ['PARIS[[]]', ['PARIS', '     ^']],
    ['PARIS[[\r\n]]x', ['PARIS', '     ^']],
    ['北京 [[路透社]] 电', ['北京 路透社 电', '     ^^^^^^']],
    ['\t\x1b[[A]]\x9b', ['␉␛A\\x9b', '  ^']],
    ['', ['', '^']],
  ])('of %j', (marked, lines) => {
    const expected = marked === '' ? frameOf(excerptOf('', { start: 0, end: 0 }), 80) : null;
    expect(expected ? [expected.line, expected.marks] : frame(marked)).toEqual(lines);
  });

  test('of a long line keeps what is meant', () => {
    expect(frame(`${'a '.repeat(500_000)}[[here]] ${'b '.repeat(500_000)}`, 40)).toEqual([
      expect.stringMatching(/^….*a here b.*…$/),
      expect.stringMatching(/^ +\^{4}$/),
    ]);
  });

  test('fits the screen, and its marks stand under what is meant', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '北', '😀', '\t', '\x1b', '\n', '\r\n', '\u202e', 'word ', '\ud800'), { maxLength: 200 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 100 }), (story, from, length, width) => {
        const start = from % (story.length + 1);
        const excerpt = excerptOf(story, { start, end: Math.min(start + (length % 30), story.length) });
        const { line, marks } = frameOf(excerpt, width);
        expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(marks.length).toBeLessThanOrEqual(width + 1);
        expect(line).not.toContain('\n');
        expect(story).toContain(excerpt.text);
      }),
    );
  });
});
