// What of a placement is printed and signed.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LoadError, TalkaError, agreement, consent, hourSheet, load, statement } from '../js/documents-node.js';

const id = (number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
const PLACEMENT = id(3);
const OPTIONS = { today: '2020-12-31' };

const register = (volunteer = {}) => ({
  volunteers: [{
    id: id(1), name: 'Alfa Paraudziņa', born: '2005-03-14', codes: [{ code: '140305-21233' }],
    consents: [{ giver: 'Beta Paraudziņa', capacity: 'parent' }], ...volunteer,
  }],
  organizations: [{ id: id(2), name: 'Paraugu <b>bibliotēka</b>', class: 'municipal_institution', registration_number: '90009116327', places: [{ name: 'Lasītava' }] }],
  placements: [{
    id: PLACEMENT, volunteer: id(1), organization: id(2),
    agreement: { concluded: '2020-01-02', term: { kind: 'open_ended' }, expenses_covered: false },
    work: { task: 'grāmatu kārtošana', monthly_minutes: 600 },
  }],
  hour_logs: [{ id: id(4), placement: PLACEMENT, on: '2020-03', minutes: 3900, confirmation: { state: 'confirmed', role: 'host' } }],
});

test('before the module is loaded nothing is made', () => {
  assert.throws(() => agreement(register(), PLACEMENT, OPTIONS), LoadError);
});

test('each document, in both languages', async () => {
  await load();
  const terms = { organizer_address: 'Parauga iela 1', volunteer_residence: 'Parauga iela 2', manner: 'sestdienās' };
  const contract = agreement(register(), PLACEMENT, { ...OPTIONS, terms, letterhead: ['Paraugu novads', 'Jaunatnes\ncentrs'] });
  assert.deepEqual([contract.data.kind, contract.data.title, contract.data.draft], ['agreement', 'Līgums par brīvprātīgo darbu', null]);
  assert.match(contract.html, /<p>Paraugu novads<\/p>\n<p>Jaunatnes centrs<\/p>/);
  assert.ok(contract.html.includes('140305-21233') && contract.html.includes('&lt;b&gt;') && !contract.html.includes('<script'));
  const agreed = consent(register(), PLACEMENT, { ...OPTIONS, terms: { risks: [] } });
  const stated = statement(register(), PLACEMENT, { ...OPTIONS, terms: { competences: ['darbs komandā'] } });
  const hours = hourSheet(register(), PLACEMENT, { ...OPTIONS, from: '2020-01-01', to: '2020-12-31' });
  for (const { data, html } of [agreed, stated, hours]) {
    assert.equal(data.draft, null, data.kind);
    assert.ok(!html.includes('140305'), 'a personal code is in the contract alone');
  }
  assert.ok(stated.html.includes('65 stundas'));
  const english = hourSheet(register(), PLACEMENT, { ...OPTIONS, lang: 'en', requisites: { number: '7' } });
  assert.match(english.html, /<html lang="en">[^]*<dd>7<\/dd>/);
});

test('what is not known makes a draft', () => {
  const { data, html } = agreement({ volunteers: [{ id: id(1) }], organizations: [{ id: id(2) }], placements: [{ id: id(3), volunteer: id(1), organization: id(2) }] }, PLACEMENT, { ...OPTIONS, lang: 'lv' });
  assert.ok(data.draft.lacks.length > 5 && html.includes('PROJEKTS'));
});

test('where there is none, and what cannot be read, is said', () => {
  const wrong = [
    [() => consent(register({ born: '1990-01-01' }), PLACEMENT, OPTIONS), 'no_document', ''],
    [() => agreement(register(), id(9), { ...OPTIONS, lang: 'en' }), 'no_document', ''],
    [() => agreement(register(), 'x', OPTIONS), 'expected', '/placement'],
    [() => agreement({ volunteers: 1 }, PLACEMENT, OPTIONS), 'expected', '/volunteers'],
    [() => agreement(register(), PLACEMENT, {}), 'missing_member', '/settings'],
    [() => agreement(register(), PLACEMENT, { ...OPTIONS, terms: { maner: '' } }), 'unknown_member', '/agreement'],
    [() => hourSheet(register(), PLACEMENT, { ...OPTIONS, from: '2020-02-01', to: '2020-01-01' }), 'no_document', ''],
    [() => hourSheet(register(), PLACEMENT, { ...OPTIONS, terms: {} }), 'unknown_member', ''],
    [() => agreement(register(), PLACEMENT, { ...OPTIONS, letterhead: 'Paraugu novads' }), 'expected', '/letterhead'],
    [() => agreement(register(), PLACEMENT, { ...OPTIONS, logo: new Uint8Array([71, 73, 70]) }), 'expected', '/logo'],
  ];
  for (const [make, kind, path] of wrong) {
    assert.throws(make, (error) => {
      assert.ok(error instanceof TalkaError, String(error));
      assert.deepEqual([error.kind, error.path], [kind, path], error.message);
      assert.ok(!error.message.includes('Alfa'));
      return true;
    });
  }
});

test('a picture of the letterhead is in the page', () => {
  const logo = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { html } = statement(register(), PLACEMENT, { ...OPTIONS, logo, logoAlt: 'Ģerbonis' });
  assert.match(html, /<img alt="Ģerbonis" src="data:image\/svg\+xml;base64,/);
});
