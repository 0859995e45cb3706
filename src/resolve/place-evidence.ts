/** What is known of a dateline beside the printed place. */
export interface PlaceEvidence {
  /** ISO 3166-1 codes of the countries where the dateline's agencies are at home: PTI → IN. */
  agencyCountries: readonly string[];
  /** The dateline's other places as printed. */
  otherPlaces: readonly string[];
  /** The story's text; only its first 2,000 characters are looked at, and only when the place is ambiguous. */
  bodyText?: string;
  /** BCP 47 language of the story: "es". */
  language?: string | null;
}

/** Where a language's wires are at home; a namesake there is likelier than one of its size elsewhere. */
const HOME: Readonly<Record<string, string>> = {
  es: 'ES MX AR CO CL PE VE CU EC GT BO DO HN PY SV NI CR PA UY',
  pt: 'BR PT AO MZ CV',
  fr: 'FR BE CH CA CI SN CM ML BF NE BJ TG GN CD CG GA TD MG',
  de: 'DE AT CH',
  it: 'IT CH SM VA',
  nl: 'NL BE SR',
  da: 'DK',
  no: 'NO',
  nb: 'NO',
  nn: 'NO',
  sv: 'SE FI',
  fi: 'FI',
  pl: 'PL',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  ro: 'RO MD',
  bg: 'BG',
  sr: 'RS BA ME',
  hr: 'HR BA',
  bs: 'BA',
  sl: 'SI',
  sq: 'AL XK',
  el: 'GR CY',
  tr: 'TR CY',
  az: 'AZ',
  ru: 'RU BY KZ KG',
  uk: 'UA',
  be: 'BY',
  kk: 'KZ',
  mn: 'MN',
  ar: 'EG SA SY IQ LB JO PS YE OM AE QA BH KW LY TN DZ MA SD',
  fa: 'IR AF',
  ur: 'PK IN',
  he: 'IL',
  hi: 'IN',
  mr: 'IN',
  ta: 'IN LK',
  ne: 'NP',
  bn: 'BD IN',
  th: 'TH',
  vi: 'VN',
  id: 'ID',
  ms: 'MY BN SG',
  ja: 'JP',
  ko: 'KR KP',
  zh: 'CN TW HK MO SG',
  ca: 'ES AD',
  gl: 'ES',
  eu: 'ES',
};

/** Whether a story in that language is at home in the country: "de-AT", AT. English is at home everywhere, and says nothing. */
export function isHomeOf(language: string | null | undefined, country: string): boolean {
  if (language == null || country === '') return false;
  const [tag = '', ...rest] = language.split('-');
  return rest.includes(country) || (HOME[tag]?.includes(country) ?? false);
}
