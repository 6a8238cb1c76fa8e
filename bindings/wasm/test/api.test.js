import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

import {
  check, explain, load, LoadError, parseDay, parsePersonalCode, parseRegistrationNumber, progress, recognize, rules, schemes,
  TalkaError, words, yearly,
} from 'talka';
import * as light from 'talka/check';

import { connect } from '../js/module.js';
import { open } from '../js/open-node.js';

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
  for (const call of [() => fresh.check(REGISTER, { today: '2023-06-01' }), () => fresh.parsePersonalCode('x')]) {
    assert.throws(call, (error) => error instanceof LoadError && !(error instanceof TalkaError) && /await load\(\)/.test(error.message));
  }
});

test('a module that is not there is an error of its own, which names where it was looked for and why', async () => {
  const fresh = await import('../js/node.js?missing');
  const missing = new URL('file:///no/such/talka.wasm');
  await assert.rejects(fresh.load(missing), (error) => {
    assert.ok(error instanceof LoadError && !(error instanceof TalkaError));
    assert.equal(error.address, missing.href);
    assert.match(error.message, /file:\/\/\/no\/such\/talka\.wasm: ENOENT/);
    assert.equal(error.cause.code, 'ENOENT');
    return true;
  });
  await assert.rejects(fresh.load(new Response('', { status: 404 })), (error) => error instanceof LoadError && /answered 404/.test(error.message));
  await assert.rejects(fresh.load(new Uint8Array(3)), (error) => error instanceof LoadError && error.address === undefined);
  await fresh.load();
  assert.equal(fresh.parseRegistrationNumber('40008218958').valid, true);
});

test('it is loaded from a file, an address, a response, bytes or a compiled module', async () => {
  const file = new URL('../dist/check_bg.wasm', import.meta.url);
  const bytes = bytesOf('check');
  const response = () => new Response(bytes, { headers: { 'content-type': 'application/wasm' } });
  const sources = [undefined, file, file.href, fileURLToPath(file), response(), Promise.resolve(response()), bytes, await WebAssembly.compile(bytes)];
  for (const [n, source] of sources.entries()) {
    // The JavaScript of wasm-bindgen keeps its module; each of these has one of its own.
    const glue = await import(`../dist/check.js?source${n}`);
    const made = connect(glue, open, () => file);
    await made.load(source);
    assert.equal(made.parseRegistrationNumber('40008218958').valid, true, `source ${n}`);
  }
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
  assert.throws(() => light.loadSync(new Uint8Array(3)), LoadError);
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
        [['unknown_member', '/volunteers/0'], ['unknown_word', '/volunteers/0/consents/0/form']],
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
  assert.throws(() => check({ hour_logs: [{ minutes: 90n }] }, settings), refusal('not_plain', '/hour_logs/0/minutes', /found bigint/));
  assert.throws(() => check({ volunteers: new Map() }, settings), refusal('not_plain', '/volunteers', /found Map/));
  assert.throws(() => check({ volunteers: [() => 1] }, settings), refusal('not_plain', '/volunteers/0', /found function/));
  assert.throws(() => check({ volunteers: [{ name: 'Anna \ud83d' }] }, settings), refusal('expected', '/volunteers/0/name', /half a character/));
  class Volunteer {}
  const asked = [
    [Promise.resolve({}), /found Promise; was `await` forgotten/], [new Response(), /found Response/], [new FormData(), /found FormData/],
    [new URLSearchParams('born=2010'), /found URLSearchParams/], [new ArrayBuffer(1), /found ArrayBuffer/], [new Uint8Array(1), /found Uint8Array/],
    [new Volunteer(), /found class instance/], [Object.create({ born: '2010' }), /found class instance/], [new String('x'), /found String/],
  ];
  for (const [value, message] of asked) {
    assert.throws(() => check(value, settings), refusal('not_plain', '', message));
    assert.throws(() => check({ volunteers: [value] }, settings), refusal('not_plain', '/volunteers/0', message));
    assert.throws(() => check(REGISTER, value), refusal('expected', '', /^options: expected an object, found/));
  }
  assert.throws(() => check({ volunteers: Promise.resolve([]) }, { ...settings, lang: 'lv' }), refusal('not_plain', '/volunteers', /vai nav aizmirsts `await`/));
  const elsewhere = runInNewContext('({ volunteers: [], organizations: [] })');
  assert.deepEqual(check(elsewhere, settings).findings, []);
  assert.deepEqual(check(Object.create(null), settings).findings, []);
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

test('the catalogue can be read without loading, and nobody can spoil it', async () => {
  const [{ code }] = await rules();
  assert.notEqual((await explain(code)).title, (await explain(code, 'en')).title);
  await assert.rejects(explain('no-such-rule'), refusal('unknown_word', '', /no rule has this code/));
  await assert.rejects(explain('toString'), refusal('unknown_word', '', /no rule has this code/));
  await assert.rejects(explain(code, 'de'), refusal('unknown_word', '', /`lv`, `en`/));
  assert.equal((await words('ConfirmationState')).pending, 'gaida apstiprinājumu');
  assert.equal((await words('ConfirmationState', 'en')).pending, 'waiting for confirmation');
  await assert.rejects(words('toString'), refusal('unknown_word', '', /no vocabulary has this name/));
  (await rules())[0].code = 'spoilt';
  (await words('ConfirmationState')).pending = 'spoilt';
  schemes()[0].id = 'spoilt';
  assert.equal((await rules())[0].code, code);
  assert.equal((await words('ConfirmationState')).pending, 'gaida apstiprinājumu');
  assert.notEqual(schemes()[0].id, 'spoilt');
});

test('a day is read as it is typed, and what is none is left for the check to refuse', () => {
  assert.equal(parseDay('15.3.2011.'), '2011-03-15');
  for (const typed of ['15.03.2011', '15. 3. 2011.', ' 15.3.2011. ', '2011-03-15']) assert.equal(parseDay(typed), '2011-03-15', typed);
  for (const typed of ['', ' ']) assert.equal(parseDay(typed), undefined);
  const today = '2026-11-22';
  for (const typed of ['31.2.2011.', '15.13.2011.', '15.3.11.', '15/3/2011', 'vakar']) {
    const volunteers = [{ ...REGISTER.volunteers[0], born: parseDay(typed) }];
    assert.throws(() => check({ ...REGISTER, volunteers }, { today }), refusal('expected', '/volunteers/0/born', /expected/), typed);
  }
});

test('progress is said in hours', () => {
  const hour_logs = [{ id: '00000000-0000-0000-0000-000000000009', placement: REGISTER.placements[0].id, on: '2023-05-20', minutes: 90 }];
  const settings = { today: '2023-06-01', scheme: 'lv-livani', lang: 'lv' };
  const [decision] = recognize({ ...REGISTER, hour_logs }, settings).decisions;
  const far = progress(decision);
  assert.equal(far.counted + far.undecided, 90);
  assert.deepEqual([far.level, far.target], ['bronze', 3000]);
  const of = (counted, undecided, missing) =>
    progress({ counted, undecided, levels: [{ level: 'honour', track: null, state: missing ? 'not_reached' : 'reached', missing, lacks: [] }] });
  assert.equal(of(2880, 0, 720).text, '48 no 60\u00a0h');
  assert.equal(of(2910, 90, 690).text, '48\u00a0h\u00a030\u00a0min no 60\u00a0h; vēl nav izšķirts: 1\u00a0h\u00a030\u00a0min');
  assert.deepEqual(of(3600, 0, 0), { level: null, counted: 3600, undecided: 0, target: null, text: '60\u00a0h' });
});
