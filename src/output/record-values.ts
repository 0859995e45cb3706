import type { Agency, Place } from '../model/record.ts';
import { type ByteWriter, putBytes } from './byte-writer.ts';
import { formatRecord } from './json.ts';

/** What is known of a place or an agency is the same in thousands of stories: it is written out once. */
interface Known<T> {
  values: T;
  bytes: Uint8Array;
}

/** So many are kept; more are more than a corpus names often. */
const MOST = 4096;

const places = new Map<number, Known<Place>>();
const agencies = new Map<string, Known<Agency>>();
const encoder = new TextEncoder();

/** Writes what follows a place's text and span: `,"name":"Seoul",…,"match":"exact"}`. */
export function putPlaceValues(out: ByteWriter, place: Place): void {
  const { geonameId } = place;
  let known = geonameId === null ? undefined : places.get(geonameId);
  if (!known || !isSame(known.values, place)) {
    const { text: _, span: __, ...values } = place;
    known = { values: place, bytes: tail(values) };
    if (geonameId !== null) remember(places, geonameId, known);
  }
  putBytes(out, known.bytes);
}

/** What follows an agency's text and span: `,"id":"reuters","name":"Reuters"}`. */
export function rememberAgency(agency: Agency): Uint8Array {
  const { id, name } = agency;
  const known = agencies.get(id);
  if (known?.values.name === name) return known.bytes;
  const bytes = tail({ id, name });
  remember(agencies, id, { values: agency, bytes });
  return bytes;
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.name === b.name &&
    a.match === b.match &&
    a.region?.code === b.region?.code &&
    a.region?.name === b.region?.name &&
    a.country?.code === b.country?.code &&
    a.country?.name === b.country?.name &&
    a.latitude === b.latitude &&
    a.longitude === b.longitude &&
    a.timeZone === b.timeZone
  );
}

function tail(values: object): Uint8Array {
  return encoder.encode(`,${formatRecord(values).slice(1)}`);
}

function remember<K, T>(all: Map<K, T>, key: K, known: T): void {
  if (all.size >= MOST) all.clear();
  all.set(key, known);
}
