import { once } from '../../text/once.ts';
/** What reporters write above the copy they file. */
export interface CopyHead {
  /** By the name in front of the colon, in lower case: `Headline: …`, `Abstract: …`. */
  fields: Record<string, string | undefined>;
  slugline: string | undefined;
  /** As sent, empty where there is none. */
  byline: string;
  /** The lines below. */
  lines: string[];
}

const FIELD = /^(headline|abstract|summary|slug|slugline|keywords|byline|eds|editors?'? note|dateline|category|embargo)\s*:\s*(.+)$/iu;
const BYLINE = once(() => /^(?:by|von|par|por)\s+\p{Lu}/iu);
const FURTHEST = 30;

/** Reads the lines above a filed story: fields, a desk's code (`RNT`), the slug, the byline. */
export function readCopyHead(lines: readonly string[]): CopyHead {
  const fields: Record<string, string | undefined> = {};
  const head = { slugline: undefined as string | undefined, byline: '' };
  let last = -1;
  let short: string | undefined;
  for (let at = 0; at < lines.length && at < FURTHEST; at += 1) {
    const line = (lines[at] as string).trim();
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name !== undefined) {
      fields[name.toLowerCase().replace('summary', 'abstract')] = value;
      short = undefined;
      last = at;
    } else if (BYLINE().test(line)) {
      head.byline = line;
      head.slugline = short;
      last = at;
      break;
    } else if (line.length > 60) break;
    else if (line !== '') short = line;
  }
  return { fields, ...head, lines: lines.slice(last + 1) };
}
