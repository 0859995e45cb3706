/** A part of a marked-up document, as XML, HTML and SGML have it. Names are without their prefix: `<ns0:headline>` is "headline". */
export interface Element {
  name: string;
  /** By their names as written: "xml:lang". */
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** The elements directly inside, of one name or of any: `childrenOf(item, 'edNote')`. */
export function childrenOf(element: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first element at a path of names: `find(nitf, 'head', 'docdata', 'urgency')`; null where there is none. */
export function find(element: Element | null | undefined, ...path: string[]): Element | null {
  let at: Element | null | undefined = element;
  for (const name of path) at = at?.children.find((child): child is Element => typeof child !== 'string' && child.name === name);
  return at ?? null;
}

/** All elements of one name, however deep, in the order of the document. */
export function descendantsOf(element: Element | null | undefined, name: string): Element[] {
  const found: Element[] = [];
  const walk = (at: Element): void => {
    for (const child of at.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  if (element) walk(element);
  return found;
}

/** All text inside, as it stands: `<byline>By <b>X</b></byline>` is "By X". */
export function rawText(element: Element | null | undefined): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** The text of a value's element, its white space made single blanks: `<headline> Tide\n report </headline>` is "Tide report". */
export function valueText(element: Element | null | undefined): string {
  return oneLine(rawText(element));
}

/** A value without line breaks and runs of blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** An attribute with or without a prefix: `xml:lang` and `lang`; undefined where it is missing or empty. */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const exact = element.attributes[name];
  if (exact !== undefined) return exact.trim() || undefined;
  for (const [key, value] of Object.entries(element.attributes)) if (key.endsWith(`:${name}`)) return value.trim() || undefined;
  return undefined;
}

/** The value of an element at a path, or undefined where it is missing or empty. */
export function valueAt(element: Element | null | undefined, ...path: string[]): string | undefined {
  return valueText(find(element, ...path)) || undefined;
}

/** The last part of a code: "stat:usable" is "usable". */
export function localCode(code: string | undefined): string | undefined {
  return code?.slice(code.lastIndexOf(':') + 1) || undefined;
}
