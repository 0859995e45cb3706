// The gazetteer's binary layout, written; src/knowledge/gazetteer.ts describes and reads it.
const MAGIC = 0x5a47504e;
const VERSION = 1;
const HEADER = 48;
const PLACE = 18;
const AREA = 10;
const ZONE = 32;
const BUCKETS = 65_536;
const ENTRY = 6;

const EXACT_POPULATION = 0x7fffff;

/** Up to 8.3 million as it is; more in eighths, with the top bit set. */
function packPopulation(population) {
  return population <= EXACT_POPULATION ? population : 0x800000 | Math.round(population / 8);
}

const scaled = (degrees, range) => (Number.isNaN(degrees) ? 0xffffff : Math.round(((degrees + range) / (2 * range)) * 0xfffffe));

function interned() {
  const index = new Map();
  return {
    index,
    at(value) {
      if (!index.has(value)) index.set(value, index.size);
      return index.get(value);
    },
  };
}

function flagsOf(place) {
  return (
    (place.kind === 'PPLC' ? 1 : 0) |
    (/^PPL[XL]$/.test(place.kind) ? 2 : 0) |
    (/^PPL[HQW]$/.test(place.kind) ? 4 : 0) |
    (place.kind === 'OTHER' ? 8 : 0) |
    (/^PPLA2?$/.test(place.kind) ? 16 : 0)
  );
}

function packNames(places) {
  const offsets = new Map([['', 0]]);
  const parts = [Buffer.from([0])];
  let size = 1;
  for (const { usual } of places) {
    if (offsets.has(usual)) continue;
    const bytes = Buffer.from(`${usual}\0`);
    offsets.set(usual, size);
    parts.push(bytes);
    size += bytes.length;
  }
  return { offsets, bytes: Buffer.concat(parts) };
}

function packPlaces(places, areas, nameOffsets) {
  const bytes = Buffer.alloc(places.length * PLACE);
  places.forEach((place, index) => {
    const at = index * PLACE;
    bytes.writeUIntLE(place.id, at, 3);
    bytes.writeUIntLE(scaled(place.latitude, 90), at + 3, 3);
    bytes.writeUIntLE(scaled(place.longitude, 180), at + 6, 3);
    bytes.writeUInt16LE(areas.at(`${place.country};${place.region};${place.timeZone}`), at + 9);
    bytes.writeUIntLE(packPopulation(place.population), at + 11, 3);
    bytes.writeUInt8(flagsOf(place), at + 14);
    bytes.writeUIntLE(nameOffsets.get(place.usual), at + 15, 3);
  });
  return bytes;
}

function packAreas(areas, zones) {
  const bytes = Buffer.alloc(areas.index.size * AREA);
  for (const [area, index] of areas.index) {
    const [country, region, zone] = area.split(';');
    bytes.write(country, index * AREA, 'latin1');
    bytes.write(region, index * AREA + 2, 'latin1');
    bytes.writeUInt16LE(zones.at(zone), index * AREA + 8);
  }
  return bytes;
}

function packZones(zones) {
  const bytes = Buffer.alloc(zones.index.size * ZONE);
  for (const [zone, index] of zones.index) bytes.write(zone, index * ZONE, 'latin1');
  return bytes;
}

/** Entries of one bucket lie together, told apart by their print, in the places' order: the largest first. */
function packEntries(places, hashName) {
  const entries = [];
  places.forEach((place, index) => {
    for (const [key, how] of place.names) {
      const { bucket, print } = hashName(key);
      entries.push({ bucket, print, value: index | (how << 18) | ((place.famous.has(key) ? 1 : 0) << 20) });
    }
  });
  entries.sort((a, b) => a.bucket - b.bucket || a.print - b.print || (a.value & 0x3ffff) - (b.value & 0x3ffff));
  const directory = Buffer.alloc((BUCKETS + 1) * 4);
  const bytes = Buffer.alloc(entries.length * ENTRY);
  let bucket = 0;
  entries.forEach((entry, index) => {
    for (; bucket <= entry.bucket; bucket += 1) directory.writeUInt32LE(index, bucket * 4);
    bytes.writeUIntLE(entry.print, index * ENTRY, 3);
    bytes.writeUIntLE(entry.value, index * ENTRY + 3, 3);
  });
  for (; bucket <= BUCKETS; bucket += 1) directory.writeUInt32LE(entries.length, bucket * 4);
  return { directory, bytes };
}

/** Packs places, the largest first, into one buffer. */
export function packGazetteer(places, hashName) {
  if (places.length > 0x3ffff) throw new Error(`${places.length} places do not fit 18 bits`);
  const names = packNames(places);
  const areas = interned();
  const zones = interned();
  const rows = packPlaces(places, areas, names.offsets);
  const areaRows = packAreas(areas, zones);
  const entries = packEntries(places, hashName);
  const sections = [rows, areaRows, packZones(zones), names.bytes, entries.directory, entries.bytes];
  const header = Buffer.alloc(HEADER);
  const length = sections.reduce((sum, section) => sum + section.length, HEADER);
  for (const [index, value] of [MAGIC, VERSION, length, places.length, areas.index.size].entries()) header.writeUInt32LE(value, index * 4);
  let at = HEADER;
  sections.forEach((section, index) => {
    header.writeUInt32LE(at, 20 + index * 4);
    at += section.length;
  });
  return Buffer.concat([header, ...sections]);
}
