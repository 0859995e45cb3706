import { type AgencyEntry, agencyByMark } from '../knowledge/agencies.ts';
import type { Article } from '../model/record.ts';
import { nodeAt, type TextNode } from '../text/span.ts';

/** A line after a story that is nothing but an agency's mark: `— AFP`. */
export interface LoneAgency extends TextNode {
  entry: AgencyEntry;
}

const LONGEST = 60;
const LINE = /[^\r\n]+/g;
/** The mark itself, without brackets, dashes and points around it. */
const MARK = /^[\s([—–\-/_©*]*(.*?)[\s)\]./_*—–-]*$/;

/** The agencies that sign a story below its body and that the record's credit is not, in reading order. */
export function loneAgencies({ unparsed, body }: Article): LoneAgency[] {
  const found: LoneAgency[] = [];
  for (const { text, span } of unparsed) {
    if (span === null || body.span === null || span.start < body.span.end || text.length > LONGEST) continue;
    for (const line of text.matchAll(LINE)) {
      const mark = MARK.exec(line[0])?.[1] ?? '';
      const entry = agencyOf(mark);
      if (entry !== null) found.push(lone(entry, line[0], mark, span.start + line.index));
    }
  }
  return found;
}

function lone(entry: AgencyEntry, line: string, mark: string, at: number): LoneAgency {
  const start = at + line.indexOf(mark);
  return { entry, ...nodeAt(line, start - at, start - at + mark.length), span: { start, end: start + mark.length } };
}

/** A news agency by a mark that is nothing else as well; a weak one, "PA", may be initials. */
function agencyOf(mark: string): AgencyEntry | null {
  if (mark.length < 2) return null;
  const entry = agencyByMark(mark).find(({ kind, weak }) => kind === 'agency' && !weak?.includes(mark));
  return entry ?? null;
}
