import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixText, type Judge } from '../../src/batch/fix-text.ts';
import type { Finding } from '../../src/rules/judge.ts';
import type { Edit } from '../../src/rules/rule.ts';

/** A rule that wants something else in place of all that matches. */
function judgeOf(...wishes: [pattern: RegExp, put: string][]): Judge {
  return ({ text }) =>
    wishes.flatMap(([pattern, put], i) =>
      [...text.matchAll(pattern)].map((found) =>
        finding(`rule-${i}`, [{ span: { start: found.index, end: found.index + found[0].length }, text: put }]),
      ),
    );
}

function finding(rule: string, fix: Edit[]): Finding {
  return { rule, severity: 'info', message: '', span: { start: 0, end: 0 }, line: 1, column: 1, fix };
}

test('makes all fixes, and those they bring to light', () => {
  expect(fixText('a b\n\na c', 'utf-8', judgeOf([/a/g, 'x'], [/x b/g, 'y']))).toEqual({ text: 'y\n\nx c', fixed: 3 });
});

test('two rules may want the same', () => {
  expect(fixText('a b', 'utf-8', judgeOf([/a/g, 'x'], [/a/g, 'x']))).toEqual({ text: 'x b', fixed: 2 });
});

test.each([
  ['fixes that overlap', judgeOf([/ab/g, 'x'], [/bc/g, 'y']), 'two fixes change the same place (rule-0, rule-1)'],
  ['two wishes for one place', judgeOf([/ab/g, 'x'], [/ab/g, 'y']), 'two fixes change the same place (rule-0, rule-1)'],
  ['fixes without end', judgeOf([/c/g, 'cc']), 'its fixes bring each other forth without end'],
])('leaves a text with %s', (_, judge, refused) => {
  expect(fixText('abc', 'utf-8', judge)).toEqual({ refused });
});

test('a text that is fixed has nothing more to be fixed', () => {
  const letters = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '\r\n', 'NNNN\n', 'ZCZC\n'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const wishes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'ab', 'c ', ' \n'), fc.constantFrom('', 'b', 'c', '\n')), { maxLength: 3 });
  fc.assert(
    fc.property(letters, wishes, (text, chosen) => {
      const judge = judgeOf(...chosen.map(([from, to]): [RegExp, string] => [new RegExp(from, 'g'), to]));
      const once = fixText(text, 'utf-8', judge);
      if ('refused' in once) return;
      expect(fixText(once.text, 'utf-8', judge)).toEqual({ text: once.text, fixed: 0 });
    }),
  );
});
