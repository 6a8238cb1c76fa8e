import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import {
  check, explain, load, parsePersonalCode, parseRegistrationNumber, recognize, rules, schemes, TalkaError, words, yearly,
} from 'talka';
import * as light from 'talka/check';

const bytesOf = (name) => readFileSync(new URL(`../dist/${name}_bg.wasm`, import.meta.url));

const REGISTER = {
  volunteers: [{ id: '00000000-0000-0000-0000-000000000001', born: '2010-05-10' }],
  organizations: [{ id: '00000000-0000-0000-0000-000000000002', class: 'association' }],
  placements: [
    {
      id: '00000000-0000-0000-0000-000000000003',
      volunteer: '00000000-0000-0000-0000-000000000001',
      organization: '00000000-0000-0000-0000-000000000002',
      agreement: { concluded: '2023-05-01' },
    },
  ],
};

const refusal = (kind, path, message) => (error) => {
  assert.ok(error instanceof TalkaError, error?.stack);
  assert.deepEqual([error.kind, error.path], [kind, path]);
  assert.match(error.errors[0].message, message);
  return true;
};

test('before it is loaded, a call says what to do', async () => {
  // An entry point of its own, which nobody has loaded.
  const fresh = await import('../js/node.js?fresh');
  assert.throws(() => fresh.check(REGISTER, { today: '2023-06-01' }), refusal('not_loaded', '', /await load\(\)/));
  assert.throws(() => fresh.parsePersonalCode('x'), refusal('not_loaded', '', /await load\(\)/));
});

test('it is loaded once, however often that is asked for', async () => {
  assert.equal(load(), load());
  await load();
  const report = check(REGISTER, { today: '2023-06-01', lang: 'en' });
  assert.match(report.findings[0].message, /from the age of 13/);
  await load();
  assert.deepEqual(check(REGISTER, { today: '2023-06-01', lang: 'en' }), report);
});

test('the light module checks as the whole one does, from bytes and from its file', async () => {
  assert.throws(() => light.loadSync(new Uint8Array(3)), refusal('not_loaded', '', /bytes/));
  light.loadSync(bytesOf('check'));
  await light.load();
  await load();
  const settings = { today: '2023-06-01', lang: 'lv', detail: 'full' };
  assert.deepEqual(light.check(REGISTER, settings), check(REGISTER, settings));
  assert.equal(light.recognize, undefined);
});

test('a year is counted, and an unknown organization refused', async () => {
  await load();
  const [{ id: placement, volunteer, organization }] = REGISTER.placements;
  const hour_logs = [{ id: '00000000-0000-0000-0000-000000000009', placement, on: '2023-05-20', minutes: 90, place: 'Library' }];
  const register = { ...REGISTER, hour_logs };
  const counted = yearly(register, { today: '2023-06-01', organization, year: 2023 });
  assert.equal(counted.minutes, 90);
  assert.deepEqual(counted.places, [{ place: 'Library', volunteers: 1, volunteers_at_most: 1 }]);
  const unknown = { today: '2023-06-01', organization: volunteer, year: 2023 };
  assert.throws(() => yearly(register, unknown), refusal('unknown_organization', '/organization', /no organization/));
  assert.equal(light.yearly, undefined);
});

test('what cannot be read is reported with its place, all of it at once', async () => {
  await load();
  const volunteers = [{ id: REGISTER.volunteers[0].id, borm: '2010', consents: [{ form: 'papre' }] }];
  assert.throws(
    () => check({ volunteers }, { today: '2023-06-01' }),
    (error) => {
      assert.deepEqual(
        error.errors.map(({ kind, path }) => [kind, path]),
        [['unknown_member', '/volunteers/0/borm'], ['unknown_word', '/volunteers/0/consents/0/form']],
      );
      return true;
    },
  );
});

test('a Date is refused, because it is a moment and not a day', async () => {
  await load();
  const born = new Date('2010-05-10');
  assert.throws(
    () => check({ volunteers: [{ id: REGISTER.volunteers[0].id, 'a/b~c': { born } }] }, { today: '2023-06-01' }),
    refusal('expected', '/volunteers/0/a~1b~0c/born', /such as `2024-05-31`, found a Date/),
  );
  assert.throws(() => check(REGISTER, { today: new Date() }), refusal('expected', '/settings/today', /^options: .*Date/));
});

test('a day of another library may write itself', async () => {
  await load();
  const [volunteer] = REGISTER.volunteers;
  const born = { toJSON: () => volunteer.born };
  const settings = { today: { toJSON: () => '2023-06-01' } };
  assert.deepEqual(check({ ...REGISTER, volunteers: [{ ...volunteer, born }] }, settings), check(REGISTER, { today: '2023-06-01' }));
});

test('what JSON would turn into something else is refused', async () => {
  await load();
  const settings = { today: '2023-06-01' };
  const circle = {};
  circle.circle = circle;
  assert.throws(() => check({ hour_logs: [{ minutes: NaN }] }, settings), refusal('expected', '/hour_logs/0/minutes', /found NaN/));
  assert.throws(() => check({ hour_logs: [{ minutes: 90n }] }, settings), refusal('not_plain', '/hour_logs/0/minutes', /found a bigint/));
  assert.throws(() => check({ volunteers: new Map() }, settings), refusal('not_plain', '/volunteers', /found a Map/));
  assert.throws(() => check({ volunteers: [() => 1] }, settings), refusal('not_plain', '/volunteers/0', /found a function/));
  assert.throws(() => check({ volunteers: [{ name: 'Anna \ud83d' }] }, settings), refusal('expected', '/volunteers/0/name', /half a character/));
  assert.throws(() => check(circle, settings), refusal('not_plain', '/circle'.repeat(128), /in a circle/));
  assert.throws(() => check(JSON.stringify(REGISTER), settings), refusal('expected', '', /expected an object, found text/));
  assert.throws(() => check(REGISTER, 5), refusal('expected', '', /expected an object, found number/));
  assert.throws(() => parsePersonalCode(5), refusal('expected', '', /expected text, found number/));
});

test('identifiers', async () => {
  await load();
  assert.deepEqual(parsePersonalCode('111111-11410'), {
    version: 1, valid: true, form: 'date_of_birth', birth_date: '1911-11-11', check_digit: 'right',
  });
  assert.match(parsePersonalCode('161375-19997', 'lv').message, /personas kod/i);
  assert.equal(parseRegistrationNumber('40008218958').valid, true);
  assert.throws(() => parsePersonalCode('111111-11410', 'de'), refusal('unknown_word', '', /`lv`, `en`/));
});

test('a scheme is named by its id or given whole', async () => {
  await load();
  const [scheme] = schemes();
  const recognition = recognize(REGISTER, { today: '2023-06-01', scheme: scheme.id });
  assert.equal(recognition.scheme, scheme.id);
  assert.deepEqual(recognize(REGISTER, { today: '2023-06-01', scheme }), recognition);
  assert.throws(() => recognize(REGISTER, { today: '2023-06-01', scheme: 'none' }), refusal('unknown_scheme', '/scheme', /built-in/));
  const none = { today: '2023-06-01', scheme: 'none', lang: 'lv' };
  assert.throws(() => recognize(REGISTER, none), refusal('unknown_scheme', '/scheme', /nav iebūvētas kārtības/));
});

test('schemes are found by municipality and day', () => {
  const ids = (options) => schemes(options).map(({ id }) => id);
  assert.deepEqual(ids({ municipality: '0110000' }), ['lv-jekabpils-2020']);
  assert.deepEqual(ids({ municipality: 'Gulbenes novads', on: '2021-08-25' }), ['lv-gulbene-2014']);
  assert.deepEqual(ids({ municipality: 'Gulbenes novads', on: '2021-08-26' }), ['lv-gulbene-2021']);
  assert.ok(ids({ on: '2020-06-01' }).length < ids().length);
  assert.deepEqual(ids({}), ids());
  assert.throws(() => ids({ municipality: 'Vārpas novads' }), refusal('unknown_word', '/municipality', /options: expected the code/));
  assert.throws(() => ids({ municipality: 'Vārpas novads', lang: 'lv' }), refusal('unknown_word', '/municipality', /options: vajadzīgs pašvaldības kods/));
});

test('a ledger goes in and comes out with what is new', () => {
  const options = { today: '2023-06-01', scheme: 'lv-livani', lang: 'en', on: '2023-06-01', earlier_versions: [] };
  assert.equal(recognize(REGISTER, options).ledger, undefined);
  const ledger = { version: 1, complete: {}, awards: [] };
  assert.deepEqual(recognize(REGISTER, { ...options, ledger }).ledger, ledger);
});

test('the catalogue can be read without loading, and nobody can spoil it', () => {
  const [{ code }] = rules();
  assert.notEqual(explain(code).title, explain(code, 'en').title);
  assert.throws(() => explain('no-such-rule'), refusal('unknown_word', '', /no rule has this code/));
  assert.throws(() => explain('toString'), refusal('unknown_word', '', /no rule has this code/));
  assert.equal(words('ConfirmationState').pending, 'gaida apstiprinājumu');
  assert.equal(words('ConfirmationState', 'en').pending, 'waiting for confirmation');
  assert.throws(() => words('toString'), refusal('unknown_word', '', /no vocabulary has this name/));
  rules()[0].code = 'spoilt';
  schemes()[0].id = 'spoilt';
  assert.equal(rules()[0].code, code);
  assert.notEqual(schemes()[0].id, 'spoilt');
});
