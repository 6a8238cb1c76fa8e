import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { open } from './browser.js';
import { cases, rustReports } from './vectors.js';

let opened;
let page;

before(async () => {
  opened = await open();
  page = await opened.browser.newPage();
  await page.goto(`${opened.root}/bindings/wasm/test/page.html`);
  await page.waitForFunction(() => globalThis.talka);
});

after(() => opened?.close());

test('each report is, byte for byte, what Rust writes, also in a browser', async () => {
  const reports = rustReports();
  const asked = cases()
    .filter(({ id }) => reports.has(id))
    .map(({ id, register, options: { lang, detail, ...settings } }) => [id, register, { settings, lang, detail }]);
  const texts = await page.evaluate((asked) => {
    const { bytesOf, glue } = globalThis.talka;
    return asked.map(([id, ...values]) => [id, glue.check(...values.map((value) => bytesOf(value)))]);
  }, asked);
  assert.deepEqual(new Map(texts), reports);
});

test('each case is judged as it says, by both modules, from plain objects', async () => {
  const all = cases();
  const asked = all.map(({ register, options }) => [register, options]);
  for (const module of ['whole', 'light']) {
    const judged = await page.evaluate(
      ([module, asked]) => asked.map(([register, options]) => globalThis.talka[module].check(register, options)),
      [module, asked],
    );
    judged.forEach((report, n) => assert.deepEqual(all[n].found(report), all[n].expected, `${module}: ${all[n].id}`));
  }
});

test('a scheme of the catalogue is applied', async () => {
  const scheme = await page.evaluate(() => {
    const [{ id }] = globalThis.talka.whole.schemes();
    return [id, globalThis.talka.whole.recognize({}, { today: '2020-12-31', scheme: id }).scheme];
  });
  assert.equal(scheme[0], scheme[1]);
});
