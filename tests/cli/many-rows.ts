const PLACES = ['SEOUL', 'PARIS', 'LONDON', 'MEXICO CITY', 'WASHINGTON'];

/** So many rows of NDJSON, each with a story of its own, about a kilobyte each. */
export function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, id) => {
    const body = `A ferry "Star ${id}" was late.\n\n`.repeat((id % 60) + 1);
    return JSON.stringify({ id, text: ` date 2023-11-17 ${PLACES[id % PLACES.length]}, Nov 17 (Reuters) - ${body} REUTERS` });
  });
  return `${rows.join('\n')}\n`;
}
