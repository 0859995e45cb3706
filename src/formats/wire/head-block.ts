import { once } from '../../text/once.ts';
import { TAKE } from './values.ts';

/** What stands between STX and the text. */
export interface HeadBlock {
  takes: string[];
  headline: string;
  /** As sent, empty where there is none. */
  byline: string;
  /** The lines below. */
  body: string[];
}

const LONGEST_BLOCK = 14;
const BYLINE = once(() => /^(?:by|von|par|por|di)\s+\p{Lu}/iu);

/**
 * Reads the lines above a story's text, of which the last ends in ` =`: take keys (`1ST LEAD`, `(Achtung)`), the headline on one or more lines,
 * the byline.
 */
export function readHeadBlock(lines: readonly string[], slug: string): HeadBlock {
  const length = blockLength(lines);
  const block = lines
    .slice(0, length)
    .map((line) => line.replace(/\s*=\s*$/u, '').trim())
    .filter(Boolean);
  const bylineAt = block.findIndex((line, at) => at > 0 && BYLINE().test(line));
  const above = bylineAt < 0 ? block : block.slice(0, bylineAt);
  const takes: string[] = [];
  while (above.length > 1 && isTake(above[0] as string)) takes.push(above.shift() as string);
  return {
    takes: takes.filter((take) => take.replace(/:$/u, '') !== slug),
    headline: above.join(' '),
    byline: bylineAt < 0 ? '' : block.slice(bylineAt).join(' '),
    body: lines.slice(length),
  };
}

/** Up to the line that ends in `=`, else up to the first blank line below some text. */
function blockLength(lines: readonly string[]): number {
  const marked = lines.slice(0, LONGEST_BLOCK).findIndex((line) => /=\s*$/u.test(line));
  if (marked >= 0) return marked + 1;
  const begun = lines.findIndex((line) => line.trim() !== '');
  const blank = lines.findIndex((line, at) => at > begun && line.trim() === '');
  return blank >= 0 && blank <= LONGEST_BLOCK ? blank : 0;
}

function isTake(line: string): boolean {
  return TAKE.test(line) || /^\(.*\)$|:$/u.test(line) || /^[\p{Lu}\d /-]{2,20}$/u.test(line) || /^\p{L}{3,12}$/u.test(line);
}
