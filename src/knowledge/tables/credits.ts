/**
 * Words of credits, in the languages of the wires' clients. Source: credits as papers and sites print them.
 */
/** Words that introduce a credit: `Source: Xinhua`, `(With inputs from PTI)`, `来源：中国新闻网`. Compared without case. */
export const CREDIT_OPENERS: readonly string[] = [
  'source', 'sources', 'courtesy of', 'courtesy', 'credit', 'fonte', 'quelle', 'quellen', 'fuente', 'fuentes', 'kilde', 'källa',
  'lähde', 'bron', 'źródło', 'zdroj', 'forrás', 'sursa', 'vir', 'izvor', 'извор', 'източник', 'джерело', 'источник',
  'kaynak', 'πηγή', 'المصدر', 'منبع', '来源', '來源', '出典', '출처', 'with inputs from', 'with input from', 'with agency inputs', 'with additional reporting from',
  'with reporting by', 'with reports from', 'with files from', 'inputs from', 'from', 'via', 'through', 'by', 'avec', 'mit material von', 'con información de', 'com informações de',
  'com informações da', 'theo', 'menurut', 'με πληροφορίες από', 'com agências', 'avec l’', "avec l'", 'from wire reports',
];

/** Credits that name no agency: `SOURCE: Agencies`, "wire reports". */
export const UNNAMED_CREDITS: readonly string[] = [
  'agencies', 'agency', 'news agencies', 'wire reports', 'wire services', 'wire service', 'wires', 'wire', 'agency reports', 'agence', 'agences', 'avec agences',
  'agenturen', 'agencias', 'agências', 'agenzie', 'agentschappen', 'агентства', 'reports', 'news services', 'from wire reports', 'from news services', 'وكالات', 'الوكالات',
  'with agency inputs', 'with inputs from agencies',
];

/** Words that may stand in a credit beside the agency's name and add nothing: `By Telegraph—Press Association`. */
export const CREDIT_FILLERS: readonly string[] = [
  'and', 'und', 'et', 'y', 'e', 'i', 'with', 'the', 'news', 'agency', 'agencies', 'staff',
  'via', 'by', 'from', 'wire', 'service', 'services', 'newswire', 'inputs', 'input', 'reports', 'report', 'also',
  'in', 'writer', 'writers', 'correspondent', 'reporter', 'reporters', 'desk', 'bureau', 'editors', 'mit', 'von', 'der',
  'die', 'da', 'de', 'del', 'con', 'com', 'и', 'та', 'і', 'ja', 'och', 'og',
  'med', 'syndicated', 'exclusive', 'special', 'red', 'telegraph', 'cable', 'wireless', 'per', 'electric', 'united',
];

/** Phrases that open a story by naming the agency that reports it; a comma ends them. */
export const REPORTED_BY: readonly string[] = ['به گزارش', 'به نقل از'];
