import type { SaxesParser } from 'saxes';
import type { StoryProblem } from '../../model/story.ts';
import { decodeChunks } from '../decode-chunks.ts';
import { failed } from '../draft.ts';
import type { Chunks, StoryFailure } from '../reader.ts';
import { NAMED_CHARACTERS } from './entities.ts';
import { BoundError, growTree, type TreeBuilder, type TreeItem } from './xml-tree.ts';

/** An item taken out of a document, and what was wrong around it. */
export interface XmlItem extends TreeItem {
  encoding: string;
  problems: StoryProblem[];
}

/** Which elements are items: `(name) => name === 'newsItem'`. */
export type IsItem = (name: string, depth: number) => boolean;

/**
 * Reads a document piece by piece and hands over its items as they end. Nothing is ever fetched; entities that a DTD declares are refused
 * when they are used. A document that breaks off or is malformed gives its items up to there, the last one unfinished, or a failure.
 */
export async function* readXml(chunks: Chunks, isItem: IsItem): AsyncGenerator<(XmlItem | StoryFailure)[]> {
  const reading = await openXml(isItem);
  for await (const { text, encoding } of decodeChunks(chunks)) {
    const items = reading.write(text, encoding);
    if (items.length > 0) yield items;
    if (reading.stopped()) return;
  }
  yield reading.finish();
}

interface Reading {
  write(text: string, encoding: string): (XmlItem | StoryFailure)[];
  finish(): (XmlItem | StoryFailure)[];
  stopped(): boolean;
}

async function openXml(isItem: IsItem): Promise<Reading> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: true });
  const tree = growTree(isItem);
  const faults = listen(parser, tree);
  let encoding = 'utf-8';
  let some = false;
  const take = (): (XmlItem | StoryFailure)[] => {
    const items = tree.take().map((item) => ({ ...item, encoding, problems: faults.take() }));
    some ||= items.length > 0;
    return items;
  };
  const attempt = (work: () => void): (XmlItem | StoryFailure)[] => {
    try {
      work();
      return take();
    } catch (error) {
      if (!(error instanceof XmlFault || error instanceof BoundError)) throw error;
      faults.stop();
      return [...take(), ...giveUp(error, parser)];
    }
  };
  const giveUp = (error: Error, { line, column }: SaxesParser): (XmlItem | StoryFailure)[] => {
    const place = `${error.message} (line ${line}, column ${column})`;
    const unfinished = tree.unfinished();
    if (unfinished && error instanceof XmlFault && error.readable) {
      const problem: StoryProblem = { rule: error.rule, severity: 'error', message: place };
      return [{ ...unfinished, encoding, problems: [...faults.take(), problem] }];
    }
    return some && error instanceof XmlFault && error.rule === 'envelope-truncated' ? [] : [failed(place, line)];
  };
  return {
    write(text, found) {
      encoding = found;
      return attempt(() => parser.write(faults.begun() ? text : text.trimStart()));
    },
    finish: () => {
      if (faults.stopped()) return [];
      return attempt(() => {
        parser.close();
        faults.checkEnd();
      });
    },
    stopped: faults.stopped,
  };
}

/** What ends the reading of a document; readable when the item it stands in can be kept as far as it goes. */
class XmlFault extends Error {
  readonly rule: 'envelope-truncated' | 'envelope-malformed';
  readonly readable: boolean;

  constructor(message: string, rule: XmlFault['rule'], readable: boolean) {
    super(message);
    this.rule = rule;
    this.readable = readable;
  }
}

interface Faults {
  take(): StoryProblem[];
  /** Throws where the document's end was missing. */
  checkEnd(): void;
  begun(): boolean;
  stop(): void;
  stopped(): boolean;
}

/** Faults after which the parser goes on and nothing is lost. */
const HARMLESS =
  /^(?:undefined entity|malformed character entity|empty entity name|disallowed character\.|disallowed character in entity|text data outside|duplicate attribute|documents may contain|an XML declaration|the XML declaration|XML declaration|processing instructions are not allowed|encoding value must|version number must|the string "\]\]>")/u;
const MOST_PROBLEMS = 5;
/** After so many faults a file is no XML; each of them costs the parser a stack trace. */
const MOST_FAULTS = 1000;

function listen(parser: SaxesParser, tree: TreeBuilder): Faults {
  let problems: StoryProblem[] = [];
  let met = 0;
  let cut = false;
  let declared = false;
  let begun = false;
  let stopped = false;
  Object.assign(parser.ENTITIES, NAMED_CHARACTERS);
  parser.on('opentag', ({ name, attributes }) => {
    tree.open(name, attributes);
  });
  parser.on('closetag', () => tree.close());
  parser.on('text', (text) => tree.text(text));
  parser.on('cdata', (text) => tree.text(text));
  parser.on('doctype', (doctype) => {
    declared ||= /<!ENTITY\s+(?!%)/u.test(doctype);
  });
  parser.on('error', ({ message }) => {
    const fault = message.replace(/^\d+:\d+:\s*/u, '').replace(/\.$/u, '');
    if (declared && fault === 'undefined entity')
      throw new XmlFault('refers to an entity that its DTD declares; such entities are never expanded', 'envelope-malformed', false);
    if (/^(?:unclosed tag|unexpected end)/u.test(fault)) {
      cut = true;
      return;
    }
    if (!HARMLESS.test(message.replace(/^\d+:\d+:\s*/u, '')))
      throw new XmlFault(`not well-formed XML: ${fault}`, 'envelope-malformed', true);
    met += 1;
    if (met > MOST_FAULTS) throw new XmlFault(`more than ${MOST_FAULTS} characters that XML does not have`, 'envelope-malformed', true);
    if (problems.length < MOST_PROBLEMS && fault.includes('entity')) {
      problems.push({
        rule: 'envelope-entity',
        severity: 'warning',
        message: `${fault} (line ${parser.line}, column ${parser.column}); left as it stands`,
      });
    }
  });
  return {
    take() {
      const taken = problems;
      problems = [];
      return taken;
    },
    checkEnd() {
      if (cut) throw new XmlFault('the file breaks off', 'envelope-truncated', true);
    },
    begun() {
      const before = begun;
      begun = true;
      return before;
    },
    stop() {
      stopped = true;
    },
    stopped: () => stopped,
  };
}
