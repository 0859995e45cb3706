import { placeWeight } from '../knowledge/cities.ts';
import { isHouse } from '../knowledge/credits.ts';
import { isLabel } from '../knowledge/labels.ts';
import { once } from '../text/once.ts';
import { type BylineMatch, LONGEST_LONE, trimName } from './byline.ts';
import { agenciesWithin } from './credit.ts';
import { isCapitals } from './name-words.ts';

const LONGEST = 200;

const PLAIN_NAMES = once(
  () => /^\p{Lu}[\p{L}'’.-]+(?:[ \t]+\p{Lu}[\p{L}'’.-]*){1,3}(?:,[ \t]*\p{Lu}[\p{L}'’.-]+(?:[ \t]+\p{Lu}[\p{L}'’.-]*){1,3})+$/u,
);

/** `Thaís Antunes Reporter from Agência Brasil` */
const NAME_AND_TITLE = once(
  () => /^(\p{Lu}[\p{L}'’.-]+(?:[ \t]+\p{Lu}[\p{L}'’.-]*){1,2}),?[ \t]+(\p{Lu}\p{L}+)(?:[ \t]+(?:from|of|da|de|do|at)[ \t]+.{2,40})?$/u,
);

const NAME_AND_HOUSE = once(() => /^(\p{Lu}[\p{L}'’.-]+(?:[ \t]+\p{Lu}[\p{L}'’.-]*){1,2}),[ \t]+(?:[Tt]he[ \t]+)?(\p{Lu}[^.!?;:]{2,50})$/u);

/**
 * A byline without its word, below a headline: nothing but names joined by commas, `Selin Aktan, Burak Yontar`, or a name and its paper,
 * `Anders Fjell, Star Prairie Tribune`.
 */
export function readPlainByline(text: string, start: number, end: number): BylineMatch | null {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end);
  const titled = readTitledName(text, start, end);
  if (titled !== null) return titled;
  if (!line.includes(', ')) return null;
  const housed = NAME_AND_HOUSE().exec(line);
  const house = housed?.[2]?.split(',')[0]?.split(/\s+/u) ?? [];
  if (housed?.[1] !== undefined && /^\p{Lu}/u.test(line) && isHouse(house.at(-1) ?? '') && trimName(housed[1]) === housed[1])
    return { start, end, names: [housed[1]], agencies: agenciesWithin(text, start + housed[1].length, end) };
  return PLAIN_NAMES().test(line) ? { start, end, names: line.split(/,\s*/u), agencies: [] } : null;
}

const PERSON =
  /^(?:Reporter|Correspondent|Writer|Editor|Columnist|Repórter|Reporter[ao]|Redactora?|Correspondente|Corresponsal|Korrespondent(?:in)?|Redakteurin?)$/iu;

/** A name and what its bearer is: `Thaís Antunes Reporter from Agência Brasil`. */
export function readTitledName(text: string, start: number, end: number): BylineMatch | null {
  if (end - start > LONGEST_LONE) return null;
  const titled = NAME_AND_TITLE().exec(text.slice(start, end));
  if (titled?.[1] === undefined || !PERSON.test(titled[2] ?? '') || trimName(titled[1]) !== titled[1]) return null;
  return { start, end, names: [titled[1]], agencies: agenciesWithin(text, start + titled[1].length, end) };
}

const NAME_ALONE = once(
  () => /^\p{Lu}[\p{L}'’-]+(?:[ \t]+(?:(?:de|del|da|dos|di|van|von|der|la|le|bin|al|el)[ \t]+)?\p{Lu}[\p{L}'’.-]*){1,3}$/u,
);

/** A line that can only be read as a person's name because of where it stands, above the dateline: `Ana Ruiz`. */
export function readNameAlone(text: string, start: number, end: number): BylineMatch | null {
  const line = text.slice(start, end);
  if (end - start > LONGEST_NAME || !NAME_ALONE().test(line) || trimName(line) !== line) return null;
  const words = line.split(/\s+/u);
  if (
    words.some((word) => isLabel(word) || isHouse(word) || isCapitals(word)) ||
    placeWeight(line) > 0 ||
    placeWeight(words.at(-1) ?? '') > 0
  )
    return null;
  return { start, end, names: [line], agencies: [] };
}

const LONGEST_NAME = 40;
