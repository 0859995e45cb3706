import type { Story } from '../model/story.ts';
import { decode } from './decode.ts';
import type { FormatReader } from './reader.ts';

/** Plain text: the file is the story. */
export const textFormat: FormatReader = {
  name: 'text',
  summary: 'plain text, one story a file',
  detect: () => true,
  read: readText,
};

function readText(bytes: Uint8Array): Story[] {
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') return [];
  return [{ text, id: null, index: 0, format: 'text', encoding, metadata: null, problems: [] }];
}
