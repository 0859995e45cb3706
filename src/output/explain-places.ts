import { headOf, INDENT } from './explain-section.ts';
import type { Explained } from './explained.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { cutEnd } from './width.ts';

/** Which place each printed one was taken for, and the others weighed: `Springfield, US-IL, US  5.1`; empty without places. */
export function explainPlaces({ article, places }: Explained, width: number, style: Style): string {
  const printed = article.dateline?.places ?? [];
  return printed.map((place, i) => explainPlace(visible(place.text), place.match, places[i] ?? [], width, style)).join('\n');
}

type Candidates = Explained['places'][number];

function explainPlace(printed: string, match: string | null, candidates: Candidates, width: number, style: Style): string {
  const verdict =
    match === null ? 'not in the gazetteer' : `${match}, ${candidates.length > 1 ? 'the first was taken' : 'the only candidate'}`;
  const rows = candidates.map(({ place, score, reasons }) => {
    const where = [place.name, place.region ?? '', place.country].filter(Boolean).join(', ');
    return cutEnd(`${INDENT}${visible(where)}  ${score.toFixed(1)}  ${reasons.join('; ') || 'its people alone'}`, width);
  });
  return [headOf('Place', cutEnd(`${printed}: ${verdict}`, width - 12), width, style), ...rows, ''].join('\n');
}
