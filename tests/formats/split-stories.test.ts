import { describe, expect, it } from 'vitest';
import { splitStories } from '../../src/formats/split-stories.ts';

const cut = (text: string): string[] => splitStories(text).map(({ start, end }) => text.slice(start, end).trim());
const rule = '-'.repeat(40);

describe('several stories in one text', () => {
  it.each([
    ['headers', ' date 2023-11-17 SEOUL, Nov 17 — A lamp was lit.\n\n date 2023-11-18 BONN, Nov 18 — It went out.\n', 2],
    ['headers of months', ' date 2018-10 One lamp.\n date 2018-11 Two lamps.', 2],
    ['a form feed', 'PARIS (AP) — One.\n\fLONDON (AP) — Two.', 2],
    ['rules', `PARIS (AP) — One.\n${rule}\nLONDON (AP) — Two.\n${'='.repeat(60)}\nROME (AP) — Three.`, 3],
    ['a rule at the end', `PARIS (AP) — One.\n${rule}\n`, 1],
    ['a roundup', 'PARIS (AP) — One.\n\nLONDON (AP) — Two.\n\n___\n\nROME (AP) — Three.', 1],
    ['a header in the prose', 'The line reads date 2023-11-17 and date 2023-11-18 twice.', 1],
    ['nothing', '', 1],
  ])('%s: %#', (_, text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('loses nothing but the rules', () => {
    expect(cut(`One.\n${rule}\nTwo.`)).toEqual(['One.', 'Two.']);
  });
});
