/**
 * Words of credits, in the languages of the wires' clients. Source: credits as papers and sites print them.
 */
/** Words that introduce a credit: `Source: Xinhua`, `(With inputs from PTI)`, `来源：中国新闻网`. Compared without case. */
export const CREDIT_OPENERS: readonly string[] = [
  'source', 'sources', 'courtesy of', 'courtesy', 'credit', 'fonte', 'quelle', 'quellen', 'fuente', 'fuentes', 'kilde', 'källa',
  'lähde', 'bron', 'źródło', 'zdroj', 'forrás', 'sursa', 'vir', 'izvor', 'извор', 'източник', 'джерело', 'источник',
  'kaynak', 'πηγή', 'المصدر', 'منبع', '来源', '來源', '出典', '출처', 'with inputs from', 'with input from', 'with agency inputs', 'with additional reporting from',
  'with reporting by', 'with reports from', 'with files from', 'inputs from', 'from', 'via', 'through', 'by', 'avec', 'mit material von', 'con información de', 'com informações de',
  'com informações da', 'theo', 'menurut', 'με πληροφορίες από', 'com agências', 'avec l’', "avec l'", 'from wire reports', 'based on reporting by', 'based on reports by', 'based on reports from', 'based on a report by', 'reporting by', 'compiled from', 'additional reporting by', 'writer', 'author',
  'written by', 'posted by', 'published by', 'source :', 'with files by', 'with material from',
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
  'med', 'repórter', 'reportero', 'reportera', 'correspondente', 'corresponsal', 'enviado', 'enviada', 'especial', 'especiais', 'redactor', 'redactora', 'journaliste', 'korrespondent', 'korrespondentin', 'syndicated', 'exclusive', 'special', 'red', 'telegraph', 'cable', 'wireless', 'per', 'electric', 'united', 'archives', 'archive', 'leased', 'despatch', 'dispatch', 'despatches', 'dispatches', 'telegram', 'telegrams', 'cablegram', 'cables', 'radio', 'copyright', 'night', 'day', 'full',
];

/** Phrases that open a story by naming the agency that reports it; a comma ends them. */
export const REPORTED_BY: readonly string[] = ['به گزارش', 'به نقل از'];

/** Words that open a byline: `By JANE DOE`, `(di Anna Bruni)`. Compared without case. */
export const BYLINE_OPENERS: readonly string[] = [
  'by', 'story by', 'written by', 'reported by', 'text by', 'reviewed by', 'compiled by', 'words by', 'review by', 'report by', 'interview by', 'translated by', 'posted by', 'von', 'par', 'por', 'de notre', 'di', 'da', 'av', 'af', 'door', 'autor', 'autora', 'autorin',
  'автор', 'текст', 'od', 'napisal', 'від', 'вiд', 'trimisul special', 'trimisa specială', 'corespondentul', 'corespondenta', 'corespondent',
];

/** Words that open a byline where nothing but names and perhaps a paper stands on the line: they are common words besides. `من ليلى حسن`, `Na Asha Juma, Mwananchi`. */
export const LONE_BYLINE_OPENERS: readonly string[] = ['van onze verslaggever', 'van onze verslaggeefster', 'van onze correspondent', 'von unserem korrespondenten', 'von unserer korrespondentin', 'de notre correspondant', 'from our correspondent', 'by our correspondent', 'na', 'from', 'daga', 'ni', 'oleh', 'nina', 'من', 'כתב', 'מאת', 'tekst', 'texte', 'teksti', 'írta', 'szöveg', 'testo', 'texto'];

/** What a paper prints in the agency's place for a dispatch of its own, in brackets: `LIBEREC (od našeho zpravodaje) -`. Compared without case and points. */
export const OWN_CORRESPONDENTS: readonly string[] = [
  'from our correspondent', 'from our own correspondent', 'by our own correspondent', 'own correspondent', 'our correspondent', 'own report', 'from a correspondent', 'special',
  'special correspondent', 'staff', 'staff writer', 'staff reporter', 'de notre correspondant', 'de notre correspondante', 'de notre envoyé spécial', 'de notre envoyée spéciale',
  'notre correspondant', 'corresp particulière', 'de nuestro corresponsal', 'de nuestra corresponsal', 'de nuestro enviado especial', 'enviado especial', 'corresponsal',
  'do nosso correspondente', 'do nosso enviado especial', 'dal nostro inviato', 'dal nostro corrispondente', 'nostro servizio', 'von unserem korrespondenten',
  'von unserer korrespondentin', 'eig ber', 'eigener bericht', 'eigener drahtbericht', 'van onze correspondent', 'van onze correspondente', 'van een onzer verslaggevers',
  'från vår korrespondent', 'fra vår korrespondent', 'fra vor korrespondent', 'od naszego korespondenta', 'od własnego korespondenta', 'korespondencja własna', 'od našeho zpravodaje',
  'od našeho zvláštního zpravodaje', 'od nášho spravodajcu', 'od našeg dopisnika', 'od našeg stalnog dopisnika', 'munkatársunktól', 'tudósítónktól', 'de la corespondentul nostru',
  'নিজস্ব সংবাদদাতা', 'নিজস্ব প্রতিবেদক', 'নিজস্ব প্রতিনিধি', 'निज संवाददाता', 'निज प्रतिनिधि', 'संवाद सूत्र', 'नगर संवाददाता', 'نامہ نگار', 'نمائندہ خصوصی', 'by our correspondent', 'by a correspondent', 'by cable', 'by telegraph', 'by wireless', 'by radio', 'by air mail', 'by mail', 'by electric telegraph', 'special cable', 'special telegram', 'per cable',
  'privattelegramm', 'telegramm', 'nichtamtlich', 'amtlich', 'собств корр', 'по телеграфу', 'special telegram to the times',
  'собкор', 'соб корр', 'наш корр', 'от нашего корреспондента', 'від нашого кореспондента', 'от наш кореспондент', 'kendi muhabirimizden', 'özel', 'מאת סופרנו',
];

/** Words that say what a reporter is: no name begins or ends with one. Compared without case. */
export const TITLES: readonly string[] = [
  'staff', 'associated', 'agence', 'canadian', 'special', 'senior', 'chief', 'science', 'political', 'business', 'sports', 'european', 'our', 'correspondent', 'correspondents', 'reporter',
  'reporters', 'writer', 'writers', 'editor', 'editors', 'contributor', 'press', 'news', 'the', 'newsdesk', 'desk', 'bureau', 'team', 'agency', 'agencies', 'service', 'services', 'crime',
  'health', 'education', 'environment', 'foreign', 'diplomatic', 'industrial', 'columnist', 'journalist', 'photographer', 'producer', 'intern', 'graphics', 'online',
  'telegraph', 'wireless', 'cable', 'telegram', 'telegrams', 'cablegram', 'marconi', 'submarine', 'magnetic', 'repórter', 'reportero', 'reportera', 'redactor', 'redactora', 'correspondente', 'corresponsal', 'enviado', 'enviada', 'journaliste', 'korrespondent', 'korrespondentin', 'корреспондент', 'корр', 'спецкорр', 'собкор', 'newsroom', 'reuters', 'bloomberg', 'electric',
];

/** Of these, the ones that stand for people without a name: `by Naharnet Newsdesk`. */
export const DESKS: readonly string[] = ['newsdesk', 'desk', 'bureau', 'team', 'staff', 'agency', 'agencies', 'service', 'services', 'newsroom', 'reporter', 'reporters', 'correspondent', 'correspondents', 'online', 'editors'];

/** What papers are called by their last word: `Anders Fjell, Star Prairie Tribune`. */
export const HOUSES: readonly string[] = [
  'tribune', 'times', 'post', 'herald', 'journal', 'gazette', 'sun', 'globe', 'chronicle', 'courier', 'record', 'standard', 'ledger', 'dispatch', 'observer', 'inquirer', 'enquirer', 'examiner',
  'mail', 'express', 'telegraph', 'mirror', 'echo', 'argus', 'press', 'news', 'register', 'review', 'bee', 'sentinel', 'republic', 'citizen', 'advocate', 'mercury', 'monitor', 'reporter',
  'today', 'bulletin', 'magazine', 'weekly', 'daily', 'radio', 'television', 'tv', 'correspondent', 'editor', 'writer', 'bureau', 'service', 'agency', 'chief',
];

/** Of these and others, the last words of a page's masthead: `The Star Online`. */
export const MASTHEAD_WORDS: readonly string[] = [
  'tribune', 'times', 'post', 'herald', 'journal', 'gazette', 'globe', 'chronicle', 'courier', 'ledger', 'inquirer', 'enquirer', 'examiner', 'telegraph', 'sentinel', 'advocate', 'mercury',
  'news', 'online', 'nation', 'vanguard', 'punch', 'guardian', 'independent', 'bulletin', 'standard', 'observer', 'mail', 'express', 'star', 'tv', 'television', 'radio', 'broadcasting', 'newspaper',
];
