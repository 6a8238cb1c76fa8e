// The example page, filled as by somebody without a mouse.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before, test } from 'node:test';

import { open, picture } from './browser.js';

let opened;

before(async () => {
  opened = await open();
  mkdirSync(dirname(picture('form.png')), { recursive: true });
});

after(() => opened?.close());

/** The page on 22 November 2026, ready to be filled. */
async function form(viewport) {
  const page = await opened.browser.newPage({ viewport, locale: 'lv-LV', timezoneId: 'Europe/Riga' });
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().startsWith(opened.root) || request.url().startsWith('data:') || complaints.push(request.url()));
  await page.clock.setFixedTime('2026-11-22T10:00:00+02:00');
  await page.goto(`${opened.root}/examples/web/`);
  await page.getByText('Aizpildiet veidlapu').waitFor();
  return { page, complaints };
}

const KEYS = ['Enter', 'Space', 'Tab'];

/** Goes on with the tab key to the control of that name or id, and there types. */
async function fill(page, name, keys) {
  const reached = () => page.evaluate(() => document.activeElement.name || document.activeElement.id);
  for (let steps = 0; (await reached()) !== name; steps += 1) {
    assert.ok(steps < 60, `the tab key never leads to ${name}`);
    await page.keyboard.press('Tab');
  }
  for (const key of keys) await (KEYS.includes(key) ? page.keyboard.press(key) : page.keyboard.type(key));
}

/** What somebody who does not see the page hears about a control. */
const described = (page, id) =>
  page.evaluate((id) => {
    const control = document.getElementById(id);
    const texts = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    return { invalid: control.getAttribute('aria-invalid'), says: texts.map((text) => document.getElementById(text).innerText).join('\n') };
  }, id);

/** An association agrees in writing with somebody born on 15.03.2011., whose parents were not asked. */
async function fifteen(page) {
  await fill(page, 'born', ['15.03.2011.']);
  await fill(page, 'class', ['Bied']);
  await fill(page, 'concluded', ['20.11.2026.']);
  await fill(page, 'form', ['Space']);
  await fill(page, 'consent', ['Nev']);
  await fill(page, 'hazard', ['Nekas', 'Tab']);
}

test('a fifteen-year-old without consent gets the answer at the question about consent', async () => {
  const { page, complaints } = await form({ width: 1280, height: 1500 });
  await fifteen(page);
  const consent = await described(page, 'consent');
  assert.equal(consent.invalid, 'true');
  assert.match(consent.says, /Jaunietim vēl nav 16 gadu, bet nav rakstveida piekrišanas/);
  assert.match(consent.says, /Brīvprātīgā darba likuma 4\. panta otrā daļa/);
  assert.match(consent.says, /no 20\.11\.2026\. līdz 14\.03\.2027\./);
  assert.equal((await described(page, 'born')).invalid, null);
  assert.match(await page.getByRole('status').innerText(), /Neatbilstības: 1\./);
  assert.match(await page.locator('#questions').innerText(), /Vai par darbu ir maksāts\?/);
  await page.screenshot({ path: picture('form.png'), fullPage: true });
  assert.deepEqual(complaints, []);
});

test('with a written consent and all else answered, nothing is left', async () => {
  const { page, complaints } = await form({ width: 390, height: 844 });
  await fill(page, 'born', ['15.3.2011']);
  await fill(page, 'class', ['Bied']);
  await fill(page, 'concluded', ['20.11.2026.']);
  await fill(page, 'form', ['Space']);
  await fill(page, 'agreed', ['Space', 'Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Tab']);
  await fill(page, 'contents', Array.from({ length: 13 }, (_, key) => (key % 2 ? 'Tab' : 'Space')));
  await fill(page, 'payment', ['0']);
  await fill(page, 'covered', ['Space']);
  await fill(page, 'consent', ['Aizb']);
  await fill(page, 'consent-form', ['Uz']);
  await fill(page, 'given', ['19.11.2026.']);
  for (const question of ['suits', 'harmless', 'learning', 'children']) await fill(page, question, ['Space']);
  await fill(page, 'hazard', ['Nekas', 'Tab', 'Enter']);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'result-heading');
  assert.equal((await described(page, 'consent')).invalid, null);
  assert.equal(await page.getByRole('status').innerText(), 'Neatbilstību pārbaudītajām prasībām nav, un viss vajadzīgais ir zināms.');
  await page.screenshot({ path: picture('form-phone.png'), fullPage: true });
  assert.deepEqual(complaints, []);
});

test('a date that no calendar has is refused at its question', async () => {
  const { page } = await form({ width: 390, height: 844 });
  await fill(page, 'born', ['31.02.2011.', 'Tab']);
  const born = await described(page, 'born');
  assert.equal(born.invalid, 'true');
  assert.match(born.says, /bet šādas dienas kalendārā nav/);
  assert.match(born.says, /Piemēram, 15\.03\.2011\./);
});

test('what cannot be read is said beside the findings about the rest', async () => {
  const { page, complaints } = await form({ width: 1280, height: 900 });
  await fifteen(page);
  await page.locator('#payment').fill('daudz');
  await page.locator('#payment').press('Tab');
  assert.match((await described(page, 'payment')).says, /Kļūda\. Vajadzīgs/);
  assert.match((await described(page, 'consent')).says, /nav rakstveida piekrišanas/);
  assert.match(await page.getByRole('status').innerText(), /Kļūdas: 1\. Neatbilstības: 1\./);
  assert.deepEqual(complaints, []);
});

test('where the module cannot be loaded, nothing can be filled in and the page says so', async () => {
  const page = await opened.browser.newPage();
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(`${opened.root}/examples/web/`);
  await page.getByText('Pārbaudi neizdevās ielādēt, tāpēc veidlapu nevar aizpildīt.').waitFor();
  assert.equal(await page.locator('#agreement').locator('input:enabled, select:enabled, button:enabled').count(), 0);
  await page.close();
});

test('each question has a name, and a link leads to it', async () => {
  const { page } = await form({ width: 1280, height: 900 });
  await fifteen(page);
  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll('#agreement input, #agreement select')].filter((control) => control.labels.length === 0).map(({ id }) => id),
  );
  assert.deepEqual(nameless, []);
  await page.locator('#questions a', { hasText: 'Vai par darbu ir maksāts?' }).focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'payment');
});
