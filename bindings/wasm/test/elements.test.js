// The elements in a page with a strict policy, filled in with the keyboard alone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import { open, picture } from './browser.js';
import { agreementPage, answer, fill, focused, instead } from './keyboard.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let opened;

before(async () => {
  opened = await open();
});

after(() => opened?.close());

const agreement = (looks) => agreementPage(opened, looks);

/** What is said of the question with these words. */
const saidOf = (page, words) => page.locator('.talka-question', { hasText: words }).locator('.talka-notes').innerText();

test('an adult is asked neither for a consent nor for insurance, and nothing is wrong', async () => {
  const { page, complaints } = await agreement();
  const asked = await fill(page, instead());
  assert.deepEqual(asked.filter((question) => /piekrišana|apdrošin|polise/.test(question)), []);
  assert.match(await page.getByRole('status').innerText(), /neatbilstību nav/);
  await page.screenshot({ path: picture('agreement-adult.png'), fullPage: true });
  assert.deepEqual(complaints, []);
});

test('a fifteen-year-old without consent: the finding is at the question, with its provision and a link', async () => {
  const { page, complaints } = await agreement();
  await fill(page, instead(['dzimšanas', '15.3.2011.'], ['likumiskā pārstāvja piekrišana', 'Nē']));
  const said = await saidOf(page, 'likumiskā pārstāvja piekrišana');
  assert.match(said, /Neatbilstība\. Jaunietim vēl nav 16 gadu, bet nav rakstveida piekrišanas/);
  assert.match(said, /Ko darīt\. /);
  assert.equal(await page.getByRole('link', { name: 'Brīvprātīgā darba likuma 4. panta otrā daļa' }).first().getAttribute('href'), 'https://likumi.lv/ta/id/275061');
  assert.match(await page.getByRole('status').innerText(), /Neatbilstības: 1\./);
  const group = page.getByRole('radiogroup', { name: 'Vai ir likumiskā pārstāvja piekrišana?' });
  const described = await group.getAttribute('aria-describedby');
  assert.match(await page.locator(`#${described}`).innerText(), /piekrišanas/);
  assert.equal(await group.locator('[aria-invalid=true]').count(), 3);
  // The summary leads to the question.
  await page.locator('.talka-summary a', { hasText: 'Jaunietim vēl nav' }).focus();
  await page.keyboard.press('Enter');
  assert.match((await focused(page)).question, /piekrišana/);
  // What is said is heard in this order.
  const tree = await page.locator('talka-agreement').ariaSnapshot();
  assert.match(tree, /region "Rezultāts":[^]*status: [^]*radiogroup "Vai ir likumiskā pārstāvja piekrišana\?":[^]*radio "Nē" \[checked\]/);
  assert.deepEqual(complaints, []);
});

test('once the volunteer turns out to be of age, nobody asks for the consent any more', async () => {
  const { page } = await agreement();
  await fill(page, instead(['dzimšanas', '15.3.2011.'], ['likumiskā pārstāvja piekrišana', 'Nē']));
  const born = page.locator('.talka-question', { hasText: 'dzimšanas' }).locator('input').first();
  await born.fill('15.3.2000.');
  await born.press('Tab');
  assert.equal(await page.locator('.talka-question', { hasText: 'piekrišana' }).count(), 0);
  assert.doesNotMatch(await page.getByRole('status').innerText(), /Neatbilstības/);
});

test('a merchant may not organize volunteer work', async () => {
  const { page } = await agreement();
  await fill(page, instead(['tiesiskā forma', 'Komers']));
  assert.match(await saidOf(page, 'tiesiskā forma'), /Neatbilstība\. /);
});

test('whoever knows nothing gets to the end, and learns what is still to be known', async () => {
  const { page, complaints } = await agreement({ lang: 'en' });
  await fill(page, []);
  const status = await page.getByRole('status').innerText();
  assert.match(status, /Still to be known: \d+\./);
  assert.doesNotMatch(status, /Nothing is wrong with what was checked/);
  assert.deepEqual(complaints, []);
});

test('nothing goes on before a question has an answer, and a day that is none is refused at its field', async () => {
  const { page } = await agreement();
  await page.locator('.talka-question select').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Atbildiet vai atzīmējiet „Nezinu”.').waitFor();
  assert.equal(await page.locator('.talka-question').count(), 1);
  await answer(page, instead());
  await page.waitForFunction(() => document.querySelectorAll('.talka-question').length === 2);
  await page.keyboard.type('31.2.2011.');
  await page.keyboard.press('Enter');
  assert.match(await saidOf(page, 'dzimšanas'), /Kļūda\. .*šādas dienas kalendārā nav/);
  assert.equal(await page.locator('.talka-question').count(), 2);
});

test('whoever presses a key twice is asked nothing twice', async () => {
  const { page } = await agreement();
  await page.locator('.talka-question select').selectOption('association');
  await page.evaluate(() => {
    const button = document.querySelector('talka-agreement .talka-button');
    for (let n = 0; n < 5; n += 1) button.click();
  });
  await page.getByLabel('Kāds ir dzimšanas datums?').waitFor();
  assert.equal(await page.locator('.talka-question').count(), 2);
});

test('answers go into a file and come out of it, and another file is refused', async () => {
  const { page } = await agreement();
  const asked = await fill(page, instead(['dzimšanas', '15.3.2011.'], ['likumiskā pārstāvja piekrišana', 'Nē']));
  const saved = await page.evaluate(() => document.querySelector('talka-agreement').save().text());
  const register = await page.evaluate(() => document.querySelector('talka-agreement').register);
  const { page: other } = await agreement();
  const open = (text) => other.evaluate((text) => document.querySelector('talka-agreement').open(new File([text], 'answers.json')).then(() => 'open', ({ name }) => name), text);
  for (const text of ['', '[]', 'null', '{"form":"talka-agreement","version":2}', '{"form":"talka-agreement","version":1,"answers":{"/x":5}}']) {
    assert.equal(await open(text), 'TypeError', text);
  }
  assert.equal(await open(saved), 'open');
  assert.deepEqual(await other.evaluate(() => document.querySelector('talka-agreement').register), register);
  assert.equal(await other.locator('.talka-question').count(), asked.length);
  assert.match(await other.getByRole('status').innerText(), /Neatbilstības: 1\./);
  // An answer that no question has is left, and what does not fit its field is not known.
  const strange = JSON.stringify({ form: 'talka-agreement', version: 1, answers: { '/__proto__/x': 'y', '/organizations/0/class': 'nonsense' } });
  assert.equal(await open(strange), 'open');
  assert.equal(await other.evaluate(() => document.querySelector('talka-agreement').register.organizations[0].class), undefined);
  // What was filled in before does not decide what the file is asked.
  assert.equal(await open(saved), 'open');
  assert.deepEqual(await other.evaluate(() => document.querySelector('talka-agreement').register), register);
});

test('a form around it has the register, and is not sent with a violation', async () => {
  const { page } = await agreement();
  const valid = () => page.evaluate(() => document.querySelector('form').checkValidity());
  assert.equal(await valid(), true);
  await page.locator('.talka-question select').focus();
  await answer(page, [['tiesiskā forma', 'Komers']]);
  await page.waitForFunction(() => document.querySelectorAll('.talka-question').length === 2);
  assert.equal(await valid(), false);
  const sent = await page.evaluate(() => JSON.parse(new FormData(document.querySelector('form')).get('agreement')));
  assert.equal(sent.organizations[0].class, 'merchant');
});

test('on paper there is nothing to press, and the answers stay', async () => {
  const { page } = await agreement({ width: 794 });
  await page.getByLabel('tiesiskā forma').selectOption('merchant');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('button').count(), 0);
  assert.equal(await page.getByLabel('tiesiskā forma').isVisible(), true);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 794);
});

test('where the module cannot be loaded, nothing is asked and the element says so', async () => {
  const page = await opened.browser.newPage();
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(`${opened.root}/bindings/wasm/test/pages/agreement.html`);
  await page.getByText('Pārbaudi neizdevās ielādēt').waitFor();
  assert.equal(await page.locator('.talka-question').count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Tālāk' }).isDisabled(), true);
  const file = () => new File(['{"form":"talka-agreement","version":1,"answers":{}}'], 'answers.json');
  const refused = await page.evaluate(`document.querySelector('talka-agreement').open((${file})()).catch(({ name }) => name)`);
  assert.equal(refused, 'LoadError');
  await page.close();
});

test('progress is drawn and said, with what is undecided apart', async () => {
  const { page } = await agreement();
  await page.evaluate(() => {
    const level = { level: 'honour', track: null, state: 'not_reached', missing: 720, lacks: [] };
    document.querySelector('talka-progress').decision = { counted: 2880, undecided: 360, levels: [level] };
  });
  const drawn = page.getByRole('img');
  assert.equal(await drawn.getAttribute('aria-label'), 'Ieskaitīts: 48\u00a0h; Vēl nav izšķirts: 6\u00a0h; Vēl trūkst: 12\u00a0h');
  assert.deepEqual(await drawn.locator('rect').evaluateAll((all) => all.map((one) => one.getAttribute('width'))), ['80%', '10%']);
  assert.match(await page.locator('talka-progress').innerText(), /48 no 60\u00a0h/);
});

test('a timeline draws each finding on its days and says the same in a table', async () => {
  const { page, complaints } = await agreement();
  const show = (findings) =>
    page.evaluate((findings) => {
      const timeline = document.querySelector('talka-timeline') ?? document.querySelector('main').appendChild(document.createElement('talka-timeline'));
      timeline.report = { settings: { today: '2026-01-15' }, findings };
    }, findings);
  const finding = (days, severity = 'violation') => ({ severity, message: 'Kaut kas nav kārtībā.', code: 'x', days });
  await show([finding([{ from: '2026-01-15', to: '2026-02-13' }]), finding([{ from: '2026-02-01' }], 'information'), finding([])]);
  const rows = await page.getByRole('table', { name: 'Konstatējumi pa dienām' }).getByRole('row').allInnerTexts();
  assert.deepEqual(rows.map((row) => row.replace(/\s+/g, ' ').trim()), [
    'Konstatējums Dienas: 01.01.2026.–27.02.2026.',
    'Neatbilstība. Kaut kas nav kārtībā. no 15.01.2026. līdz 13.02.2026.',
    'Norāde. Kaut kas nav kārtībā. no 01.02.2026.',
  ]);
  const drawn = await page.locator('.talka-span rect').evaluateAll((all) => all.map((one) => [one.getAttribute('x'), one.getAttribute('width')].map((share) => Math.round((parseFloat(share) * 58) / 100))));
  assert.deepEqual(drawn, [[14, 30], [31, 27]], 'days from the first of the axis, and how many');
  await show([]);
  assert.equal(await page.locator('talka-timeline').innerText(), '');
  assert.deepEqual(complaints, []);
});

test('a page has a form of its own, and each finding is at its field', async () => {
  const { page, complaints } = await agreement();
  await page.evaluate(() => {
    document.querySelector('main').innerHTML = `<form id="own">
      <p><label for="b">Dzimis</label><input id="b" name="born"></p>
      <fieldset><legend>Piekrišana</legend><label><input type="radio" name="consent" value="none">Nav</label></fieldset>
      <button>Sūtīt</button></form><talka-findings for="own"></talka-findings>`;
    const form = document.getElementById('own');
    const id = (n) => `00000000-0000-0000-0000-00000000000${n}`;
    globalThis.sent = 0;
    globalThis.bound = globalThis.talka.bind(form, {
      today: '2026-11-22',
      fields: { '/volunteers/0/born': 'born', '/volunteers/0/consents': 'consent' },
      register: () => ({
        volunteers: [{ id: id(1), born: globalThis.talka.parseDay(form.elements.born.value), consents: form.elements.consent.value ? [] : undefined }],
        organizations: [{ id: id(2), class: 'association' }],
        placements: [{ id: id(3), volunteer: id(1), organization: id(2), agreement: { form: 'written', concluded: '2026-11-20' } }],
      }),
    });
    form.addEventListener('submit', (event) => (event.preventDefault(), (globalThis.sent += 1)));
  });
  await page.locator('#b').focus();
  await page.keyboard.type('15.3.2011.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.locator('fieldset .talka-note').count(), 0, 'nothing before the field is left');
  await page.keyboard.press('Tab');
  await page.locator('fieldset .talka-note', { hasText: 'nav rakstveida piekrišanas' }).waitFor();
  assert.match(await page.locator('talka-findings').innerText(), /nav rakstveida piekrišanas/);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => globalThis.sent), 0);
  await page.locator('#b').fill('15.3.2000.');
  await page.locator('#b').press('Enter');
  assert.equal(await page.evaluate(() => globalThis.sent), 1);
  await page.evaluate(() => globalThis.bound.release());
  await page.locator('#b').fill('vakar');
  await page.locator('#b').press('Enter');
  assert.equal(await page.evaluate(() => globalThis.sent), 2);
  assert.deepEqual(complaints, []);
});

const LOOKS = { light: {}, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } };
const VIEWS = ['lv', 'en'].flatMap((lang) => [320, 1280].flatMap((width) => ['light', 'dark'].map((look) => [lang, width, look])));

for (const [lang, width, look] of [...VIEWS, ['lv', 320, 'forced']]) {
  test(`${lang}, ${width} px, ${look}: accessible, and nothing is cut off`, async () => {
    // What examines the page comes from outside of it.
    const { page, complaints } = await agreement({ lang, width, bypassCSP: true, ...LOOKS[look] });
    const answers = {
      '/organizations/0/class': 'merchant', '/volunteers/0/born': '15.3.2011.', '/placements/0/payments': 'daudz',
      '/volunteers/0/consents': 'no', '/placements/0/hazards': ['fall_from_height'], '/placements/0/agreement/form': 'oral',
    };
    await page.evaluate(async (answers) => {
      const file = new File([JSON.stringify({ form: 'talka-agreement', version: 1, answers })], 'answers.json');
      await document.querySelector('talka-agreement').open(file);
      const level = { level: 'honour', track: null, state: 'not_reached', missing: 720, lacks: [] };
      document.querySelector('talka-progress').decision = { counted: 2880, undecided: 360, levels: [level] };
      const timeline = document.querySelector('main').appendChild(document.createElement('talka-timeline'));
      timeline.report = document.querySelector('talka-agreement').report;
    }, answers);
    await page.locator('.talka-source a').first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.screenshot({ path: picture(`agreement-${lang}-${width}-${look}.png`), fullPage: true });
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), []);
    assert.ok(found.passes.length > 20);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}
