// The pages that the report of an office and that of many sources are: readable for everybody, at every width, without anything from elsewhere.

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

/** The report in that language, as `cargo xtask web` has it written; of an office, or of many sources. */
async function report(lang, width, colorScheme, of = 'report') {
  // The page lets no script run; what examines it comes from outside of it.
  const page = await opened.browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${opened.root}/target/${of}.${lang}.html`);
  return { page, requests };
}

/** Nothing on the page, as it is shown now, is at odds with the rules of accessibility. */
async function isAccessible(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  assert.ok(found.passes.length > 20);
}

const looks = [];
for (const of of ['report', 'sources']) for (const lang of ['lv', 'en']) for (const width of [320, 1280]) for (const scheme of ['light', 'dark']) looks.push([of, lang, width, scheme]);

for (const [of, lang, width, scheme] of looks) {
  test(`${of}, ${lang}, ${width} px, ${scheme}: accessible, and nothing is cut off`, async () => {
    const { page, requests } = await report(lang, width, scheme, of);
    assert.equal(requests.length, 1, 'nothing is loaded beside the page');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await isAccessible(page);
    await page.screenshot({ path: picture(`${of}-${lang}-${width}-${scheme}.png`), fullPage: true });
    await page.close();
  });
}

test('every link leads somewhere, every picture has its table, and no script is there', async () => {
  const { page } = await report('lv', 1280, 'light');
  const lost = await page.evaluate(() => [...document.querySelectorAll('a')].filter((link) => !document.querySelector(link.getAttribute('href'))).length);
  assert.equal(lost, 0);
  const figures = await page.evaluate(() => [...document.querySelectorAll('figure')].map((figure) => figure.querySelectorAll('svg[role=img]').length * figure.querySelectorAll('table').length));
  assert.deepEqual(figures, [1, 1, 1]);
  const inside = await page.evaluate(() => [...document.querySelectorAll('svg text')].every((text) => text.getBBox().x >= 0 && text.getBBox().x + text.getBBox().width <= text.ownerSVGElement.viewBox.baseVal.width));
  assert.ok(inside, 'no text leaves its picture');
  assert.equal(await page.evaluate(() => document.scripts.length), 0);
  await page.close();
});

for (const of of ['report', 'sources']) {
  test(`${of}: on paper it is accessible, as wide as the paper, and has no contents to press`, async () => {
    const { page } = await report('lv', 794, 'dark', of);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await isAccessible(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 794);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('nav')).display), 'none');
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(255, 255, 255)');
    await page.pdf({ path: picture(`${of}.pdf`), format: 'A4' });
    await page.close();
  });
}
