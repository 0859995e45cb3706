import type { Story } from '../model/story.ts';
import { positionsIn } from '../text/positions.ts';
import { decode } from './decode.ts';
import type { FormatReader } from './reader.ts';
import { splitStories } from './split-stories.ts';

/** Plain text: the file is a story, or several one after another. */
export const textFormat: FormatReader = {
  name: 'text',
  summary: 'plain text, one story or several in a file',
  detect: () => true,
  read: readText,
  readDecoded: storiesOf,
};

function readText(bytes: Uint8Array): Story[] {
  const { text, encoding } = decode(bytes);
  return storiesOf(text, encoding);
}

/** The stories of a decoded text, each with the place where it begins. None where there is only white space. */
export function storiesOf(text: string, encoding: string): Story[] {
  if (text.trim() === '') return [];
  const positions = positionsIn(text);
  return splitStories(text).map(({ start, end }, index) => ({
    text: text.slice(start, end),
    id: null,
    index,
    format: 'text',
    encoding,
    metadata: null,
    problems: [],
    at: { offset: start, ...(start === 0 ? { line: 1, column: 1 } : positions(start)) },
  }));
}
