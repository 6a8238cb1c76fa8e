// The documents that an office prints: readable for everybody, on the screen and on paper, without anything from elsewhere.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import { open, picture } from './browser.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** As `cargo xtask web` has them written. */
const files = (await readdir(picture('documents'))).filter((name) => name.endsWith('.html'));
/** A4 at 96 dots an inch. */
const SHEET = 794;

let opened;

before(async () => {
  opened = await open();
});

after(() => opened?.close());

test('all documents are there, in both languages', () => {
  assert.equal(files.length, 20);
});

for (const file of files) {
  test(`${file}: accessible, and nothing is cut off`, async () => {
    const page = await opened.browser.newPage({ viewport: { width: SHEET, height: 1123 }, bypassCSP: true });
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${opened.root}/target/documents/${file}`);
    assert.equal(requests.length, 1, 'nothing is loaded beside the page');
    await page.evaluate(axe);
    for (const media of ['screen', 'print']) {
      await page.emulateMedia({ media });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), SHEET, media);
      const found = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], media);
      assert.ok(found.passes.length > 15);
    }
    await page.screenshot({ path: picture(`documents/${file.replace('.html', '.png')}`), fullPage: true });
    assert.equal(await page.evaluate(() => document.scripts.length), 0);
    await page.close();
  });
}

test('the code on a printed certificate is 50 mm wide and read at 200 dpi', async () => {
  const page = await opened.browser.newPage({ viewport: { width: SHEET, height: 1123 }, deviceScaleFactor: 200 / 96 });
  await page.goto(`${opened.root}/target/documents/award.lv.html`);
  await page.emulateMedia({ media: 'print' });
  const { width } = await page.locator('.check svg').boundingBox();
  assert.ok(Math.abs(width - (50 / 25.4) * 96) < 0.5, `${width}`);
  const path = picture('documents/award.lv.200dpi.png');
  await page.screenshot({ path, fullPage: true });
  const read = execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path], { encoding: 'utf8' });
  assert.equal(read.trim(), await page.locator('.check a').getAttribute('href'));
  await page.close();
});
