// Nothing that cannot be read passes for something that is in order.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import { check, load, TalkaError } from 'talka';

import { cases } from './vectors.js';

await load();

const [{ register, options }] = cases();
const settings = { today: '2026-11-22', lang: 'lv', unreadable: 'report' };

const VOLUNTEER = '00000000-0000-0000-0000-000000000001';
const volunteers = (member) => ({ volunteers: [{ id: VOLUNTEER, ...member }] });

test('what cannot be read is a problem beside the findings about the rest, in both languages', () => {
  const broken = put(put(register, '/placements/0/payments', 'daudz'), '/volunteers/0/born', '2011-02-31');
  const unknown = put(put(register, '/placements/0/payments', undefined), '/volunteers/0/born', undefined);
  for (const [lang, words] of [['lv', /vajadzīg/], ['en', /expected/]]) {
    const { problems, ...rest } = check(broken, { ...options, lang, unreadable: 'report' });
    assert.deepEqual(problems.map(({ path }) => path), ['/volunteers/0/born', '/placements/0/payments']);
    for (const { message } of problems) assert.match(message, words);
    assert.deepEqual(rest, check(unknown, { ...options, lang }));
    assert.ok(rest.questions.some(({ path }) => path === '/volunteers/0/born'), 'and it is asked for');
  }
  assert.deepEqual(check(register, { ...options, unreadable: 'report' }).problems, []);
  assert.throws(() => check(register, { ...options, unreadable: 'hide' }), ({ path }) => path === '/unreadable');
});

test('a record without which nothing can be judged is refused, with everything that is wrong', () => {
  const paths = (call) => {
    try {
      return call();
    } catch (error) {
      assert.ok(error instanceof TalkaError, error?.stack);
      return error.errors.map(({ path }) => path);
    }
  };
  assert.deepEqual(paths(() => check(volunteers({ id: 5, born: 'x' }), settings)), ['/volunteers/0/id', '/volunteers/0/born']);
  assert.deepEqual(paths(() => check(volunteers({ borm: '2010' }), settings)), ['/volunteers/0']);
  assert.deepEqual(paths(() => check(volunteers({ born: Promise.resolve() }), settings)), ['/volunteers/0/born']);
  const presuming = { ...settings, presume: 'usual' };
  assert.deepEqual(check(volunteers({ born: '2010' }), presuming).problems, []);
  assert.deepEqual(paths(() => check(volunteers({ born: 'x' }), presuming)), ['/volunteers/0/born']);
});

test('an unreadable day of withdrawal never leaves the consent standing', () => {
  const consent = { capacity: 'parent', form: 'paper', given: '2023-01-01', purpose: 'volunteer_work', withdrawn: 'vakar' };
  const report = check(volunteers({ born: '2012-05-05', consents: [consent] }), settings);
  assert.deepEqual(report.problems.map(({ path }) => path), ['/volunteers/0/consents/0/withdrawn']);
});

/** Every place of a register that holds something. */
function places(value, pointer = '') {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [`${pointer}/${key}`, ...places(value[key], `${pointer}/${key}`)]);
}

function put(register, pointer, value) {
  const copy = structuredClone(register);
  const way = pointer.slice(1).split('/');
  const last = way.pop();
  way.reduce((parent, key) => parent[key], copy)[last] = value;
  return copy;
}

/** Rules whose finding is about the value that is no longer there, and what says the same where less is known. */
const SAID_BY = {
  'consent-at-sixteen': 'consent-missing',
  'host-class-doubtful': 'host-not-entitled',
  'social-enterprise-status': 'host-not-entitled',
  'insured-too-late': 'uninsured-hazard',
  'agreed-after-beginning': 'work-before-agreement',
};

/** What the Law has against the records: findings that weigh something, and those of whatever is undetermined. */
const against = ({ findings }) => findings.filter(({ severity, voice }) => severity !== 'information' && voice === 'law').map(({ code }) => code);

test('where something cannot be read, no breach of the Law falls silent', () => {
  const all = cases().filter(({ options }) => options.presume == null);
  const one = fc.constantFrom(...all).chain((known) => fc.tuple(fc.constant(known), fc.constantFrom(...places(known.register))));
  const garbage = fc.constantFrom('???', -7.5, true, ['???'], { '???': 1 }, NaN);
  let reported = 0;
  fc.assert(
    fc.property(one, garbage, ([{ register, options }, place], value) => {
      const before = against(check(register, options));
      let report;
      try {
        report = check(put(register, place, value), { ...options, unreadable: 'report' });
      } catch (error) {
        assert.ok(error instanceof TalkaError, error?.stack);
        return;
      }
      // Some of these can be read after all, such as a text of somebody's own.
      if (report.problems.length === 0) return;
      reported += 1;
      const said = new Set([...report.findings, ...report.undetermined].map(({ code }) => code));
      for (const code of before) assert.ok(said.has(code) || said.has(SAID_BY[code]), `${code} falls silent without ${place}`);
    }),
    { numRuns: 6000 },
  );
  assert.ok(reported > 300, `only ${reported} were reported`);
});
