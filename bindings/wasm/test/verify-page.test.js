// The page that checks certificates, as one file from a disk, against an issuer that does not exist.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import { whole } from '../../../examples/verify/build.mjs';
import { open, picture } from './browser.js';

/** With both languages, packed; the limit that an office was promised. */
const MOST_BYTES = 40_000;

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const vectors = JSON.parse(await readFile(new URL('../../../crates/talka-credential/vectors/checks.json', import.meta.url), 'utf8'));
const signed = (name) => vectors.cases.find((one) => one.name === name).signed;
const [DOCUMENT, LIST] = ['https://novads.example/.well-known/did.json', 'https://novads.example/atsauktie-2021.jwt'];
const USUAL = { [DOCUMENT]: JSON.stringify(vectors.documents.usual), [LIST]: vectors.lists['nothing revoked'] };

const file = picture('verify.html');
let opened;

before(async () => {
  await mkdir(picture('.'), { recursive: true });
  await writeFile(file, await whole());
  opened = await open();
});

after(() => opened?.close());

/** The page on 1 March 2021, with what the issuer's addresses answer. */
async function page({ fragment = '', answers = USUAL, lang = 'lv', width = 1280, ...looks } = {}) {
  const context = await opened.browser.newContext({ viewport: { width, height: 900 }, locale: lang, ...looks });
  const shown = await context.newPage();
  shown.setDefaultTimeout(10_000);
  const [asked, complaints] = [[], []];
  shown.on('pageerror', (error) => complaints.push(error.message));
  shown.on('console', (message) => message.type() === 'error' && !/ERR_FAILED|Failed to load resource/.test(message.text()) && complaints.push(message.text()));
  await context.route(/^https?:/, (route) => {
    const address = route.request().url();
    asked.push(address);
    const body = answers[address];
    return body === undefined ? route.abort() : route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } });
  });
  await shown.clock.setFixedTime('2021-03-01T10:00:00+02:00');
  await shown.goto(`${pathToFileURL(file).href}${fragment && `#${fragment}`}`);
  return { shown, asked, complaints };
}

const verdict = (shown) => shown.locator('#verdict').innerText();

test('the page is small', async () => {
  const bytes = gzipSync(await whole(), { level: 9 }).length;
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
});

test('the link of a QR code is checked with the keys and the list of its issuer alone', async () => {
  const { shown, asked, complaints } = await page({ fragment: signed('a claim') });
  assert.equal(await verdict(shown), 'Apliecinājums ir īsts un derīgs');
  const said = await shown.locator('main').innerText();
  for (const text of ['Zane Paraugs-Bērziņa', '70\u{a0}h\u{a0}30\u{a0}min', 'ielūgums uz brīvprātīgo godināšanas pasākumu un apliecinājums', 'Jēkabpils jauniešu brīvprātīgā darba', 'novads.example', '15.01.2021.', 'Nav atsaukts (saraksts sagatavots 01.02.2021.)']) {
    assert.ok(said.includes(text), text);
  }
  assert.deepEqual(asked, [DOCUMENT, LIST]);
  await shown.getByRole('button', { name: 'English' }).click();
  assert.equal(await verdict(shown), 'The certificate is genuine and valid');
  assert.equal(await shown.locator('html').getAttribute('lang'), 'en');
  assert.deepEqual(complaints, []);
});

test('a file is read, and what could not be had is opened from the disk', async () => {
  const { shown, complaints } = await page({ answers: {} });
  const give = (name, text) => shown.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await give('x.pdf', '%PDF-1.7 nothing');
  await shown.getByText('apliecinājuma koda nav').waitFor();
  const credential = signed('a credential');
  await give('x.pdf', `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length ${credential.length} >>\nstream\n${credential}\nendstream\nendobj\n`);
  await shown.getByText('Apliecinājumu neizdevās pārbaudīt').waitFor();
  await give('did.json', USUAL[DOCUMENT]);
  await shown.getByText('nav zināms, vai tas nav atsaukts').waitFor();
  await give('list.jwt', USUAL[LIST]);
  await shown.getByText('Apliecinājums ir īsts un derīgs').waitFor();
  const said = await shown.locator('main').innerText();
  assert.ok(said.includes('01.01.2020.–31.12.2020.') && said.includes('Ieskaitītas tikai apstiprinātas stundas.') && said.includes('atvērta no šīs ierīces'), said);
  assert.deepEqual(complaints, []);
});

test('a hidden name is compared', async () => {
  const { shown, complaints } = await page({ fragment: signed('a claim with a hidden name') });
  await shown.getByLabel('Vārds un uzvārds').fill('zane paraugs-bērziņa');
  await shown.getByLabel('Dzimšanas datums').fill('2008-07-13');
  await shown.getByRole('button', { name: 'Salīdzināt' }).click();
  await shown.getByText('sakrīt.', { exact: false }).first().waitFor();
  assert.match(await shown.locator('.compare [role=status]').innerText(), /^Jā/);
  await shown.getByLabel('Dzimšanas datums').fill('2008-07-14');
  await shown.getByRole('button', { name: 'Salīdzināt' }).click();
  await shown.getByText('Nē: vārds').waitFor();
  assert.deepEqual(complaints, []);
});

test('a pasted text leads to the answer, and what nobody signed is not repeated', async () => {
  const { shown } = await page({ lang: 'en' });
  await shown.getByLabel('Code or link').fill(`https://novads.example/parbaude.html#${signed('another name than was signed')}`);
  await shown.getByRole('button', { name: 'Check', exact: true }).click();
  await shown.getByText('This certificate cannot be trusted').waitFor();
  assert.equal(await shown.evaluate(() => document.activeElement.id), 'verdict');
  assert.ok(!(await shown.locator('main').innerText()).includes('Anna'));
});

test('a printed code of 50 mm is read at 200 dpi', async () => {
  const context = await opened.browser.newContext({ deviceScaleFactor: 200 / 96 });
  for (const [name, file] of [['a claim', 'claim'], ['a claim with a hidden name', 'hidden']]) {
    const shown = await context.newPage();
    await shown.setContent(`<body style="margin:0">${await readFile(new URL(`../../../crates/talka-credential/vectors/${file}.svg`, import.meta.url), 'utf8')}`);
    const path = picture(`verify-qr-${file}.png`);
    await shown.locator('svg').screenshot({ path });
    const { width } = await shown.locator('svg').boundingBox();
    assert.ok(Math.abs(width - (50 / 25.4) * 96) < 0.5, `${width}`);
    const read = execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', path], { encoding: 'utf8' });
    assert.equal(read.trim(), `https://novads.example/parbaude#${signed(name)}`);
  }
});

const REVOKED = { ...USUAL, [LIST]: vectors.lists['42 revoked'] };
/** In an order in which each shows another verdict than the one before. */
const STATES = {
  empty: ['', USUAL, []],
  valid: [signed('a credential'), USUAL, ['Apliecinājums ir īsts un derīgs', 'The certificate is genuine and valid']],
  revoked: [signed('a claim'), REVOKED, ['Apliecinājums nav derīgs', 'The certificate is not valid']],
  hidden: [signed('a claim with a hidden name'), USUAL, ['Apliecinājums ir īsts un derīgs', 'The certificate is genuine and valid']],
  untrusted: [signed('more minutes than were signed'), USUAL, ['Šim apliecinājumam nevar uzticēties', 'This certificate cannot be trusted']],
  unlisted: [signed('a claim'), { [DOCUMENT]: USUAL[DOCUMENT] }, ['Apliecinājums ir īsts, bet nav zināms, vai tas nav atsaukts', 'The certificate is genuine, but it is not known whether it was revoked']],
  unreadable: [signed('cut off'), USUAL, ['Apliecinājums nav nolasāms', 'The certificate cannot be read']],
  unchecked: [signed('a claim'), {}, ['Apliecinājumu neizdevās pārbaudīt', 'The certificate could not be checked']],
};

for (const [n, [lang, width, colorScheme]] of [['lv', 320, 'dark'], ['en', 1280, 'light']].entries()) {
  test(`${lang}, ${width} px, ${colorScheme}: every state is accessible, and nothing is cut off`, async () => {
    const answers = {};
    const { shown, complaints } = await page({ answers, lang, width, colorScheme, bypassCSP: true });
    await shown.evaluate(axe);
    for (const [name, [fragment, answered, expected]] of Object.entries(STATES)) {
      for (const address of Object.keys(USUAL)) answers[address] = answered[address];
      await shown.evaluate((hash) => { location.hash = hash; }, fragment);
      if (expected.length > 0) await shown.getByRole('heading', { name: expected[n] }).waitFor();
      assert.equal(await shown.evaluate(() => document.documentElement.scrollWidth), width);
      await shown.screenshot({ path: picture(`verify-${name}-${lang}-${width}.png`), fullPage: true });
      const found = await shown.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      assert.deepEqual(found.violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), []);
    }
    assert.deepEqual(complaints, []);
  });
}
