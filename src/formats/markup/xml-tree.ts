import type { Element } from './element.ts';

/** How deep elements may be nested, and how much an item may hold (in UTF-16 units, tags counted as a few). */
export const DEEPEST: number = 200;
export const LARGEST_ITEM: number = 16 * 1024 * 1024;

const COST_OF_ELEMENT = 64;

/** An item of a document that is whole, with the elements around it, outermost first, and what these hold so far. */
export interface TreeItem {
  element: Element;
  parents: readonly Element[];
  /** Whether its end was there. */
  whole: boolean;
}

/** Grows a document's tree, takes each item out of it as soon as it ends: memory holds one item, not the document. */
export interface TreeBuilder {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(): void;
  /** The items that have ended since the last call. */
  take(): TreeItem[];
  /** The item that is open, unfinished, if one is. */
  unfinished(): TreeItem | null;
}

/** Starts a tree. `isItem` says which elements are items, by name and by how deep they stand. Throws where a bound is passed. */
export function growTree(isItem: (name: string, depth: number) => boolean): TreeBuilder {
  const open: Element[] = [];
  let itemAt = -1;
  let size = 0;
  let ended: TreeItem[] = [];
  const grow = (more: number): void => {
    size += more;
    if (size > LARGEST_ITEM) throw new BoundError(`an item of more than ${LARGEST_ITEM >> 20} million characters`);
  };
  return {
    open(name, attributes) {
      if (open.length >= DEEPEST) throw new BoundError(`elements nested more than ${DEEPEST} deep`);
      const element: Element = { name: localName(name), attributes, children: [] };
      const starts = itemAt < 0 && isItem(element.name, open.length);
      if (starts) {
        itemAt = open.length;
        size = 0;
      } else open.at(-1)?.children.push(element);
      open.push(element);
      grow(COST_OF_ELEMENT + sizeOf(attributes));
    },
    text(text) {
      const parent = open.at(-1);
      if (parent) parent.children.push(text);
      grow(text.length);
    },
    close() {
      const element = open.pop();
      if (!element || open.length !== itemAt) return;
      ended.push({ element, parents: [...open], whole: true });
      itemAt = -1;
      size = 0;
    },
    take() {
      const taken = ended;
      ended = [];
      return taken;
    },
    unfinished() {
      const element = open[itemAt];
      return element ? { element, parents: open.slice(0, itemAt), whole: false } : null;
    },
  };
}

/** A bound that keeps hostile files from taking all memory. */
export class BoundError extends Error {}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function sizeOf(attributes: Record<string, string>): number {
  let size = 0;
  for (const name in attributes) size += name.length + (attributes[name]?.length ?? 0);
  return size;
}
