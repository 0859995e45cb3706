/**
 * What stands above, below and around stories, invented: page furniture, letterheads, time stamps, bylines and credits in the forms that crawlers
 * leave them. `STORY` is what the story's own text begins with.
 */

/** A story and what must be found around its text; what is not named is not looked at. */
export interface HeadCase {
  /** What the form is an example of. */
  rule: string;
  /** The text as it comes. */
  raw: string;
  headline?: string | null;
  /** Persons of the byline; empty: nobody is named. */
  byline?: string[];
  /** First words of the story's own text. */
  body?: string;
  /** Last words of the story's own text. */
  ends?: string;
  /** Ids of the agencies credited. */
  credit?: string[];
}

const STORY = 'A kite that broke loose in March came back to its owner on Friday, the harbour police said in a statement.';

export const HEADS: readonly HeadCase[] = [
  {
    rule: 'a headline and byline that the agency marks',
    raw: `^BC-Kite,0190<\n^Kite Comes Home<\n^By LENA MORRIS=\n^Associated Press Writer=\n   OSLO (AP) _ ${STORY}`,
    headline: 'Kite Comes Home',
    byline: ['LENA MORRIS'],
    credit: ['ap'],
  },
  {
    rule: "a release's sender stands above its marker",
    raw: `Harbor Pilots' Bureau\nOffice of Public Affairs\nFOR IMMEDIATE RELEASE\nThursday, March 5, 2015\nKite Comes Home After Ten Weeks\n\nNEWARK, N.J. – ${STORY}`,
    headline: 'Kite Comes Home After Ten Weeks',
  },
  {
    rule: "contacts stand above a release's headline",
    raw: `Jane Plattner\nHeadquarters, Washington\n(Phone: 202/555-0114)\n\nRELEASE : 06-0123\n\nKite Comes Home After Ten Weeks\n\nWASHINGTON - ${STORY}`,
    headline: 'Kite Comes Home After Ten Weeks',
  },
  {
    rule: "a release's headline above its marker",
    raw: `Kite Comes Home After Ten Weeks\nFOR IMMEDIATE RELEASE\n\nWASHINGTON - ${STORY}`,
    headline: 'Kite Comes Home After Ten Weeks',
  },
  {
    rule: 'the way to the page is furniture',
    raw: `Home >> China\nKite comes home after ten weeks\n(Xinhua)    11:15, January 28, 2016\nEmail|Print|Comments\n\nHARBIN, January 27 -- ${STORY}`,
    headline: 'Kite comes home after ten weeks',
    credit: ['xinhua'],
  },
  {
    rule: 'a line of cells of which one says when',
    raw: `All India | Press Trust of India | Updated: May 12, 2016 06:33 IST\n\nKite comes home after ten weeks\n\nAlappuzha: ${STORY}`,
    headline: 'Kite comes home after ten weeks',
    credit: ['pti'],
    body: 'A kite that broke',
  },
  {
    rule: 'a line of cells with an agency, without a dateline',
    raw: `World\nKite comes home after ten weeks\nThe Associated Press · Posted: Mar 17, 2016 10:30 AM ET | Last Updated: March 17, 2016\n\n${STORY}`,
    headline: 'Kite comes home after ten weeks',
    credit: ['ap'],
    body: 'A kite that broke',
  },
  {
    rule: 'time stamps below a dateline',
    raw: `Kite comes home\nReuters | Kuala Lumpur | Updated: 01-04-2020 14:42 IST | Created: 01-04-2020 14:38 IST\n\n${STORY}`,
    headline: 'Kite comes home',
    body: 'A kite that broke',
  },
  {
    rule: 'the headline below the dateline',
    raw: `GRAAFF-REINET June 3 Sapa\n\nKITE COMES HOME\n\n${STORY} It was dry.`,
    headline: 'KITE COMES HOME',
    body: 'A kite that broke',
  },
  {
    rule: 'the reporter behind the dateline',
    raw: `NAIROBI, Sept. 20 (Xinhua) -- by Chrispin Otieno\n\n${STORY}`,
    byline: ['Chrispin Otieno'],
    body: 'A kite that broke',
  },
  {
    rule: "the agency's correspondent behind the dateline",
    raw: `MURMANSK November 3 TASS -- By TASS correspondent Semyon Zorin:\n${STORY}`,
    byline: ['Semyon Zorin'],
    body: 'A kite that broke',
  },
  {
    rule: 'a byline with a paper',
    raw: `Kite comes home\nAnders Fjell, Star Prairie Tribune\nJanuary 27, 2014\n\nELY, Minn. - ${STORY}`,
    byline: ['Anders Fjell'],
  },
  {
    rule: 'a name alone above the dateline',
    raw: `El barrilete vuelve a casa en Setúbal\n\nAna Ruiz\n\nSetúbal (Portugal), 3 oct (EFE).- ${STORY}`,
    byline: ['Ana Ruiz'],
  },
  {
    rule: 'a section alone above the dateline',
    raw: `Kite comes home to its owner\n\nLatest Headlines\n\nSYDNEY, Jan 29 AAP - ${STORY}`,
    byline: [],
  },
  {
    rule: 'a byline in brackets',
    raw: `ANSA/ AQUILONI: IL RITORNO A CASA\n(di Anna Bruni)\n(ANSA) - LECCE, 12 OTT - ${STORY}`,
    byline: ['Anna Bruni'],
  },
  {
    rule: 'titles and agencies are no names',
    raw: `Kite comes home\nBy Roy Penn, Crime Correspondent, PA News\n\n${STORY}`,
    byline: ['Roy Penn'],
    credit: ['pa'],
  },
  { rule: 'a desk is no person', raw: `by Naharnet Newsdesk 14 July 2011, 09:20\n\n${STORY}`, byline: [] },
  { rule: 'a byline in Arabic', raw: `من سارة حسن\n\nدبي 2 ديسمبر (رويترز) - ${STORY}`, byline: ['سارة حسن'] },
  {
    rule: "a byline of Romania's agency",
    raw: `Corespondenta AGERPRES, Ana Ionescu, transmite:\n\nCONSTANTA, 12 ian /Agerpres/ - ${STORY}`,
    byline: ['Ana Ionescu'],
  },
  { rule: 'a reporter beside the agency', raw: `Русе, 4 юли /Ана Петрова, БТА/ ${STORY}`, byline: ['Ана Петрова'], credit: ['bta'] },
  {
    rule: "the paper's own report",
    raw: '本报讯（记者王小明）昨日，城南旧书市场重新开张，首日迎来读者四千余人。',
    byline: ['王小明'],
    body: '昨日',
  },
  {
    rule: "a page's furniture below the credit",
    raw: `Cape Town - ${STORY}\n\nThey put it down to the wind.\n\n- SAPA\n\nRead more on: kites  |  harbours`,
    credit: ['sapa'],
    ends: 'put it down to the wind.',
  },
  {
    rule: "a page's furniture below a credit at the last paragraph's end",
    raw: `TOKYO – ${STORY}\n\nHe has asked that no more be made until spring. REUTERS\n\nJoin our Telegram channel and get the latest delivered to you.`,
    credit: ['reuters'],
    ends: 'until spring.',
  },
  {
    rule: 'the desk and its agencies below',
    raw: `${STORY}\n\nIt was dry.\n\njm/kms (AFP, dpa, epd)\nDW recommends`,
    credit: ['afp', 'dpa', 'epd'],
    ends: 'It was dry.',
  },
  {
    rule: 'when the page showed it, below',
    raw: `${STORY}\n\nIt was dry.\n\n/ritzau/Reuter\n\nPublished: 11.06.03 07:14`,
    credit: ['ritzau', 'reuters'],
    ends: 'It was dry.',
  },
  { rule: 'a paper and an agency in brackets', raw: `CANBERRA, Tuesday. — ${STORY}\n(Herald Service and A.A.P.)`, credit: ['aap'] },
  { rule: 'a credit run into its word', raw: `${STORY}\n\nIt was dry.\n\nSourceAgence France Presse`, credit: ['afp'] },
  {
    rule: 'what a report is based on',
    raw: `${STORY}\n\nIt was dry.\n\nBased on reporting by Interfax, TASS, and AFP`,
    credit: ['interfax', 'tass', 'afp'],
  },
  {
    rule: 'an agency and its place',
    raw: `Kite comes home to its owner after ten weeks\nAssociated Press in Fort Kent, Maine\nThu 14 Jan 2016 06.48 GMT\n\n${STORY}`,
    credit: ['ap'],
  },
  {
    rule: 'old papers name the telegram',
    raw: `GALE AT THE ISLANDS.\n\n(Press Association Telegram.)\n\nOBAN, Thursday.—${STORY}`,
    credit: ['pa'],
  },
  {
    rule: 'a last paragraph above its source is no deck',
    raw: `News | Weather\nWells sing as water rises\n7 Apr 2016\n\n${STORY}\n\nSource: Al Jazeera and news agencies`,
    body: 'A kite that broke',
  },
  {
    rule: 'the same headline once more',
    raw: `Eels Return To Culvert\nThursday, 5 May 2011, 10:12 am\n\nEels Return To Culvert\n\n${STORY}`,
    headline: 'Eels Return To Culvert',
    body: 'A kite that broke',
  },
  {
    rule: "a page's masthead",
    raw: `Daily Nation\n\nThursday, September 3, 2009\n\nKite comes home after ten weeks\n\nBy PETER KIRAGUPosted  Thursday, September 3  2009 at  20:48\n\n${STORY}`,
    headline: 'Kite comes home after ten weeks',
    byline: ['PETER KIRAGU'],
  },
  {
    rule: "a site's address as masthead",
    raw: `breakingnews.ie\n\nKite comes home after ten weeks\n\nTUE, 12 MAR, 2019 - 14:05\nPRESS ASSOCIATION\n\n${STORY}`,
    headline: 'Kite comes home after ten weeks',
    credit: ['pa'],
  },
  {
    rule: "a page's own name before the agency's",
    raw: `Fox News\n\nPublished January 14, 2015\n\n| Associated Press\n\nHOUMA, La. –  ${STORY}`,
    credit: ['ap'],
  },
  {
    rule: 'a title with the site, the headline some lines below',
    raw: `Kite comes home after ten weeks - Business - Harbour English\nHome News Business Sport\nLast Modified: 17 May 2011 09:21\nKite comes home after ten weeks\n\n${STORY}`,
    headline: 'Kite comes home after ten weeks',
    body: 'A kite that broke',
  },
  {
    rule: "a paper's headline on two lines",
    raw: `Sheep Dog Leads\nLost Campers Out\n\nFORT WILLIAM, Scotland, Aug. 9\n(INS)—${STORY}`,
    headline: 'Sheep Dog Leads\nLost Campers Out',
  },
  {
    rule: 'a reporter with what he is',
    raw: `Thaís Antunes Reporter from Agência Brasil\n\nBrasília – ${STORY}`,
    byline: ['Thaís Antunes'],
    credit: ['agencia-brasil'],
  },
  {
    rule: 'what monitors took a text from',
    raw: `Text of report in English by Vietnamese news agency VNA website\n\nHai Phong, 12 October: ${STORY}`,
    credit: ['vna'],
  },
  { rule: "the desk's initials weigh less than the agency that opens", raw: `(Belga) ${STORY} (ABC)`, credit: ['belga'] },
  {
    rule: 'a button below the credit',
    raw: `KUALA TERENGGANU: ${STORY}\n\nIt was dry. -- BERNAMA\n\nRead more: Turtle eggs safe\n\nCopyright © 2013 Harbour Press. All rights reserved.`,
    credit: ['bernama'],
    ends: 'It was dry.',
  },
  {
    rule: 'Iran names agency and place',
    raw: 'به گزارش خبرگزاری فارس از شیراز، باغ دلگشا از فردا تا ساعت ده شب پذیرای بازدیدکنندگان است.',
    credit: ['fars'],
    body: 'باغ',
  },
  {
    rule: 'a lead above its author is no headline',
    raw: 'Latarnik z Helu przechodzi na emeryturę po 39 latach. Kluczy pilnować będzie jego wnuczka. (PAP)\n\nautor: Jan Nowak\n\njn/ abc/',
    headline: null,
    body: 'Latarnik',
    credit: ['pap'],
  },
  {
    rule: 'an hour before a story is no notice of all of it',
    raw: `UPDATED: 11:02 PHOENIX - ${STORY} It was dry and so was the string, he said.`,
    body: 'UPDATED: 11:02',
  },
  {
    rule: 'a paragraph above its credit is no deck',
    raw: `Two nuns mend village clock in Kerala\n\n${STORY}\n\n--IANS\nsg/ksk/dg\n\n(Only the headline may have been reworked.)`,
    headline: 'Two nuns mend village clock in Kerala',
    body: 'A kite that broke',
  },
  {
    rule: 'a number before the headline of a digest',
    raw: `[02] TURTLE NESTS COUNTED AT LARA\n\nLimassol, Jun 4 (CNA) -- ${STORY}`,
    headline: 'TURTLE NESTS COUNTED AT LARA',
  },
  {
    rule: 'a headline that runs into a story whose first words stand in capitals',
    raw: 'Lancaster baker tends the bees – and earns a rosette. A BAKER from Lancaster has earned a first rosette from the guild of honey.',
    headline: 'Lancaster baker tends the bees – and earns a rosette.',
    body: 'A BAKER from Lancaster',
  },
  {
    rule: "an archive's line above a scanned page",
    raw: `Indianapolis Times, Indianapolis, 24 February 1943 — Page 13\nKITE COMES HOME AT LAST\nPARIS, Feb. 23.—${STORY}`,
    headline: 'KITE COMES HOME AT LAST',
  },
  {
    rule: 'the address behind a headline',
    raw: `Kite comes home early http://www.harbour.example/news/kite-comes-home MIAMI, United States (AFP) &ndash; ${STORY}`,
    headline: 'Kite comes home early',
  },
  { rule: 'a paper and its day above the dateline', raw: `New Straits Times 18 Feb 12;\nKOTA BARU: ${STORY}`, body: 'A kite that broke' },
  {
    rule: 'a name above what its bearer is',
    raw: `Ana Ruiz\nRepórter da Agência Brasil\n\nBrasília – ${STORY}`,
    byline: ['Ana Ruiz'],
    credit: ['agencia-brasil'],
    headline: null,
  },
];
