import { type ByteSource, byteAt, bytesAt, sourceOf } from './byte-source.ts';
import { hashName, placeKey } from './place-key.ts';

/**
 * The gazetteer's index: one read-only run of bytes, nothing of it read before a place is asked for. Little-endian; made by
 * scripts/build-gazetteer.mjs from GeoNames' cities500 (CC BY 4.0) and the tables of this folder.
 *
 * header, 48 bytes: "NPGZ", version, length, number of places, number of areas, where the six sections start (u32 each)
 * places, 18 bytes each, the most populous first: GeoNames' id (u24, 0: none), latitude and longitude (u24, scaled), area (u16),
 *   population (u24; top bit: in eighths), flags (u8), where its name starts (u24)
 * areas, 10 bytes: country (2 letters), ISO 3166-2 region (6), time zone (u16) · time zones, 32 bytes each · names, UTF-8, ended by 0
 * directory: 65,537 × u32, where the entries of a bucket of names start
 * entries, 6 bytes each: the name's print (u24), place (18 bits), how it is a name of it (2), whether it means this place alone (1)
 */
export interface Gazetteer {
  readonly bytes: ByteSource;
  readonly places: number;
  readonly at: {
    readonly places: number;
    readonly areas: number;
    readonly zones: number;
    readonly names: number;
    readonly directory: number;
    readonly entries: number;
  };
  /** Records read so far: wires name the same hundred cities all day. */
  readonly read: Map<number, PlaceRecord>;
}

/** One place of the gazetteer, as a name of it was looked up: `Leningrad` → Saint Petersburg, RU, historic. */
export interface PlaceRecord {
  /** Null for places of our own table: `United Nations`. */
  geonameId: number | null;
  /** The usual English name; empty for what has none: `Silicon Valley`. */
  name: string;
  /** ISO 3166-1 alpha-2; empty for what lies in none or in several: `Golan Heights`. */
  country: string;
  /** ISO 3166-2, where the table knows it: US-MO. */
  region: string | null;
  /** Degrees, WGS 84, to about 2 m. */
  latitude: number | null;
  longitude: number | null;
  timeZone: string | null;
  population: number;
  capital: boolean;
  /** A town; a part of one; one that is no more; a place of our own table. */
  kind: 'town' | 'part' | 'gone' | 'other';
  /** The name looked up leads, or is another of the place's names, or was its name. */
  how: 'exact' | 'alternate' | 'historic';
  /** Wires mean this place where the name stands alone: `LONDON`. */
  famous: boolean;
}

const MAGIC = 0x5a47504e;
const VERSION = 1;
const HEADER = 48;
const PLACE = 18;
const AREA = 10;
const ZONE = 32;
const ENTRY = 6;

/** Opens the index: checks mark, version and length, reads nothing else. Throws for bytes that are no such index. */
export function openGazetteer(index: Uint8Array | ByteSource): Gazetteer {
  const bytes = index instanceof Uint8Array ? sourceOf(index) : index;
  const header = bytes.length < HEADER ? NOTHING : bytesAt(bytes, 0, HEADER);
  if (four(header, 0) !== MAGIC) throw new Error('The gazetteer is damaged: its first bytes are not NPGZ. Build it anew.');
  if (four(header, 4) !== VERSION)
    throw new Error(`The gazetteer has version ${four(header, 4)}; this program reads version ${VERSION}. Build it anew.`);
  if (four(header, 8) !== bytes.length)
    throw new Error(`The gazetteer is cut short: ${bytes.length} of ${four(header, 8)} bytes. Build it anew.`);
  const at = {
    places: four(header, 20),
    areas: four(header, 24),
    zones: four(header, 28),
    names: four(header, 32),
    directory: four(header, 36),
    entries: four(header, 40),
  };
  return { bytes, places: four(header, 12), at, read: new Map() };
}

const NOTHING = new Uint8Array(HEADER);

function u32(bytes: ByteSource, at: number): number {
  return (u24(bytes, at) | (byteAt(bytes, at + 3) << 24)) >>> 0;
}

function u24(bytes: ByteSource, at: number): number {
  return byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16);
}

function u16(bytes: ByteSource, at: number): number {
  return byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);
}

/** More namesakes than this are not told apart by population: the rest are hamlets. */
const MOST = 12;

/**
 * The places of that name, the most populous first, at most twelve; within a country ("US") or region ("US-IL") when one is given.
 * `PARIS` → Paris, France, then Paris, Texas; `PARIS` within "US-MO" → Paris, Missouri. None: an empty list.
 */
export function placesNamed(gazetteer: Gazetteer, name: string, within = ''): PlaceRecord[] {
  return placesOfKey(gazetteer, placeKey(name), within);
}

/** `placesNamed` for a name that is folded already. */
export function placesOfKey(gazetteer: Gazetteer, key: string, within = ''): PlaceRecord[] {
  const { bytes, at } = gazetteer;
  const { bucket, print } = hashName(key);
  const end = at.entries + u32(bytes, at.directory + 4 * bucket + 4) * ENTRY;
  const found: PlaceRecord[] = [];
  for (let entry = at.entries + u32(bytes, at.directory + 4 * bucket) * ENTRY; entry < end; entry += ENTRY) {
    if (u24(bytes, entry) !== print) continue;
    const value = u24(bytes, entry + 3);
    if (within !== '' && !liesWithin(gazetteer, value & 0x3ffff, within)) continue;
    found.push(recordOf(gazetteer, value));
    if (found.length === MOST) break;
  }
  return found;
}

function areaOf({ bytes, at }: Gazetteer, place: number): number {
  return at.areas + u16(bytes, at.places + place * PLACE + 9) * AREA;
}

/** Compares codes byte by byte: country alone, or the whole region. */
function liesWithin(gazetteer: Gazetteer, place: number, within: string): boolean {
  const area = areaOf(gazetteer, place);
  const from = within.length === 2 ? area : area + 2;
  for (let i = 0; i < within.length; i += 1) if (byteAt(gazetteer.bytes, from + i) !== within.charCodeAt(i)) return false;
  return true;
}

const REMEMBERED = 8192;

function recordOf(gazetteer: Gazetteer, value: number): PlaceRecord {
  const known = gazetteer.read.get(value);
  if (known !== undefined) return known;
  if (gazetteer.read.size >= REMEMBERED) gazetteer.read.clear();
  const record = readRecord(gazetteer, value);
  gazetteer.read.set(value, record);
  return record;
}

const HOW = ['exact', 'alternate', 'historic'] as const;

function readRecord({ bytes, at }: Gazetteer, value: number): PlaceRecord {
  const place = bytesAt(bytes, at.places + (value & 0x3ffff) * PLACE, PLACE);
  const area = bytesAt(bytes, at.areas + (byte(place, 9) | (byte(place, 10) << 8)) * AREA, AREA);
  const zone = bytesAt(bytes, at.zones + (byte(area, 8) | (byte(area, 9) << 8)) * ZONE, ZONE);
  const flags = byte(place, 14);
  return {
    geonameId: three(place, 0) || null,
    name: utf8(bytes, at.names + three(place, 15)),
    country: ascii(area, 0, 2),
    region: ascii(area, 2, 8) || null,
    latitude: degrees(three(place, 3), 90),
    longitude: degrees(three(place, 6), 180),
    timeZone: ascii(zone, 0, ZONE) || null,
    population: inhabitants(three(place, 11)),
    capital: (flags & 1) !== 0,
    kind: flags & 8 ? 'other' : flags & 4 ? 'gone' : flags & 2 ? 'part' : 'town',
    how: HOW[(value >> 18) & 3] ?? 'alternate',
    famous: (value & 0x100000) !== 0,
  };
}

function byte(row: Uint8Array, at: number): number {
  return row[at] as number;
}

function three(row: Uint8Array, at: number): number {
  return byte(row, at) | (byte(row, at + 1) << 8) | (byte(row, at + 2) << 16);
}

const NOWHERE = 0xffffff;
const STEPS = 0xfffffe;

function degrees(value: number, range: number): number | null {
  return value === NOWHERE ? null : Math.round(((value / STEPS) * 2 * range - range) * 1e5) / 1e5;
}

function inhabitants(value: number): number {
  return value & 0x800000 ? (value & 0x7fffff) * 8 : value;
}

function four(row: Uint8Array, at: number): number {
  return (three(row, at) | (byte(row, at + 3) << 24)) >>> 0;
}

function ascii(row: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to && row[i] !== 0; i += 1) text += String.fromCharCode(byte(row, i));
  return text;
}

/** Names have no character beyond three bytes. */
function utf8(bytes: ByteSource, start: number): string {
  let text = '';
  for (let at = start; byteAt(bytes, at) !== 0; at += 1) {
    let unit = byteAt(bytes, at);
    if (unit >= 0xe0) unit = ((unit & 15) << 12) | ((byteAt(bytes, ++at) & 63) << 6) | (byteAt(bytes, ++at) & 63);
    else if (unit >= 0xc0) unit = ((unit & 31) << 6) | (byteAt(bytes, ++at) & 63);
    text += String.fromCharCode(unit);
  }
  return text;
}
