// A page's own fields, and the form libraries that take a Standard Schema.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import fc from 'fast-check';
import { createFormControl } from 'react-hook-form';
import { fieldAt, LoadError, parseDay, registerSchema } from 'talka';

const MAP = {
  '/volunteers/0': 'volunteer',
  '/volunteers/0/born': 'born',
  '/hour_logs/*/minutes': (row) => `minutes-${row}`,
  '/volunteers/*/consents/*': (person, consent) => `consent-${person}-${consent}`,
};

test('a place is shown at the field nearest above it', () => {
  assert.equal(fieldAt('/volunteers/0/born', MAP), 'born');
  assert.equal(fieldAt('/volunteers/0/born/age', MAP), 'born');
  assert.equal(fieldAt('/volunteers/0/consents', MAP), 'volunteer');
  assert.equal(fieldAt('/volunteers/0/consents/2/form', MAP), 'consent-0-2');
  assert.equal(fieldAt('/hour_logs/17/minutes', MAP), 'minutes-17');
  for (const path of ['', '/', '/volunteers', '/volunteers/1/born', '/volunteers/0x', '/hour_logs/x/minutes']) {
    assert.equal(fieldAt(path, MAP), undefined, path);
  }
});

test('whatever is below a place is shown at its field', () => {
  const below = fc.array(fc.stringMatching(/^[a-z0-9~]{0,8}$/), { maxLength: 5 });
  fc.assert(fc.property(below, (parts) => fieldAt(['/hour_logs/3/minutes', ...parts].join('/'), MAP) === 'minutes-3'));
});

/** The form of a page that has nothing of a register. */
const schema = registerSchema({
  today: () => '2026-11-22',
  register: ({ person, consents }) => ({
    volunteers: [{ id: '00000000-0000-0000-0000-000000000001', born: parseDay(person.born), consents: consents === 'none' ? [] : undefined }],
    organizations: [{ id: '00000000-0000-0000-0000-000000000002', class: 'association' }],
    placements: [
      {
        id: '00000000-0000-0000-0000-000000000003',
        volunteer: '00000000-0000-0000-0000-000000000001',
        organization: '00000000-0000-0000-0000-000000000002',
        agreement: { form: 'written', concluded: '2026-11-20' },
      },
    ],
  }),
  fields: { '/volunteers/0/born': 'person.born', '/volunteers/0/consents': 'consents' },
});

test('a Standard Schema has what its specification asks for', async () => {
  const { version, vendor, validate } = schema['~standard'];
  assert.deepEqual([version, vendor], [1, 'talka']);
  assert.deepEqual(await validate({ person: { born: '15.3.2000.' } }), { value: { person: { born: '15.3.2000.' } } });
  // It is loaded now, and answers at once.
  const { issues } = validate({ person: { born: '15.3.2011.' }, consents: 'none' });
  assert.deepEqual(issues.map(({ path }) => path), [['consents']]);
  assert.match(issues[0].message, /nav rakstveida piekrišanas/);
  assert.deepEqual(validate({ person: { born: 'vakar' } }).issues.map(({ path }) => path), [['person', 'born']]);
  const own = registerSchema({ today: '2026-11-22', lang: 'en' })['~standard'].validate({ hour_logs: [{ minutes: 'x' }] });
  assert.deepEqual(own.issues.map(({ path }) => path.join('/')).sort(), ['hour_logs/0', 'hour_logs/0', 'hour_logs/0', 'hour_logs/0/minutes']);
  assert.throws(() => registerSchema({ today: 'x' })['~standard'].validate({}), /options: /);
});

test('react-hook-form shows each finding at its field', async () => {
  const { register, setValue, handleSubmit, getFieldState } = createFormControl({ resolver: standardSchemaResolver(schema) }).formControl;
  const answer = async (values) => {
    register('person.born');
    register('consents');
    for (const [name, value] of Object.entries(values)) setValue(name, value);
    let sent;
    await handleSubmit(() => (sent = true), () => (sent = false))();
    return [sent, getFieldState('person.born').error?.message, getFieldState('consents').error?.message];
  };
  const [sent, born, consents] = await answer({ 'person.born': '15.3.2011.', consents: 'none' });
  assert.deepEqual([sent, born], [false, undefined]);
  assert.match(consents, /nav rakstveida piekrišanas/);
  assert.match((await answer({ 'person.born': 'vakar' }))[1], /vajadzīg/);
  assert.deepEqual(await answer({ 'person.born': '15.3.2000.' }), [true, undefined, undefined]);
});

test('a module that cannot be loaded is no issue of the value', async () => {
  const fresh = await import('../js/node.js?schema');
  await assert.rejects(fresh.load('/no/such/file'), LoadError);
  const { load, registerSchema: of } = await import('../js/node.js?again');
  load('/no/such/file').catch(() => {});
  await assert.rejects(async () => of({ today: '2026-11-22' })['~standard'].validate({}), LoadError);
});
