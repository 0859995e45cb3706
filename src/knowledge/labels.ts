/**
 * Words that stand before a colon or dash at a line's start and are headings, flags or speakers, never places.
 * Source: wire slugs and flags (AP, Reuters, AFP style guides), newspaper section heads.
 */
const LABELS = new Set(
  `update updates update1 exclusive correction corrected clarification video watch analysis opinion comment editorial review note notes brief briefs factbox factboxes timeline
explainer interview feature focus insight column live photo photos picture pictures gallery slideshow podcast advisory alert breaking flash urgent bulletin snapshot summary highlights
text transcript quotes quote chronology preview roundup wrapup wrap-up refile repeat kill withdrawn embargo embargoed attention warning notice source sources credit byline headline date dateline title subject from to
re fyi news sports sport business politics world national local weather market markets stocks money health science technology tech culture entertainment lifestyle travel obituary obituaries
read more also related see related print email share follow tags topics category section edition page issue vol volume no copyright advertisement sponsored
question answer q a speaker moderator host reporter anchor music chorus narrator act scene chapter part verse recipe ingredients method serves results result score scores standings lineups half-time
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
january february march april june july august september october november december spring summer autumn winter
i we he she it they the a an but and or so if when while as in on at by for with after before since because this that these those there here how why what who where which yes no not
president minister secretary senator rep sen gov mayor judge chief director chairman prime king queen prince pope
mr mrs ms dr sir lord lady god jesus nato eu un us who imf opec fifa uefa nba nfl mlb nhl bbc cnn ap afp upi reuters`.split(/\s+/u),
);

/** Whether a name is a heading's word: `UPDATE`, `VIDEO`, `President`. */
export function isLabel(name: string): boolean {
  return LABELS.has(name.toLowerCase());
}

const NEVER_FIRST = new Set(
  'by from source sources photo photos photograph image video update updated story written reported via with in on at of for to when while after before since if as and but or so says said exclusive correction q q. a. note author title date headline published posted copyright read more related see follow click share our my his her their your its this that these those there here how why what who where which'.split(
    ' ',
  ),
);

/** Whether a word never begins a place's name: `By`, `Photo`, `When`. */
export function isNeverFirst(word: string): boolean {
  return NEVER_FIRST.has(word.toLowerCase());
}
