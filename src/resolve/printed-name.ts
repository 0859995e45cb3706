const LOWER_WORDS = new Set([
  'of',
  'the',
  'and',
  'in',
  'on',
  'at',
  'de',
  'del',
  'la',
  'le',
  'les',
  'los',
  'las',
  'da',
  'do',
  'dos',
  'du',
  'des',
  'di',
  'der',
  'am',
  'an',
]);

/** A printed name as a record gives it where no table has it: `HORRY COUNTY` → "Horry County". Null for scripts without capitals. */
export function printedName(name: string): string | null {
  if (!/\p{Script=Latin}/u.test(name)) return null;
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && LOWER_WORDS.has(word) ? word : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  return word.replace(/(^|[-(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
