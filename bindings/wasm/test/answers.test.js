// What is typed into a field never becomes something that nobody typed.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import { check, load, TalkaError } from 'talka';

import { NONE, UNKNOWN, put, valueOf } from '../js/elements/answers.js';

await load();

test('amounts are read in euros, and what is none stays as it was typed', () => {
  const cents = { answer: 'cents' };
  for (const [typed, value] of [['12,50', 1250], ['12.5', 1250], ['0', 0], ['1 000', 100_000], ['-5', '-5'], ['12,505', '12,505'], ['daudz', 'daudz'], ['', '']]) {
    assert.equal(valueOf(cents, typed), value, typed);
  }
});

test('records are answered by what they cannot be without', () => {
  const of = (of, given, answer = 'records') => valueOf({ answer, of }, given);
  assert.deepEqual(of('Payment', '0'), []);
  assert.deepEqual(of('Payment', '5'), [{ cents: 500 }]);
  assert.deepEqual(of('Hazard', [NONE]), []);
  assert.deepEqual(of('Hazard', ['fall_from_height']), [{ kind: 'fall_from_height' }]);
  assert.deepEqual(of('Consent', 'no'), []);
  assert.deepEqual(of('Consent', 'yes'), [{}]);
  assert.deepEqual(of('Term', 'fixed', 'record'), { kind: 'fixed' });
  assert.equal(of('Payment', UNKNOWN), undefined);
});

/** The questions about an agreement of which nothing is known. */
const BLANK = {
  volunteers: [{ id: '00000000-0000-0000-0000-000000000001' }],
  organizations: [{ id: '00000000-0000-0000-0000-000000000002' }],
  placements: [
    {
      id: '00000000-0000-0000-0000-000000000003',
      volunteer: '00000000-0000-0000-0000-000000000001',
      organization: '00000000-0000-0000-0000-000000000002',
      agreement: {},
    },
  ],
};

test('any text in answer to any question that is typed is understood, or refused at its place', () => {
  const { questions } = check(BLANK, { today: '2026-11-22' });
  const typed = questions.filter(({ answer, of }) => ['day', 'birth', 'cents', 'number'].includes(answer) || of === 'Payment');
  assert.ok(typed.length > 2);
  fc.assert(
    fc.property(fc.constantFrom(...typed), fc.oneof(fc.string({ minLength: 1 }), fc.nat().map(String)), (question, text) => {
      const register = structuredClone(BLANK);
      const value = valueOf(question, text.trim());
      if (value === undefined) return;
      put(register, question.path, value);
      try {
        const answered = check(register, { today: '2026-11-22' });
        assert.ok(answered.questions.every(({ path }) => path !== question.path), 'it is not asked again');
      } catch (error) {
        assert.ok(error instanceof TalkaError, error?.stack);
        assert.ok(error.path.startsWith(question.path));
      }
    }),
    { numRuns: 1000 },
  );
});
