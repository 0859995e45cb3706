/**
 * Notices: what copy says about itself. Kinds and the words they open with, as the wires print them.
 * Source: AP, Reuters and AFP handbooks' slug and advisory forms; labelled stories.
 */
export interface NoticeForm {
  kind: string;
  /** What the line, or the bracket, opens with; compared without case. */
  openers: readonly string[];
}

/** Above the story. The first form that fits counts. */
export const HEAD_NOTICES: readonly NoticeForm[] = [
  { kind: 'correction', openers: ['corrects ', 'correction:', 'corrected ', 'corrected:', 'correcting ', 'eds: corrects', 'berichtigung', 'rectificatif', 'correction ', 'corrige '] },
  { kind: 'clarification', openers: ['clarifies ', 'clarification:', 'clarification '] },
  { kind: 'refile', openers: ['refiles ', 'refile-', 'refiling '] },
  { kind: 'repeat', openers: ['repeats ', 'repeating ', 'repeat:', 'rpt-'] },
  { kind: 'update', openers: ['eds: updates', 'eds: recasts', 'eds: adds', 'adds ', 'updates ', 'update:', 'updating ', 'recasts', 'releads', 'attn:', 'new throughout', 'changes ', 'updated at ', 'updated:', 'will be updated', 'ajoute ', 'actualise'] },
  { kind: 'kill', openers: ['kill ', 'mandatory kill', 'eds: kill', 'bulletin kill'] },
  { kind: 'withdrawal', openers: ['withdraws ', 'withdrawn', 'withdrawal', 'story withdrawn', 'eliminates '] },
  { kind: 'hold', openers: ['hold until', 'hold:', 'hold hold', 'eds: hold'] },
  { kind: 'embargo', openers: ['embargo', 'embargoed', 'hold for release', 'strictly not for', 'under embargo', 'for release ', 'not for release', 'not for publication before', 'strictly embargoed', 'sperrfrist'] },
  { kind: 'advisory', openers: ['advisory', 'adv ', 'for use ', 'with photo', 'with photos', 'ap photo', 'with graphic', 'eds: with ', 'editors/news directors', 'editors:'] },
  { kind: 'editors-note', openers: ["editor's note", 'editor’s note', 'editors note', "editors' note", 'editors’ note', 'eds:', 'eds.:', 'eds note', 'note to editors', 'notes to editors', 'note to readers', 'ed note', 'editorial note'] },
  { kind: 'take', openers: ['1st take', '2nd take', '3rd take', 'take 2', 'take 3', 'second take', 'third take'] },
  { kind: 'alert', openers: ['newsalert', 'alert:', 'flash:', 'flash -', 'bulletin:', 'urgent:', 'urgent -', 'breaking:', 'eil ', 'eilt'] },
  { kind: 'status', openers: ['developing', 'more to come', 'details to follow'] },
];

/** Words that are a notice when they stand alone on their line: `URGENT`, `[속보]`. */
export const LONE_NOTICES: readonly (readonly [word: string, kind: string])[] = [
  ['urgent', 'alert'], ['bulletin', 'alert'], ['flash', 'alert'], ['alert', 'alert'], ['breaking', 'alert'], ['eil', 'alert'], ['eilmeldung', 'alert'], ['속보', 'alert'],
  ['긴급', 'alert'], ['快讯', 'alert'], ['快訊', 'alert'], ['速報', 'alert'], ['срочно', 'alert'], ['молния', 'alert'], ['عاجل', 'alert'], ['urgente', 'alert'],
  ['more', 'take'], ['advisory', 'advisory'], ['correction', 'correction'], ['repeat', 'repeat'], ['refile', 'refile'], ['hold', 'hold'], ['kill', 'kill'],
];

/** Below the story. */
export const TAIL_NOTICES: readonly NoticeForm[] = [
  { kind: 'sign-off', openers: ['reporting by', 'reporting and writing by', 'reporting and editing by', 'additional reporting', 'writing by', 'written by', 'editing by', 'edited by', 'compiled by', 'compiled and edited', 'translated by', 'translation by', 'rédigé par', 'reportage de', 'reportage par', 'bericht von', 'redigiert von', 'reporte de', 'reportagem de', 'reporting', 'produced by', 'by our', 'писал', 'texte par', 'editado por', 'édité par', 'report by', 'reporter:', 'por nuestro'] },
  { kind: 'contributed', openers: ['contributed to this report', 'contributed to this story', 'contributed reporting'] },
  { kind: 'take', openers: ['more', 'more to come', 'more follows', 'mf', 'm/f', 'end of take', 'fortsetzung folgt'] },
  { kind: 'status', openers: ['developing', 'details to follow'] },
  { kind: 'editors-note', openers: ["editor's note", 'editor’s note', 'editors note', "editors' note", 'eds:', 'note to editors', 'notes to editors', 'note:'] },
  { kind: 'correction', openers: ['this story has been corrected', 'this version corrects', 'this story corrects', 'this item has been corrected', 'correction:', 'this corrects', 'corrects '] },
  { kind: 'update', openers: ['this story has been updated', 'this version adds', 'this version updates', 'this story was updated'] },
  { kind: 'repeat', openers: ['this story has been repeated', 'repeats to'] },
];

/** Marks that only say that the story ends: `-30-`, `ENDS`, `（完）`, `/kraj/`. */
export const END_MARKS: readonly string[] = [
  '30', '0', 'ends', 'end', 'endit', 'enditem', 'ende', 'fin', 'finis', 'kraj', 'koniec', 'konec', 'slut', 'loppu', 'vége', 'sfârșit', 'край', 'конец', 'кінець', '完',
  '终', '終', '끝', 'انتهى', 'پایان', '###', '##', '#', '***', '* * *', 'xxx', 'nnnn', '=====',
];
