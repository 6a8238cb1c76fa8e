// The agreement of the elements, filled in with the keyboard alone.

import assert from 'node:assert/strict';

/** The page with the agreement, and all that went wrong in it. */
export async function agreementPage(opened, { lang = 'lv', width = 1280, ...looks } = {}) {
  const page = await opened.browser.newPage({ viewport: { width, height: 900 }, locale: 'lv-LV', ...looks });
  page.setDefaultTimeout(10_000);
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${opened.root}/bindings/wasm/test/pages/agreement.html?lang=${lang}`);
  await page.waitForFunction(() => globalThis.talka && document.querySelector('.talka-question'));
  return { page, complaints };
}

/** What has the focus: the question it belongs to, what it is, and its own label. */
export const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const question = at.closest('.talka-question');
    return {
      question: question?.querySelector('legend, label')?.textContent,
      type: at.type ?? at.localName,
      label: at.labels?.[0]?.textContent,
      text: at.textContent,
    };
  });

/** Answers the question that has the focus, with keys. */
export async function answer(page, answers) {
  const { question, type } = await focused(page);
  const known = answers.find(([asked]) => question.includes(asked));
  const unknown = /^lv/.test(await page.evaluate(() => document.documentElement.lang)) ? 'Nezinu' : 'I do not know';
  const wanted = known ? [known[1]].flat() : [unknown];
  if (type === 'text') {
    if (wanted[0] === unknown) {
      while ((await focused(page)).type !== 'checkbox') await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    } else {
      await page.keyboard.type(wanted[0]);
    }
  } else if (type === 'select-one') {
    await page.keyboard.type(wanted[0]);
  } else if (type === 'radio') {
    await page.keyboard.press('Space');
    for (let n = 0; !(await focused(page)).label.startsWith(wanted[0]); n += 1) {
      assert.ok(n < 12, `${question}: no ${wanted[0]}`);
      await page.keyboard.press('ArrowDown');
    }
  } else {
    for (let n = 0; n < 12; n += 1) {
      const { label, question: at } = await focused(page);
      if (at !== question) break;
      if (wanted.some((one) => (one === '*' ? !/^(Ne|None|I do not)/.test(label) : label.startsWith(one)))) await page.keyboard.press('Space');
      if (label === unknown) break;
      await page.keyboard.press('Tab');
    }
  }
  await page.keyboard.press('Enter');
  return question;
}

/** Fills it in to the end: the questions in the order in which they were asked. `before` and `after` each answer, somebody may listen. */
export async function fill(page, answers, { before = () => {}, after = () => {} } = {}) {
  await page.locator('.talka-question').first().locator('input, select').first().focus();
  const asked = [];
  for (;;) {
    const count = asked.length;
    await before();
    asked.push(await answer(page, answers));
    await page.waitForFunction(
      (count) => document.querySelectorAll('.talka-question')[count]?.contains(document.activeElement) || document.activeElement.localName === 'h2',
      count + 1,
    );
    await after();
    if ((await focused(page)).type === 'h2') return asked;
    assert.ok(asked.length < 60, asked.join('\n'));
  }
}

const ORDINARY = [
  ['Kāds ir dzimšanas datums', '15.3.2000.'],
  ['tiesiskā forma', 'Biedr'],
  ['vienošanās datums', '20.11.2026.'],
  ['Kādā formā ir vienošanās', 'Rakstveid'],
  ['Par ko puses', '*'],
  ['Kas norādīts rakstveida', '*'],
  ['Vai par darbu ir maksāts', '0'],
  ['segt brīvprātīgā izdevumus', 'Nē'],
  ['Vai darbs ir bīstams', 'Nekas'],
  ['Vai darbs notiek tur, kur ir bērni', 'Nē'],
  ['piemērots', 'Jā'],
  ['nekaitē', 'Jā'],
  ['attīsta', 'Jā'],
];

/** Ordinary answers of an adult in Latvian, but for these. */
export const instead = (...answers) => [...answers, ...ORDINARY];
