// The pages of the example that are made of elements, as an office would put them up.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import { open, picture } from './browser.js';
import { fill, instead } from './keyboard.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let opened;

before(async () => {
  opened = await open();
});

after(() => opened?.close());

/** A page of the example on 22 November 2026. */
async function example(name, { width = 1280, ...looks } = {}) {
  const page = await opened.browser.newPage({ viewport: { width, height: 900 }, ...looks });
  page.setDefaultTimeout(10_000);
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => /^(blob|data):/.test(request.url()) || request.url().startsWith(opened.root) || complaints.push(request.url()));
  await page.clock.setFixedTime('2026-11-22T10:00:00+02:00');
  await page.goto(`${opened.root}/examples/web/${name}.html`);
  await page.locator('.talka-question').first().waitFor();
  return { page, complaints };
}

test('answers are saved in a file and opened again, also without a network', async () => {
  const { page, complaints } = await example('vienosanas');
  await page.context().setOffline(true);
  await page.getByLabel('tiesiskā forma').selectOption('merchant');
  await page.locator('.talka-question .talka-violation').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Saglabāt datnē' }).press('Enter')]);
  const file = await download.path();
  await page.context().setOffline(false);
  await page.reload();
  await page.locator('.talka-question').first().waitFor();
  assert.equal(await page.locator('.talka-violation').count(), 0);
  await page.getByLabel('Atvērt datni').setInputFiles(file);
  await page.locator('.talka-question .talka-violation').waitFor();
  assert.equal(await page.getByLabel('tiesiskā forma').inputValue(), 'merchant');
  await page.getByLabel('Atvērt datni').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.getByText('Šo datni nevar atvērt').waitFor();
  assert.equal(await page.getByLabel('tiesiskā forma').inputValue(), 'merchant');
  assert.deepEqual(complaints, []);
});

test('a complete agreement is printed, and the consent of a parent', async () => {
  const { page, complaints } = await example('vienosanas');
  // What is printed is the frame that a page makes; here it is kept instead.
  await page.evaluate(() => {
    globalThis.printed = [];
    document.body.append = (frame) => {
      Element.prototype.append.call(document.body, frame);
      frame.contentWindow.print = () => {
        const { contentDocument: inside } = frame;
        const { textTransform } = frame.contentWindow.getComputedStyle(inside.querySelector('h1'));
        printed.push({ title: inside.title, text: inside.body.innerText, rules: inside.adoptedStyleSheets[0].cssRules.length, textTransform });
        frame.contentWindow.dispatchEvent(new Event('afterprint'));
      };
    };
  });
  const form = page.locator('#parties');
  assert.ok(await form.isHidden());
  await fill(page, instead(['dzimšanas', '15.3.2011.'], ['likumiskā pārstāvja piekrišana', 'Nē']));
  await form.getByLabel('Vārds, uzvārds').first().fill('Alfa Paraudziņa');
  await form.getByLabel('Nosaukums').fill('Paraugu <b>biedrība');
  const printed = () => page.evaluate(() => globalThis.printed);
  await page.getByRole('button', { name: 'Drukāt līgumu' }).press('Enter');
  await page.waitForFunction(() => globalThis.printed.length === 1);
  await form.getByLabel('Vārds, uzvārds').last().fill('Beta Paraudziņa');
  await page.getByRole('button', { name: 'Drukāt piekrišanu' }).press('Enter');
  await page.waitForFunction(() => globalThis.printed.length === 2);
  const [contract, agreed] = await printed();
  assert.deepEqual([contract.title, agreed.title], ['Līgums par brīvprātīgo darbu', 'Piekrišana']);
  assert.ok(contract.text.includes('Alfa Paraudziņa') && contract.text.includes('Paraugu <b>biedrība') && agreed.text.includes('Beta Paraudziņa'));
  assert.ok(contract.rules > 20 && contract.textTransform === 'uppercase');
  assert.equal(await page.locator('iframe').count(), 0);
  await page.screenshot({ path: picture('vienosanas-papers.png'), fullPage: true });
  assert.deepEqual(complaints, []);
});

test('hours lead towards the chosen scheme, and a day of birth that is none is said to be', async () => {
  const { page, complaints } = await example('stundas');
  await page.getByLabel('Atzīšanas kārtība').selectOption('lv-jekabpils-2020');
  await page.getByLabel('Organizētāja tiesiskā forma').selectOption('association');
  await page.getByLabel('Diena').fill('1.10.2026.');
  await page.getByLabel('Stundas').fill('2:30');
  await page.getByLabel('Stundas').press('Tab');
  await page.getByText('no 60').waitFor();
  await page.getByLabel('Dzimšanas datums').fill('31.2.2011.');
  await page.getByLabel('Dzimšanas datums').press('Tab');
  await page.locator('.talka-error', { hasText: 'šādas dienas kalendārā nav' }).waitFor();
  assert.match(await page.getByRole('status').innerText(), /Kļūdas: 1\./);
  assert.deepEqual(complaints, []);
});

test('a page of a city holds the form in a frame that is as high as it is', async () => {
  const page = await opened.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${opened.root}/examples/web/iegulta.html`);
  const form = page.frameLocator('iframe');
  await form.getByLabel('tiesiskā forma').selectOption('merchant');
  await form.locator('.talka-question .talka-violation').waitFor();
  const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  const inside = () => form.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await page.waitForFunction(() => document.querySelector('iframe').style.blockSize !== '');
  const before = await height();
  assert.equal(before, await inside());
  await form.getByLabel('tiesiskā forma').selectOption('association');
  await page.waitForFunction((before) => document.querySelector('iframe').getBoundingClientRect().height !== before, before);
  assert.equal(await height(), await inside());
  // Other windows do not set it, nor does a height that no form has.
  const now = await height();
  await page.evaluate(() => window.postMessage({ kind: 'talka-height', height: 7 }, '*'));
  await form.locator('html').evaluate(() => window.parent.postMessage({ kind: 'talka-height', height: 1e9 }, '*'));
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  assert.equal(await height(), now);
  await page.screenshot({ path: picture('iegulta.png'), fullPage: true });
  assert.deepEqual(complaints, []);
});

for (const name of ['vienosanas', 'stundas']) {
  for (const [width, look] of [[320, 'dark'], [1280, 'light']]) {
    test(`${name}, ${width} px, ${look}: accessible, and nothing is cut off`, async () => {
      // What examines the page comes from outside of it.
      const { page } = await example(name, { width, colorScheme: look, bypassCSP: true });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.screenshot({ path: picture(`${name}-${width}-${look}.png`), fullPage: true });
      await page.evaluate(axe);
      const found = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), []);
      await page.close();
    });
  }
}
