/** Small words of places' names, in the languages of the wires: `Rio de Janeiro`, `Neustadt an der Donau`, `Ростов на Дону`. */
export const NAME_PARTICLES: readonly string[] = [
  'de', 'del', 'la', 'las', 'le', 'les', 'los', 'du', 'des', 'da', 'do', 'das', 'dos', 'di', 'della', 'al', 'el', 'ed', 'am', 'an', 'der', 'den',
  'die', 'im', 'in', 'bei', 'ob', 'auf', 'of', 'the', 'upon', 'on', 'sur', 'sous', 'en', 'lès', 'aan', 'van', 'ter', 'pod', 'nad', 'na', 'við',
  'ved', 'på', 'ash', 'az', 'на', 'в', 'не',
];

/** Words of scripts without capitals that come between place and date: `الدوحة في 9 مايو`. */
export const BETWEEN_PLACE_AND_DATE: readonly string[] = ['في', 'فى', 'الموافق', 'يوم', 'به', 'میں', 'में', 'को', 'వద్ద'];

/** Words that join two places, or two parts of one name: `WASHINGTON and NEW YORK`, `Trinidad and Tobago`. */
export const AND_WORDS: readonly string[] = ['and', 'und', 'et', 'y', 'e', 'i', 'och', 'og', 'en', 'или', 'и', 'و', '&', 'or'];
