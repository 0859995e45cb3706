/**
 * Words that proof-readers look for. Written by hand; the names of the tables say what each is for.
 * Sources: AP Stylebook ("abbreviations", "months", "titles"); the desks' own marks for what is still to come.
 */

/** English words that never stand twice in a row in good copy: not "had had", "that that", "is is". */
export const NEVER_TWICE: readonly string[] = [
  'the', 'a', 'an', 'of', 'to', 'and', 'or', 'with', 'from', 'by', 'at', 'for', 'was', 'were', 'are', 'be', 'been', 'his', 'their', 'its', 'said', 'will', 'they', 'it', 'as', 'has', 'have',
];

/** What stands for words that were to come: TK is the desk's own misspelling of that. */
export const PLACEHOLDERS: readonly string[] = ['TKTK', '(TK)', '[TK]', ' TK ', 'XXXX', 'orem ipsum', 'LOREM IPSUM', '(CQ)', '(cq)'];

/** Phrases of copy that corrects an earlier story. */
export const CORRECTING: readonly string[] = [
  'earlier version of this story', 'earlier version of this article', 'earlier version of this report', 'previous version of this story', 'previous version of this article', 'previous version of this report',
  'reported erroneously that', 'story reported erroneously', 'this story corrects', 'This story corrects', 'regrets the error', 'regret the error', 'story incorrectly reported', 'story erroneously reported',
  'story incorrectly said', 'story incorrectly stated', 'article incorrectly stated',
];

/**
 * Abbreviations with their points, and where they stand: anywhere, before a day's number, before a name, or after a comma (states).
 */
export const ABBREVIATIONS: readonly (readonly [form: string, where: 'any' | 'day' | 'name' | 'state'])[] = [
  ['U.S.', 'any'], ['U.N.', 'any'], ['U.K.', 'any'], ['E.U.', 'any'], ['a.m.', 'any'], ['p.m.', 'any'], ['B.C.', 'any'], ['A.D.', 'any'],
  ['Jan.', 'day'], ['Feb.', 'day'], ['Aug.', 'day'], ['Sept.', 'day'], ['Oct.', 'day'], ['Nov.', 'day'], ['Dec.', 'day'],
  ['Dr.', 'name'], ['Gov.', 'name'], ['Sen.', 'name'], ['Rep.', 'name'], ['Rev.', 'name'], ['Gen.', 'name'], ['Lt.', 'name'], ['Sgt.', 'name'], ['Mr.', 'name'], ['Mrs.', 'name'],
  ['Ala.', 'state'], ['Ariz.', 'state'], ['Ark.', 'state'], ['Calif.', 'state'], ['Colo.', 'state'], ['Conn.', 'state'], ['Del.', 'state'], ['Fla.', 'state'], ['Ga.', 'state'], ['Ill.', 'state'], ['Ind.', 'state'],
  ['Kan.', 'state'], ['Ky.', 'state'], ['La.', 'state'], ['Md.', 'state'], ['Mass.', 'state'], ['Mich.', 'state'], ['Minn.', 'state'], ['Miss.', 'state'], ['Mo.', 'state'], ['Mont.', 'state'], ['Neb.', 'state'],
  ['Nev.', 'state'], ['N.H.', 'state'], ['N.J.', 'state'], ['N.M.', 'state'], ['N.Y.', 'state'], ['N.C.', 'state'], ['N.D.', 'state'], ['Okla.', 'state'], ['Ore.', 'state'], ['Pa.', 'state'], ['R.I.', 'state'],
  ['S.C.', 'state'], ['S.D.', 'state'], ['Tenn.', 'state'], ['Vt.', 'state'], ['Va.', 'state'], ['Wash.', 'state'], ['W.Va.', 'state'], ['Wis.', 'state'], ['Wyo.', 'state'],
];
