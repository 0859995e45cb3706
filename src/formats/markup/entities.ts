/** HTML's names of U+00A0 to U+00FF, in their order. Source: HTML 4.01, ISO 8859-1 characters. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The others that copy holds. Source: HTML 4.01, special characters and symbols. */
const OTHERS: Readonly<Record<string, string>> = {
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  dagger: '†',
  Dagger: '‡',
  permil: '‰',
  lsaquo: '‹',
  rsaquo: '›',
  euro: '€',
  bull: '•',
  hellip: '…',
  prime: '′',
  trade: '™',
  minus: '−',
};

/** HTML's named characters, which copy in XML and SGML uses as if they were declared: `&nbsp;`, `&mdash;`, `&eacute;`. */
export const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN_1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)])),
  ...OTHERS,
};

const XML_NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Decodes the references of loose SGML: `R&D` stays, `&AMP;` and `&lt;` are read, `&#5;` (a control character) and the corpora's
 * typesetting codes (`&LR;`, `&QL;`, `&Cx1f;`) go.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{0,9});/g, (whole, name: string) => decodeReference(name) ?? whole);
}

function decodeReference(name: string): string | null {
  if (name.startsWith('#')) return decodeCode(/^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  const known = XML_NAMES[name] ?? NAMED_CHARACTERS[name] ?? XML_NAMES[name.toLowerCase()];
  if (known !== undefined) return known;
  return /^(?:[A-Z]{2}|Cx[\da-f]{2})$/u.test(name) ? '' : null;
}

function decodeCode(code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  return isControl ? '' : String.fromCodePoint(code);
}
