const WITHIN = 3000;

/** Searched one by one: quicker than a pattern without regard to case. */
const SPELLINGS = ['Contact', 'CONTACT', 'contact'];

const HEADING = /\n[ \t]*(?:media |press |investor |company )?contacts?(?: information)?[ \t]*:?[ \t]*(?=\r?\n)/iu;
const LINE = /\n[ \t]*(?:(?:media|press|investor|company) )?contacts?:[ \t]*\S/iu;
const LONGEST_BEHIND = 600;
/** An address or a telephone number. */
const REACHED = /\S@\S|\d[\d ().-]{6,}\d/;

/** A press release ends with its contacts: under a heading of their own, `Media Contact:`, or behind it, `Contact: Otis Berrigan, press@…`; `to` without any. */
export function contactsStart(text: string, from: number, to: number): number {
  const floor = Math.max(from, to - WITHIN);
  if (SPELLINGS.every((word) => text.indexOf(word, floor) < 0)) return to;
  const end = text.slice(floor, to);
  const heading = end.search(HEADING);
  const at = heading >= 0 ? heading : behindHeading(end);
  return at < 0 || floor + at <= from ? to : floor + at;
}

/** Offset of a heading whose contacts stand on its line and reach to the end; -1 for what only begins so. */
function behindHeading(end: string): number {
  const at = end.search(LINE);
  return at >= 0 && end.length - at <= LONGEST_BEHIND && REACHED.test(end.slice(at)) ? at : -1;
}
