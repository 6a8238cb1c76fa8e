// Hours typed into a page with the keyboard alone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import { open, picture } from './browser.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let opened;

before(async () => {
  opened = await open();
});

after(() => opened?.close());

async function hours({ lang = 'lv', width = 1280, ...looks } = {}) {
  const page = await opened.browser.newPage({ viewport: { width, height: 900 }, ...looks });
  page.setDefaultTimeout(10_000);
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${opened.root}/bindings/wasm/test/pages/hours.html?lang=${lang}`);
  await page.waitForFunction(() => globalThis.talka);
  return { page, complaints };
}

/** Types entries, each in a row of its own; the first row is there. */
async function enter(page, entries) {
  await page.locator('talka-hours input').first().focus();
  for (const [n, fields] of entries.entries()) {
    if (n > 0) {
      // From the last field on: the button that deletes the row, then the one that adds another.
      for (let tabs = 0; tabs < 2; tabs += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    for (const [m, typed] of fields.entries()) {
      if (m > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(typed);
    }
  }
  await page.keyboard.press('Tab');
}

const row = (page, n) => page.getByRole('group', { name: `Ieraksts ${n}`, exact: true });

test('hours are entered with the keyboard, and each finding is at its entry', async () => {
  const { page, complaints } = await hours();
  await enter(page, [['1.10.2026.', '2:30', 'Talka'], ['24.12.2026.', '25', ''], ['31.2.2026.', 'daudz', '']]);
  assert.equal(await row(page, 1).locator('.talka-violation, .talka-error').count(), 0);
  assert.match(await row(page, 2).innerText(), /ilgāks par 24 stundām/);
  assert.match(await row(page, 2).innerText(), /vēl nebija pienācis/);
  const third = await row(page, 3).innerText();
  assert.match(third, /šādas dienas kalendārā nav/);
  assert.match(third, /Vajadzīgs vesels skaitlis/);
  assert.match(await page.getByRole('status').innerText(), /Kļūdas: 2\. Neatbilstības: 2\./);
  assert.match(await page.locator('talka-progress').innerText(), /no 50\u00a0h/);
  assert.equal(await page.evaluate(() => document.querySelector('form').checkValidity()), false);
  for (const n of [3, 2]) await row(page, n).getByRole('button', { name: 'Dzēst ierakstu' }).press('Enter');
  assert.equal(await page.evaluate(() => document.querySelector('form').checkValidity()), true);
  const [{ on, minutes, task, ...rest }] = JSON.parse(await page.evaluate(() => new FormData(document.querySelector('form')).get('hours')));
  assert.deepEqual([on, minutes, task], ['2026-10-01', 150, 'Talka']);
  assert.match(rest.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual(complaints, []);
});

test('what is typed as hours is counted in minutes', async () => {
  const { page } = await hours();
  const typed = { '2': 120, '2,5': 150, '2.25': 135, '0:45': 45, '2,33': '2,33', '1:75': '1:75', '-2': '-2' };
  for (const [text, minutes] of Object.entries(typed)) {
    await page.locator('talka-hours input').nth(1).fill(text);
    assert.equal(await page.evaluate(() => document.querySelector('talka-hours').entries[0].minutes), minutes, text);
  }
});

test('entries go into a file and come out of it, and another file is refused', async () => {
  const { page } = await hours();
  await enter(page, [['1.10.2026.', '2', 'Talka'], ['2.10.2026.', 'x', '']]);
  const saved = await page.evaluate(() => document.querySelector('talka-hours').save().text());
  const { page: other } = await hours();
  const open = (text) => other.evaluate((text) => document.querySelector('talka-hours').open(new File([text], 'hours.json')).then(() => 'open', ({ name }) => name), text);
  for (const text of ['', 'null', '{"form":"talka-hours","version":1,"rows":[{}]}']) assert.equal(await open(text), 'TypeError', text);
  assert.equal(await open(saved), 'open');
  const entries = (page) => page.evaluate(() => document.querySelector('talka-hours').entries);
  assert.deepEqual(await entries(other), await entries(page));
  assert.match(await row(other, 2).innerText(), /Vajadzīgs vesels skaitlis/);
});

for (const [lang, width, look] of [['lv', 320, 'light'], ['lv', 1280, 'dark'], ['en', 320, 'dark'], ['en', 1280, 'light']]) {
  test(`${lang}, ${width} px, ${look}: accessible, and nothing is cut off`, async () => {
    // What examines the page comes from outside of it.
    const { page, complaints } = await hours({ lang, width, colorScheme: look, bypassCSP: true });
    await enter(page, [['1.10.2026.', '2:30', 'Talka'], ['24.12.2026.', '25', '']]);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.screenshot({ path: picture(`hours-${lang}-${width}-${look}.png`), fullPage: true });
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}
