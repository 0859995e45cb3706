import { bylineNames } from './byline-names.ts';
import type { StoryDraft } from './draft.ts';
import { linesOf, setParagraphs } from './markup/lines.ts';

/** A web form's mail: `{"Dateline":["AUCKLAND","",""],"Headline":["Kingfisher …"],"Body":["A kingfisher …\n\nThe cone …"]}`; null for other text. */
export function readForm(text: string): StoryDraft | null {
  const fields = parseForm(text.trim());
  const body = fields?.body;
  if (!fields || body === undefined) return null;
  return {
    text: setParagraphs(linesOf(body)),
    metadata: {
      headline: fields.headline,
      slugline: fields.slugline ?? fields.slug,
      bylineText: fields.byline,
      byline: bylineNames(fields.byline ?? ''),
      dateline: fields.dateline,
      category: fields.category,
      notices: fields.abstract === undefined ? [] : [{ kind: 'summary', text: fields.abstract }],
      transmission: { priority: fields.priority },
    },
  };
}

/** Members in lower case; of a list the first text that is not empty. */
function parseForm(json: string): Record<string, string | undefined> | null {
  if (!json.startsWith('{')) return null;
  try {
    const form = JSON.parse(json) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(form).map(([name, value]) => [name.toLowerCase(), firstText(value)]));
  } catch {
    return null;
  }
}

function firstText(value: unknown): string | undefined {
  return [value]
    .flat()
    .find((one): one is string => typeof one === 'string' && one.trim() !== '')
    ?.trim();
}
