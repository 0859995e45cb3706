import { bylineNames } from './byline-names.ts';
import { spelledMoment } from './dates.ts';
import { decode } from './decode.ts';
import { numberStories, type StoryDraft } from './draft.ts';
import { linesOf, setParagraphs } from './markup/lines.ts';
import type { StoryEntry } from './reader.ts';

/** The messages of a file. */
export function* readZczc(bytes: Uint8Array): Generator<StoryEntry> {
  const { text, encoding } = decode(bytes);
  const finish = numberStories('zczc');
  for (const message of text.split(/^\ufeff?[ \t]*zczc\b/imu).slice(1)) yield finish(draftZczc(message), encoding);
}

/** Reads one message, from what follows `ZCZC`. */
function draftZczc(message: string): StoryDraft {
  const end = /^[ \t]*nnnn\b/imu.exec(message);
  const [first = '', ...lines] = linesOf(message.slice(0, end?.index));
  const draft = readTagged(lines) ?? readPrefixed(lines);
  const channel = /^\s*([A-Z]{2,4})(\d{1,5})\s*$/u.exec(first);
  return {
    ...draft,
    metadata: {
      ...draft.metadata,
      transmission: {
        ...draft.metadata.transmission,
        service: draft.metadata.transmission?.service ?? channel?.[1],
        sequence: channel?.[2],
      },
    },
    problems: end ? [] : [{ rule: 'envelope-truncated', severity: 'error', message: 'the message breaks off: no NNNN' }],
  };
}

const TAG = /^([A-Z]{2})#(.*)$/u;

/** `TI#Ironbark Ferries’ catamaran delayed`, one field a line, the text below `TX#`; null where there are no such fields. */
function readTagged(lines: readonly string[]): StoryDraft | null {
  const fields: Record<string, string | undefined> = {};
  const start = lines.findIndex((line) => /^TX#/u.test(line));
  for (const line of lines.slice(0, start < 0 ? undefined : start)) {
    const [, tag, value = ''] = TAG.exec(line.trim()) ?? [];
    if (tag !== undefined) fields[tag] = value.trim();
  }
  if (start < 0 || Object.keys(fields).length < 2) return null;
  const text = setParagraphs([(lines[start] ?? '').slice(3), ...lines.slice(start + 1)]);
  return {
    text,
    id: fields.AN || null,
    metadata: {
      date: spelledMoment(fields.PD ?? ''),
      headline: fields.TI,
      bylineText: fields.BY,
      byline: bylineNames(fields.BY ?? ''),
      credit: fields.SO,
      keywords: fields.KY ? [fields.KY] : [],
      notices: fields.AB ? [{ kind: 'summary', text: fields.AB }] : [],
    },
  };
}

const PREFIXED = /^([$:*%@~#=^&+])(.*)$/u;

/** Fields by the sign that opens their line. What a sign means changes from desk to desk, so the others that are there decide. */
function readPrefixed(lines: readonly string[]): StoryDraft {
  const fields = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = (lines[at] as string).trim();
    const [, sign, value = ''] = PREFIXED.exec(line) ?? [];
    if (sign === undefined || /^[*+] /u.test(line)) {
      if (line !== '' && !/^[A-Z]{1,3}(?: [A-Z]{1,4})?$/u.test(line)) break;
    } else fields.set(sign, lastField(value));
  }
  const { text, signOff } = cutSignOff(lines.slice(at));
  const notices = signOff === undefined ? [] : [{ kind: 'sign-off', text: signOff }];
  return { text: setParagraphs(text), metadata: { ...metadataOf(fields), notices } };
}

/** AAP closes an introduction with `.-` and a story with its name and desk: `AAP ROWING`. */
function cutSignOff(lines: readonly string[]): { text: string[]; signOff: string | undefined } {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const signOff = /^\s+([A-Z]{2,5} [A-Z]{2,12})\s*$/u.exec(lines[last] ?? '')?.[1];
  const text = signOff === undefined ? lines : lines.slice(0, last);
  return { text: text.map((line) => line.replace(/\.-\s*$/u, '.')), signOff };
}

/** Two fields may share a line: `:POTTED :Wattle Creek REGATTA DAY`. */
function lastField(value: string): string {
  return value.split(/\s:/u).at(-1)?.trim() ?? '';
}

function metadataOf(fields: ReadonlyMap<string, string>): StoryDraft['metadata'] {
  const dollar = fields.get('$') ?? '';
  const colon = fields.get(':') ?? '';
  const hash = fields.get('#');
  const named = fields.get('^') ?? (dollar.length > 3 ? dollar : undefined);
  const colonIsText = /\p{L}/u.test(colon);
  return {
    headline: named ?? (hash !== undefined && colonIsText ? colon : undefined),
    slugline: hash ?? (colonIsText ? colon : undefined),
    category: fields.get('%') ?? (dollar.length <= 3 ? dollar : undefined),
    transmission: { take: fields.get('='), service: fields.get('~') ?? fields.get('&') },
  };
}
