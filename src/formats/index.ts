import { skipSpace } from '../text/chars.ts';
import { anpa1312Format } from './anpa1312.ts';
import { csvFormat, tsvFormat } from './csv.ts';
import { emailFormat } from './email.ts';
import { htmlFormat } from './html.ts';
import { iptc7901Format } from './iptc7901.ts';
import { ndjsonFormat } from './ndjson.ts';
import { newsml12Format } from './newsml-1.2.ts';
import { newsmlG2Format } from './newsml-g2.ts';
import { ninjsFormat } from './ninjs.ts';
import { nitfFormat } from './nitf.ts';
import { rcv1Format } from './rcv1.ts';
import type { FormatReader, ReadOptions } from './reader.ts';
import { reuters21578Format } from './reuters21578.ts';
import { sgmlDocFormat } from './sgml-doc.ts';
import { textFormat } from './text.ts';
import { zczcFormat } from './zczc.ts';

/** Every format that can be read, in the order of detection; text takes whatever is left. */
export const formats: readonly FormatReader[] = [
  anpa1312Format,
  iptc7901Format,
  zczcFormat,
  nitfFormat,
  newsmlG2Format,
  newsml12Format,
  rcv1Format,
  reuters21578Format,
  sgmlDocFormat,
  htmlFormat,
  ninjsFormat,
  ndjsonFormat,
  csvFormat,
  tsvFormat,
  emailFormat,
  textFormat,
];

/** The format with a name, or undefined. */
export function findFormat(name: string): FormatReader | undefined {
  return formats.find((format) => format.name === name);
}

/** The format of a file by its beginning (decoded; up to 64 KB). */
export function detectFormat(head: string, options: ReadOptions = {}): FormatReader {
  const first = head.charAt(skipSpace(head, 0, head.length));
  return formats.find(({ opens, detect }) => (opens === undefined || opens.includes(first)) && detect(head, options)) ?? textFormat;
}
