const PLACES = ['SEOUL', 'PARIS', 'LONDON', 'MEXICO CITY', 'WASHINGTON'];

/** So many rows of NDJSON, each with a story of its own, about a kilobyte each. */
export function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, id) => {
    const body = `A ferry "Star ${id}" was late.\n\n`.repeat((id % 60) + 1);
    return JSON.stringify({ id, text: ` date 2023-11-17 ${PLACES[id % PLACES.length]}, Nov 17 (Reuters) - ${body} REUTERS` });
  });
  return `${rows.join('\n')}\n`;
}

/** So many stories of one file of the Reuters-21578 collection. */
export function manyElements(count: number): string {
  const elements = Array.from({ length: count }, (_, id) => {
    const body = `A ferry was late.\n${'It came at noon. '.repeat((id % 60) + 1)}`;
    return `<REUTERS TOPICS="YES" NEWID="${id}"><DATE>12-MAR-1987 09:14:22.40</DATE><TOPICS><D>rye</D></TOPICS><TEXT><TITLE>FERRY ${id}</TITLE><DATELINE>PARIS, March 12 -</DATELINE><BODY>${body}\n Reuter\n&#3;</BODY></TEXT></REUTERS>\n`;
  });
  return `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${elements.join('')}`;
}
