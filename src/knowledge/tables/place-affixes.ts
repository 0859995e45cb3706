/**
 * What is printed after a German town's name to tell it from others of its name, shortened; and the words in full.
 * A blank may follow each point. Source: the Deutsche Bahn's and the wires' own forms.
 */
export const PLACE_AFFIXES: readonly (readonly [printed: string, full: string])[] = [
  ['a.M.', 'am Main'],
  ['a.Main', 'am Main'],
  ['a.d.O.', 'Oder'],
  ['a.d.Oder', 'Oder'],
  ['a.N.', 'am Neckar'],
  ['a.Rh.', 'am Rhein'],
  ['a.d.S.', 'an der Saale'],
  ['a.d.Saale', 'an der Saale'],
  ['a.d.D.', 'an der Donau'],
  ['a.d.Donau', 'an der Donau'],
  ['a.d.W.', 'an der Weinstraße'],
  ['a.d.Weinstr.', 'an der Weinstraße'],
  ['a.d.Mur', 'an der Mur'],
  ['a.d.Ybbs', 'an der Ybbs'],
  ['a.d.R.', 'an der Ruhr'],
  ['a.d.Ruhr', 'an der Ruhr'],
  ['a.d.Elbe', 'an der Elbe'],
  ['a.d.Aisch', 'an der Aisch'],
  ['a.d.Ilm', 'an der Ilm'],
  ['i.Br.', 'im Breisgau'],
  ['i.B.', 'im Breisgau'],
  ['i.d.OPf.', 'in der Oberpfalz'],
  ['i.d.Opf.', 'in der Oberpfalz'],
  ['i.OB.', 'in Oberbayern'],
  ['i.Allg.', 'im Allgäu'],
  ['i.W.', 'in Westfalen'],
  ['i.Westf.', 'in Westfalen'],
  ['i.T.', 'in Tirol'],
  ['o.d.T.', 'ob der Tauber'],
  ['o.d.Tauber', 'ob der Tauber'],
  ['v.d.H.', 'vor der Höhe'],
  ['v.d.Höhe', 'vor der Höhe'],
  ['b.München', 'bei München'],
];

/** Rivers that tell German towns apart behind a slash or in brackets: `Frankfurt/Main`, `Halle (Saale)`. */
export const RIVERS: readonly string[] = [
  'main',
  'oder',
  'saale',
  'elbe',
  'donau',
  'rhein',
  'neckar',
  'spree',
  'havel',
  'weser',
  'ems',
  'ruhr',
  'sieg',
  'lahn',
  'inn',
  'leine',
  'aller',
  'mulde',
  'neisse',
  'neiße',
];

/** What parts of a country are called behind their names: `Sendai, Miyagi Pref.` In small letters. */
export const AREA_WORDS: readonly string[] = ['pref', 'prefecture', 'prov', 'province', 'state', 'region', 'county', 'co', 'oblast', 'dept', 'department', 'governorate', 'dist', 'district', 'division'];
