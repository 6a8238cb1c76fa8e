// Programmes, projects of partner towns, totals and the network, in a module of their own.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { LoadError, TalkaError, checkExchange, checkStays, impact, load, loadSync, network } from 'talka/programmes';

const id = (n) => `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`;

// Seven people worked an hour each, and one more in another town.
const towns = ['0110000', '0001000'];
const people = [...Array(8).keys()];
const REGISTER = {
  volunteers: people.map((n) => ({ id: id(n + 1), born: '1990-01-01' })),
  organizations: towns.map((municipality, n) => ({ id: id(n + 101), class: 'association', municipality })),
  placements: people.map((n) => ({
    id: id(n + 201), volunteer: id(n + 1), organization: id(n < 7 ? 101 : 102), payments: [],
    agreement: { form: 'written', concluded: '2020-01-01' },
  })),
  hour_logs: people.map((n) => ({ id: id(n + 301), placement: id(n + 201), on: '2020-05-20', minutes: 60 })),
};
const TODAY = '2020-12-31';

test('before it is loaded, a call says what to do', async () => {
  assert.throws(() => impact(REGISTER, { today: TODAY }), LoadError);
  assert.throws(() => loadSync(new Uint8Array(3)), LoadError);
  await load();
});

test('totals count each person once, and say no number from which one person can be told', () => {
  const { totals, comparison } = impact(REGISTER, { today: TODAY, asked: { by: ['municipality'] } });
  assert.equal(comparison, null);
  assert.equal(totals.whole.sums.people, 8);
  // The one person of the other town follows from the whole and the seven.
  assert.ok(totals.groups.length > 0 && totals.groups.every(({ sums }) => sums === null), JSON.stringify(totals.groups));
  const open = impact(REGISTER, { today: TODAY, asked: { by: ['municipality'], fewest_people: 1 } }).totals;
  assert.deepEqual(open.groups.map(({ sums }) => sums.people).sort(), [1, 7]);
});

test('a language gives text, and what cannot be read is located', () => {
  const stay = { programme: 'esc', placement: id(201), strand: 'individual', from: '2020-03-01', to: '2020-08-31' };
  const { undetermined } = checkStays(REGISTER, { today: TODAY, lang: 'lv', stays: [stay] });
  assert.ok(undetermined.length > 0 && undetermined.every(({ missing }) => missing.every(({ text }) => text)));
  const refused = (path) => (error) => error instanceof TalkaError && error.path === path && !error.message.includes('Anna');
  assert.throws(() => checkStays(REGISTER, { today: TODAY, stays: [{ ...stay, strand: 'Anna' }] }), refused('/stays/0/strand'));
  assert.throws(() => checkStays(REGISTER, { today: TODAY, stays: [{ ...stay, placement: id(999) }] }), refused('/stays/0/placement'));
  assert.throws(() => checkExchange({ id: 'a', budgets: [{ total_cents: 'Anna' }] }, { today: TODAY }), refused('/budgets/0/total_cents'));
  assert.throws(() => impact(REGISTER, { today: TODAY, asked: { by: ['Anna'] } }), refused('/asked/by/0'));
  assert.throws(() => network({ contacts: [{ role: 'Anna' }] }, { on: TODAY }), refused('/contacts/0/role'));
  for (const call of [checkStays, checkExchange, impact, network]) {
    for (const wrong of [undefined, null, 1, 'x', [], new Map(), Promise.resolve()]) {
      assert.throws(() => call(wrong, { today: TODAY, on: TODAY, stays: [] }), TalkaError);
      assert.throws(() => call({}, wrong), TalkaError);
    }
  }
});

test('the network names whom to ask, by position', () => {
  const contacts = [{ role: 'coordinator', municipality: '0110000', from: '2020-01-01' }];
  const { asked, reporting } = network({ contacts, reported: [] }, { on: TODAY, places: ['0110000'] });
  assert.deepEqual(asked.map(({ contacts }) => contacts), [[0]]);
  assert.equal(reporting, null);
});

test('the example of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, example] = readme.match(/## Programmes, projects and totals[^]*?```js\n[^]*?await load\(\);\n([^]*?)```/);
  const statements = example.replace(/^(checkExchange.*) \/\/ (.*)$/m, 'assert.equal($1 $2);').replace('; 55000', ', 55000');
  assert.match(statements, /assert\.equal\(checkExchange.*, 55000\);/);
  const names = { assert, checkExchange, checkStays, impact, network, register: REGISTER };
  new Function(...Object.keys(names), statements)(...Object.values(names));
});
