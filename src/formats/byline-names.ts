import { once } from '../text/once.ts';

const OPENER = /^\s*(?:(?:story |written |reported |text )?by|von|par|por|di|da|av|af|door|od)(?=[\s:])[\s:]*/iu;
const CONJUNCTIONS = /\s*[,;]?\s+(?:and|und|et|e|y|og|och|en|with|mit|avec)\s+|\s*[&;]\s*/iu;
const NAME_WORD = once(
  () =>
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dlo]['’]\p{Lu}[\p{L}\p{M}-]*|de|del|della|di|da|dos|do|du|la|le|van|von|der|den|ten|ter|bin|bint|ibn|al|el|y|ben|abu|zu|af|av)$/u,
);

/** Words of titles and houses, which no one is called. */
const NOT_NAMES =
  /\b(?:press|news|agency|agence|agentur|staff|writers?|reporters?|correspondents?|editors?|service|times|post|ledger|courier|tribune|herald|gazette|journal|chronicle|broadcasting|media|newsroom|desk|association|associated|special|bureau|chief|company|corporation|council|university|institute|redaktion|redaction)\b/iu;

/**
 * The persons of a byline as an envelope has it, without their titles and houses: `By Ada Quillon, The Pelham Ledger, and Bram Oosterwal, dpa`
 * names two, `NTB-AFP-DPA` and `lc/mt` none.
 */
export function bylineNames(sent: string): string[] {
  const bare = sent.replace(/\s+/gu, ' ').trim().replace(OPENER, '');
  const names: string[] = [];
  for (const part of bare.split(CONJUNCTIONS)) {
    let first = true;
    for (const piece of part.split(',')) {
      const name = piece.trim().replace(/^[(]|[).]$/gu, '');
      if (isName(name) && (first || !/^\p{L}+$/u.test(name))) names.push(name);
      first = false;
    }
  }
  return [...new Set(names)];
}

function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || NOT_NAMES.test(text) || /^(?:the|el|la|le)\s/iu.test(text)) return false;
  return words.every((word) => NAME_WORD().test(word)) && words.some((word) => /^\p{Lu}\p{L}/u.test(word));
}
