import type { Agency, Place } from '../model/record.ts';
import { type ByteWriter, type Piece, pieceOf, putPiece, putUtf8 } from './byte-writer.ts';
import { formatRecord } from './json.ts';

/** What is known of a place or an agency is the same in thousands of stories: it is written out once. */
interface Known<T> {
  values: T;
  piece: Piece;
}

/** So many are kept; more are more than a corpus names often. */
const MOST = 4096;

const places = new Map<number, Known<Place>>();
const agencies = new Map<string, Known<Agency>>();

/** Writes what follows a place's text and span: `,"name":"Seoul",…,"match":"exact"}`. */
export function putPlaceValues(out: ByteWriter, place: Place): void {
  const { geonameId } = place;
  if (geonameId === null) {
    putUtf8(out, placeTail(place));
    return;
  }
  let known = places.get(geonameId);
  if (!known || !isSame(known.values, place)) {
    known = { values: place, piece: pieceOf(placeTail(place)) };
    remember(places, geonameId, known);
  }
  putPiece(out, known.piece);
}

function placeTail({ text: _, span: __, ...values }: Place): string {
  return tail(values);
}

/** What follows an agency's text and span: `,"id":"reuters","name":"Reuters"}`. */
export function rememberAgency(agency: Agency): Piece {
  const { id, name } = agency;
  const known = agencies.get(id);
  if (known?.values.name === name) return known.piece;
  const piece = pieceOf(tail({ id, name }));
  remember(agencies, id, { values: agency, piece });
  return piece;
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

function tail(values: object): string {
  return `,${formatRecord(values).slice(1)}`;
}

function remember<K, T>(all: Map<K, T>, key: K, known: T): void {
  if (all.size >= MOST) all.clear();
  all.set(key, known);
}
