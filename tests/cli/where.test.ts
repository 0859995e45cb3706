import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/output/width.ts';
import { runHere } from './run-in-process.ts';

interface Found {
  printed: string;
  name: string | null;
  region: { code: string } | null;
  country: { code: string } | null;
  match: string | null;
  ambiguous: boolean;
  candidates: { place: { name: string }; reasons: string[] }[];
}

async function find(...words: string[]): Promise<Found[]> {
  const { status, stdout, stderr } = await runHere(['where', '--json', ...words]);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('newsparse where', () => {
  test.each([
    ['SPRINGFIELD, Ill.', 'Springfield', 'US-IL', 'US', 'exact'],
    ['PARIS, Mo.', 'Paris', 'US-MO', 'US', 'exact'],
    ['北京', 'Beijing', 'CN-BJ', 'CN', 'alternate'],
    ['PEKING', 'Beijing', 'CN-BJ', 'CN', 'historic'],
    ['PHILADEPHIA', 'Philadelphia', 'US-PA', 'US', 'corrected'],
  ])('%s is %s', async (printed, name, region, country, match) => {
    const [place] = await find(printed);
    expect([place?.printed, place?.name, place?.region?.code, place?.country?.code, place?.match]).toEqual([
      printed,
      name,
      region,
      country,
      match,
    ]);
  });

  test('says which of several namesakes is taken, and that it is in doubt', async () => {
    const [place] = await find('SAN JOSE');
    expect(place?.ambiguous).toBe(true);
    expect(place?.candidates.length).toBeGreaterThan(1);
    const { stdout } = await runHere(['where', 'SAN JOSE']);
    expect(stdout).toMatch(/^SAN JOSE {2}San José, Costa Rica {2}exact, in doubt\n/);
    expect(stdout).toContain('San José: capital');
  });

  test("counts the agency's home country", async () => {
    const [alone] = await find('HYDERABAD');
    const [pakistani] = await find('HYDERABAD', '--agency', 'app');
    expect([alone?.country?.code, pakistani?.country?.code]).toEqual(['IN', 'PK']);
  });

  test('says what it does not know', async () => {
    const { status, stdout } = await runHere(['where', 'Xyzzyville']);
    expect(status).toBe(0);
    expect(stdout).toContain('not in the gazetteer');
  });

  test('refuses an unknown agency and names the nearest', async () => {
    const { status, stderr } = await runHere(['where', 'PARIS', '--agency', 'reuter']);
    expect(status).toBe(2);
    expect(stderr).toContain('reuters');
  });

  test('is not wider than the screen where names are long', async () => {
    const { stdout } = await runHere(['where', 'SAN JOSE', 'PEKING'], { columns: 100 });
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });
});
