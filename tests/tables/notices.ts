/**
 * Stories with notices: what is said about the story and is not part of it. Invented, in the forms of the wires.
 * A kind is given once however many marks say it: `UPDATE 2-` in the headline and `(Adds quote)` under it are one update.
 */

/** A story, the kinds of its notices and the words with which its own text begins. */
export interface NoticeCase {
  /** The text as it comes. */
  raw: string;
  /** The kinds found in it, each once, in reading order: `['update', 'sign-off']`. */
  kinds: string[];
  /** The first words of the story's own text, verbatim, after notices and dateline. */
  bodyStarts: string;
  /** Its last words, where what stands below is the question. */
  bodyEnds?: string;
}

/** Corrections, updates, embargoes, takes, alerts, kills and their kin. */
export const NOTICES: readonly NoticeCase[] = [
  {
    raw: '(Corrects number of tubas in paragraph 2)\n\nVILNIUS, Sep 6 (Reuters) - A brass band slept on the bridge. It has nine tubas.',
    kinds: ['correction'],
    bodyStarts: 'A brass band slept',
  },
  {
    raw: '(Corrects to say ferry, not fairy, in first paragraph)\nOBAN, Scotland, May 3 (Reuters) - The ferry wore a wreath on Friday.',
    kinds: ['correction'],
    bodyStarts: 'The ferry wore a',
  },
  {
    raw: "CORRECTED-Bell founder names heir to workshop\n\n(Corrects spelling of heir's name throughout)\n\nDELFT, May 3 (Reuters) - A bell founder has chosen a clockmaker.",
    kinds: ['correction'],
    bodyStarts: 'A bell founder has',
  },
  {
    raw: 'Correction: Swan Census story\n\nHENLEY, England (AP) — In a story May 2 about a count of swans, The Associated Press gave the wrong sum. It is 214.',
    kinds: ['correction'],
    bodyStarts: 'In a story May',
  },
  {
    raw: "CORRECTION: In last week's column the pier was said to be Welsh. It is Manx.\n\nThe tide was late on Sunday, as the column had foretold.",
    kinds: ['correction'],
    bodyStarts: 'The tide was late',
  },
  {
    raw: '(This May 3 story has been corrected to fix the name of the tug in paragraph 3.)\n\nROTTERDAM (Reuters) - A tug came home alone on Tuesday.',
    kinds: ['correction'],
    bodyStarts: 'A tug came home',
  },
  {
    raw: 'Eds: Corrects spelling of Muise in graf 3.\n\nYARMOUTH, N.S. (CP) — The horn will sound for one more winter.',
    kinds: ['correction'],
    bodyStarts: 'The horn will sound',
  },
  {
    raw: '(Clarifies in paragraph 4 that the lamp was lent, not given)\n\nSEATTLE, Oct 3 (Reuters) - A museum has a new lamp.',
    kinds: ['clarification'],
    bodyStarts: 'A museum has a',
  },
  {
    raw: 'Clarification: Lighthouse Sale story\n\nBAR HARBOR, Maine (AP) — A story April 2 about a lighthouse should have said the cat stays.',
    kinds: ['clarification'],
    bodyStarts: 'A story April 2',
  },
  {
    raw: 'REFILE-Danish mill to grind by night\n\n(Refiles to fix typo in headline)\n\nODENSE, Nov 17 (Reuters) - A mill will grind by night.',
    kinds: ['refile'],
    bodyStarts: 'A mill will grind',
  },
  {
    raw: '(Refiles to add dropped word in paragraph 2)\n\nTURIN, June 9 (Reuters) - A tram driver has written an opera.',
    kinds: ['refile'],
    bodyStarts: 'A tram driver has',
  },
  {
    raw: 'RPT-Kite makers see calm year\n\n(Repeats for wider audience)\n\nWEIFANG, China, April 8 (Reuters) - Kite makers expect little wind.',
    kinds: ['repeat'],
    bodyStarts: 'Kite makers expect little',
  },
  {
    raw: '(Repeats story first published on Sunday, no change to text)\n\nBy Ama Owusu\n\nACCRA, May 4 (Reuters) - Drum makers asked for a quiet day.',
    kinds: ['repeat'],
    bodyStarts: 'Drum makers asked for',
  },
  {
    raw: '(REPEATING for all needing)\n\nSEOUL, Nov. 17 (Yonhap) -- A gate was painted red.',
    kinds: ['repeat'],
    bodyStarts: 'A gate was painted',
  },
  {
    raw: 'UPDATE 1-Norway town elects scarecrow\n\n(Adds detail, quote)\n\nOSLO, Feb 3 (Reuters) - A scarecrow has been elected to a parish board.',
    kinds: ['update'],
    bodyStarts: 'A scarecrow has been',
  },
  {
    raw: 'UPDATE 3-Swiss steamer finds its whistle\n\n(Recasts, adds owner, background)\n\nBy Lena Frei\n\nZURICH, Feb 3 (Reuters) - A steamer has its whistle back.',
    kinds: ['update'],
    bodyStarts: 'A steamer has its',
  },
  {
    raw: '(Adds comment from tram driver)\n\nTALLINN, Aug 8 (Reuters) - A tram was named after a dog.',
    kinds: ['update'],
    bodyStarts: 'A tram was named',
  },
  {
    raw: "(Updates with train's arrival, adds quote)\n\nPERTH, Aug 8 (Reuters) - A train arrived with an echidna.",
    kinds: ['update'],
    bodyStarts: 'A train arrived with',
  },
  {
    raw: '(LEAD) Mask makers win prize\n(ATTN: UPDATES with prize money in para 2; ADDS photo)\n\nANDONG, South Korea, Nov. 17 (Yonhap) -- Mask makers won a prize.',
    kinds: ['update'],
    bodyStarts: 'Mask makers won a',
  },
  {
    raw: '(ATTN: ADDS comments in last 3 paras)\nBy Nam Ha-eun\nBUSAN, Nov. 17 (Yonhap) -- The fish market sang.',
    kinds: ['update'],
    bodyStarts: 'The fish market sang',
  },
  {
    raw: 'Eds: UPDATES with attendance, quotes. With AP Photos.\n\nDUBUQUE, Iowa (AP) — A fair ran out of pies.',
    kinds: ['update'],
    bodyStarts: 'A fair ran out',
  },
  {
    raw: 'Eds: With AP Photos. Will be updated by 5 p.m.\n\nDUBUQUE, Iowa (AP) — A fair has pies again.',
    kinds: ['editors-note'],
    bodyStarts: 'A fair has pies',
  },
  {
    raw: 'EDS: SUBS 3rd graf to restore dropped words.\n\nBOISE, Idaho (AP) _ A cellar became a theater.',
    kinds: ['editors-note'],
    bodyStarts: 'A cellar became a',
  },
  {
    raw: "EDITOR'S NOTE: The writer keeps bees on the roof of the exchange.\n\nNEW YORK (AP) — Bees are bad at waiting.",
    kinds: ['editors-note'],
    bodyStarts: 'Bees are bad at',
  },
  {
    raw: "(Editor's note: names of the children have been changed.)\n\nLEEDS, England (PA) - A school lent its bell.",
    kinds: ['editors-note'],
    bodyStarts: 'A school lent its',
  },
  {
    raw: 'Note to editors: pictures of the goat are available on request.\n\nCORK, Ireland, May 9 (PA) - A goat has taken the night bus.',
    kinds: ['editors-note'],
    bodyStarts: 'A goat has taken',
  },
  {
    raw: 'EMBARGOED UNTIL 00:01 GMT, FRIDAY, NOV 17\n\nBATH, England, Nov 16 (PA) - Moths like slow songs.',
    kinds: ['embargo'],
    bodyStarts: 'Moths like slow songs',
  },
  {
    raw: 'EMBARGO: Not for publication before 6 a.m. Monday\n\nLILLE, May 8 (AFP) - A carousel is for sale.',
    kinds: ['embargo'],
    bodyStarts: 'A carousel is for',
  },
  {
    raw: 'Under embargo until 17 November 2023, 10:00 CET\n\nGENEVA – A lake is older than was thought.',
    kinds: ['embargo'],
    bodyStarts: 'A lake is older',
  },
  {
    raw: 'SPERRFRIST: 17. November, 10.00 Uhr\n\nBerlin (dpa) - Ein Museum zählt seine Schlüssel.',
    kinds: ['embargo'],
    bodyStarts: 'Ein Museum zählt seine',
  },
  {
    raw: 'STRICTLY NOT FOR RELEASE BEFORE 0900 HRS, 3 MAY\n\nHARARE, May 2 - Stone carvers share a yard.',
    kinds: ['embargo'],
    bodyStarts: 'Stone carvers share a',
  },
  {
    raw: 'BC-Carousel, 1st Ld-Writethru,310\nCarousel goes home\nEds: RECASTS lead; no pickup.\n\nBUFFALO, N.Y. (AP) _ A carousel came home by van.',
    kinds: ['take', 'update'],
    bodyStarts: 'A carousel came home',
  },
  {
    raw: 'AM-Bells, 2nd Ld-Writethru, a0412,420\nBells return to tower\n\nTOLEDO, Ohio (AP) _ Four bells came back by barge.',
    kinds: ['take'],
    bodyStarts: 'Four bells came back',
  },
  {
    raw: 'LAREDO, Texas (AP) _ A choir crossed the bridge singing.\n\n   The guards hummed.\n\n   (MORE)',
    kinds: ['take'],
    bodyStarts: 'A choir crossed the',
  },
  {
    raw: 'WASHINGTON, May 3 (UPI) -- A gardener planted rye on the Mall.\n\n   MORE',
    kinds: ['take'],
    bodyStarts: 'A gardener planted rye',
  },
  { raw: 'XXX sang to the end.\n\n   The guards clapped.\n\n   AP-NY-05-03-91 1412EDT<', kinds: ['take'], bodyStarts: 'XXX sang to the' },
  { raw: 'KUANTAN, Jun 3 (Bernama) -- A boat library has left port.\n\nMORE TO FOLLOW', kinds: ['take'], bodyStarts: 'A boat library has' },
  { raw: 'URGENT\n\nRENO, Nev. (AP) _ A runaway piano has stopped by itself.', kinds: ['alert'], bodyStarts: 'A runaway piano has' },
  { raw: 'BULLETIN\n\nLONDON, May 3 (UPI) -- The Thames has frozen at Richmond.', kinds: ['alert'], bodyStarts: 'The Thames has frozen' },
  { raw: 'FLASH\n\nROME (AP) — New mayor is a baker.', kinds: ['alert'], bodyStarts: 'New mayor is a' },
  {
    raw: '(URGENT) Ferry finds lost island school\n\nMOKPO, South Korea, Nov. 17 (Yonhap) -- A ferry brought the pupils home.',
    kinds: ['alert'],
    bodyStarts: 'A ferry brought the',
  },
  {
    raw: 'BREAKING: \n\nMANILA, Nov. 17 (PNA) -- A volcano coughed once on Friday.',
    kinds: ['alert'],
    bodyStarts: 'A volcano coughed once',
  },
  { raw: '+++ EIL +++\n\nWien (APA) - Der Prater hat ein Rad mehr.', kinds: ['alert'], bodyStarts: 'Der Prater hat ein' },
  { raw: '[속보]\n(서울=연합뉴스) 한강의 얼음이 얼었다.', kinds: ['alert'], bodyStarts: '한강의 얼음이 얼었다' },
  { raw: 'NEWSALERT-Kite-Record\n\nAhmedabad, Jan 14 (PTI) A kite flew for nine days.', kinds: ['alert'], bodyStarts: 'A kite flew for' },
  {
    raw: 'BULLETIN KILL\n\nThe story slugged Swan Census, sent May 3 from HENLEY, England, is killed. The count was of geese.',
    kinds: ['kill'],
    bodyStarts: 'The story slugged Swan',
  },
  { raw: 'KILL KILL KILL\n\nPlease kill the item on the singing bridge. It hums.', kinds: ['kill'], bodyStarts: 'Please kill the item' },
  {
    raw: 'MANDATORY KILL: BC-Lamp Sale\n\nEDITORS: The lamp was not sold. A new story will follow.',
    kinds: ['kill'],
    bodyStarts: 'EDITORS: The lamp was',
  },
  {
    raw: 'WITHDRAWAL-Story on loom sale withdrawn\n\nBOSTON, May 3 (Reuters) - The story headed "Loom sale called off" is withdrawn, and there will be no replacement.',
    kinds: ['withdrawal'],
    bodyStarts: 'The story headed "Loom',
  },
  {
    raw: 'STORY WITHDRAWN\n\nThe item on the night ferry from Bergen is withdrawn because the ferry sails by day.',
    kinds: ['withdrawal'],
    bodyStarts: 'The item on the',
  },
  {
    raw: 'HOLD HOLD HOLD\n\nPlease hold the story on the harbour cat until the vet has spoken.',
    kinds: ['hold'],
    bodyStarts: 'Please hold the story',
  },
  {
    raw: 'HOLD FOR RELEASE: 9 a.m. EST Friday\n\nALBANY, N.Y. (AP) _ The state will lend its oldest canal boat.',
    kinds: ['embargo'],
    bodyStarts: 'The state will lend',
  },
  {
    raw: 'ADVISORY-Story on mill in Wales to follow\n\nCARDIFF, May 3 (Reuters) - Please note that a story on the mill will move at noon.',
    kinds: ['advisory'],
    bodyStarts: 'Please note that a',
  },
  {
    raw: 'EDITORS/NEWS DIRECTORS: A schedule of the river races follows below.\n\nHANNIBAL, Mo. (AP) _ Rafts start at nine.',
    kinds: ['advisory'],
    bodyStarts: 'Rafts start at nine',
  },
  {
    raw: 'PRAGUE, Nov 17 (Reuters) - A clock stopped for an hour. (Reporting by Jan Doe; Editing by Eva Roe)',
    kinds: ['sign-off'],
    bodyStarts: 'A clock stopped for',
  },
  {
    raw: 'Erfurt, 5. Feb (Reuters) - Die Krämer auf der Brücke tauschen ihre Läden. (Reporter: Falk Zeidler; redigiert von Ute Henschel)',
    kinds: ['sign-off'],
    bodyStarts: 'Die Krämer auf der',
  },
  {
    raw: 'RECIFE, 4 Jun (Reuters) - O relógio da torre parou. (Por Lia Tavares; edição de Caio Borba)',
    kinds: ['sign-off'],
    bodyStarts: 'O relógio da torre',
  },
  {
    raw: 'ODENSE, Denmark (AP) — A harbor crane reads poems at noon.\n\n___\n\nAssociated Press writer Inga Sol contributed from Aarhus.',
    kinds: ['contributed'],
    bodyStarts: 'A harbor crane reads',
  },
  {
    raw: 'CAIRO — The river has fallen a foot.\n\nMona Adel in Aswan and Carl Reis in London contributed reporting.',
    kinds: ['contributed'],
    bodyStarts: 'The river has fallen',
  },
  {
    raw: "UPDATE 2-Dutch mill turns again\n\n(Adds miller's comment, corrects height in paragraph 3)\n\nLEIDEN, May 3 (Reuters) - A mill turns again. (Reporting by Piet Doe; Editing by Jan Roe)",
    kinds: ['update', 'correction', 'sign-off'],
    bodyStarts: 'A mill turns again',
  },
  {
    raw: 'EMBARGOED TO 0001 MONDAY MAY 8\n\nEds: note time of release.\n\nHULL, England, May 7 (PA) - Gulls prefer brown bread.',
    kinds: ['embargo', 'editors-note'],
    bodyStarts: 'Gulls prefer brown bread',
  },
  {
    raw: 'VICUNA, Chile (AP) _ The shed needs a motor. Three people push the roof.\n\n___\n\nAP contributor Ines Quillota reported this story from Vicuna.\n',
    kinds: ['tagline'],
    bodyStarts: 'The shed needs a',
    bodyEnds: 'push the roof.',
  },
  {
    raw: 'OMAHA, Neb. (AP) — The bridge reopens on Monday.\n\n___\n\nFollow Ada Quill at http://wire.example/ada for more on bridges\nand ferries.\n',
    kinds: ['tagline'],
    bodyStarts: 'The bridge reopens',
    bodyEnds: 'on Monday.',
  },
  {
    raw: 'OMAHA, Neb. (AP) — Briefs from the river.\n\n___\n\nA barge sank off the mill on Friday. Its crew of three swam ashore.\n',
    kinds: [],
    bodyStarts: 'Briefs from the',
    bodyEnds: 'of three swam ashore.',
  },
  {
    raw: 'WARSAW, April 25 (Reuters) - Tomatoes came early.\n\n--Bogdan Sikora, Warsaw newsroom +48 22 555 0142.\n',
    kinds: ['sign-off'],
    bodyStarts: 'Tomatoes came early',
    bodyEnds: 'came early.',
  },
  {
    raw: 'WARSAW, April 25 (Reuters) - Three towns drew.\n\n-- Oborniki, with two goals in the last minute of a long night\n',
    kinds: [],
    bodyStarts: 'Three towns drew',
    bodyEnds: 'of a long night',
  },
  {
    raw: 'ROTTERDAM, Feb 7 (Reuters) - Copper slipped to a low on Friday as barges came\nup the river in numbers not seen since the spring of the year before last.\n\n(Reporting by Hesper Lind; Additional reporting by Amadou Bris\nin Paris; Editing by Nigel Quarren)\n',
    kinds: ['sign-off'],
    bodyStarts: 'Copper slipped to',
    bodyEnds: 'before last.',
  },
  {
    raw: 'THUNDER BAY, Ontario, Nov. 5, 2019 (GLOBE NEWSWIRE) -- Pines will be planted.\n\nContact: Kettle Rapids Timber / Otis Berrig\npress@kettle.example\n',
    kinds: [],
    bodyStarts: 'Pines will be',
    bodyEnds: 'will be planted.',
  },
  {
    raw: 'THUNDER BAY, Ontario, Nov. 5, 2019 (GLOBE NEWSWIRE) -- Pines will be planted.\n\nContact: the first film of the year, opens in town on Friday.\n',
    kinds: [],
    bodyStarts: 'Pines will be',
    bodyEnds: 'in town on Friday.',
  },
  {
    raw: 'PEMBROKE, Ont. — Divers raised logs.\n\nThis report was first moved by The Canadian Press on June 11, 2019.\n',
    kinds: [],
    bodyStarts: 'Divers raised logs',
    bodyEnds: 'raised logs.',
  },
  {
    raw: 'TABLE: Rowing regatta, Lucerne, lightweight fours\n\n1. Danor 5:58.40\n2. Vessany 6:00.12\n',
    kinds: [],
    bodyStarts: '1. Danor',
    bodyEnds: 'Vessany 6:00.12',
  },
];
