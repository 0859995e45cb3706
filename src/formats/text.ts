import type { Story } from '../model/story.ts';
import { decode } from './decode.ts';
import type { FormatReader } from './reader.ts';
import { splitStories } from './split-stories.ts';

/** Plain text: the file is a story, or several one after another. */
export const textFormat: FormatReader = {
  name: 'text',
  summary: 'plain text, one story or several in a file',
  detect: () => true,
  read: readText,
};

function readText(bytes: Uint8Array): Story[] {
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') return [];
  return splitStories(text).map(({ start, end }, index) => ({
    text: text.slice(start, end),
    id: null,
    index,
    format: 'text',
    encoding,
    metadata: null,
    problems: [],
  }));
}
