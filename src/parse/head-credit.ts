import { isKnownPlace } from '../knowledge/cities.ts';
import type { Line } from '../text/lines.ts';
import { agenciesWithin, type CreditMatch, readCredit } from './credit.ts';
import { isNewsAgency } from './matches.ts';

/** The credit that a line above a story is: `Source: Xinhua`, `Associated Press in Fort Kent, Maine`, `Text of report by TASS in English`. */
export function readHeadCredit(text: string, line: Line): CreditMatch | null {
  const credit = readCredit(text, line.start, line.end);
  if (credit !== null && (credit.agencies.length > 0 || credit.introduced)) return credit;
  return monitoredCredit(text, line) ?? creditAtPlace(text, line);
}

/** An agency and where its story comes from, on a line below the headline: `Associated Press in Fort Kent, Maine`, `Wam/Abu Dhabi`. */
function creditAtPlace(text: string, { start, end }: Line): CreditMatch | null {
  const parts =
    end - start > LONGEST_PLACED
      ? null
      : /^((?:d[aoe] )?[^/,]{2,40}?)(?:,? (?:in|em|en|aus) |\/)(\p{Lu}[^/.!?]{2,40})$/u.exec(text.slice(start, end));
  if (parts === null) return null;
  const [, agency = '', place = ''] = parts;
  const last = place.slice(place.lastIndexOf(',') + 1).trim();
  const credit = isKnownPlace(place) || isKnownPlace(last) ? readCredit(text, start, start + agency.length) : null;
  return credit !== null && credit.agencies.length > 0 ? credit : null;
}

const LONGEST_PLACED = 80;
const MONITORED =
  /^[[(]?(?:full |partial )?(?:text|excerpts?|report|summary) (?:of|from) (?:an? |the )?(?:report|commentary|article|statement|editorial|interview|announcement)\b/iu;

/** Monitors name the source they took a text from: `Text of report in English by Vietnamese news agency VNA website`. */
function monitoredCredit(text: string, { start, end }: Line): CreditMatch | null {
  if (end - start > LONGEST_MONITORED || !MONITORED.test(text.slice(start, Math.min(end, start + LONGEST_PLACED)))) return null;
  return { start, end, agencies: agenciesWithin(text, start, end, true), introduced: true };
}

const LONGEST_MONITORED = 200;

/** `AFP News` credits the story; `Fox News` is the page's own name. */
export function namesNewsAgency(text: string, { start, end }: Line): boolean {
  const credit = readCredit(text, start, end);
  return credit?.agencies.some(isNewsAgency) ?? false;
}
