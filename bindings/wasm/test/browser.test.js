import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { open } from './browser.js';
import { cases, countedCases, exchangeCases, recognitionCases, rustReports, stayCases } from './vectors.js';

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
  const checks = cases()
    .filter(({ id }) => reports.has(id))
    .map(({ id, register, options: { lang, detail, ...settings } }) => ['check', id, register, { settings, lang, detail }]);
  const recognitions = recognitionCases().map(({ id, register, options: { scheme, ledger, ...settings } }) => ['recognize', id, register, { settings, scheme, ledger }]);
  const counts = countedCases().map(({ id, register, options: { organization, year, lang, ...settings } }) => ['yearly', id, register, { settings, organization, year, lang }]);
  const texts = await page.evaluate((asked) => {
    const { bytesOf, glue, whole } = globalThis.talka;
    const schemes = new Map(whole.schemes().map((scheme) => [scheme.id, scheme]));
    return asked.map(([name, id, register, options]) => {
      const known = options.scheme ? { ...options, scheme: schemes.get(options.scheme) ?? options.scheme } : options;
      return [id, glue[name](bytesOf(register), bytesOf(known))];
    });
  }, [...checks, ...recognitions, ...counts]);
  // Stays and projects are judged by a module of their own, which this page does not load.
  const apart = new Set([...stayCases(), ...exchangeCases()].map(({ id }) => id));
  assert.deepEqual(new Map(texts), new Map([...reports].filter(([id]) => !apart.has(id))));
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
