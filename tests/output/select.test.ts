import { expect, test } from 'vitest';
import { selectParts } from '../../src/output/select.ts';

const RECORD = {
  a: 1,
  b: {
    c: [
      { d: 1, e: 2 },
      { d: 3, e: 4 },
    ],
    f: null,
  },
  g: [1, 2],
};

const CASES: [fields: string[], omit: string[], result: unknown][] = [
  [[], [], RECORD],
  [['a'], [], { a: 1 }],
  [['b.c.d', 'a'], [], { a: 1, b: { c: [{ d: 1 }, { d: 3 }] } }],
  [['b.f.x'], [], { b: { f: null } }],
  [['b', 'b.f'], [], { b: { f: null } }],
  [[], ['b.c.d', 'g'], { a: 1, b: { c: [{ e: 2 }, { e: 4 }], f: null } }],
  [['b'], ['b.c'], { b: { f: null } }],
  [['g'], [], { g: [1, 2] }],
];
test.each(CASES)('fields %j, omit %j', (fields, omit, result) => {
  const record = structuredClone(RECORD);
  expect(selectParts({ fields, omit })(record)).toEqual(result);
  expect(record).toEqual(RECORD);
});
