// What a screen reader says of the agreement, in order: what has the focus, by its role, name and description, and what the live
// region says after each answer. `UPDATE=1` writes the files anew.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { open } from './browser.js';
import { agreementPage, fill, instead } from './keyboard.js';

let opened;

before(async () => {
  opened = await open();
});

after(() => opened?.close());

/** What has the focus, as the tree of accessibility has it, with the group that it is in. */
async function said(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const of = (node, name) => node.properties?.find((property) => property.name === name)?.value.value;
  const focused = nodes.filter((node) => of(node, 'focused')).at(-1);
  const lines = [];
  for (let node = focused; node; node = byId.get(node.parentId)) {
    const role = node.role?.value;
    if (node !== focused && !['radiogroup', 'group', 'region'].includes(role)) continue;
    const parts = [`${role} „${node.name?.value ?? ''}”`, of(node, 'invalid') === 'true' && 'invalid', node.description?.value && `– ${node.description.value}`];
    lines.unshift(parts.filter(Boolean).join(' '));
  }
  return lines.join(' › ');
}

const RUNS = {
  'fifteen.lv': ['lv', instead(['dzimšanas', '15.3.2011.'], ['likumiskā pārstāvja piekrišana', 'Nē'])],
  'adult.lv': ['lv', instead()],
  'merchant.lv': ['lv', instead(['tiesiskā forma', 'Komers'])],
  'foreigner.en': ['en', [
    ['legal form', 'Assoc'], ['birth date', '15.3.2000.'], ['agreement made', '20.11.2026.'], ['In what form', 'In writing'], ['agreed on', '*'],
    ['written contract', '*'], ['paid for', '0'], ['expenses', 'No'], ['dangerous', 'None'], ['where children', 'No'],
  ]],
};

for (const [name, [lang, answers]] of Object.entries(RUNS)) {
  test(`what is heard: ${name}`, async () => {
    const { page, complaints } = await agreementPage(opened, { lang });
    const session = await page.context().newCDPSession(page);
    const heard = [];
    const status = async () => (await page.getByRole('status').innerText()).replaceAll(/\s+/g, ' ');
    let last = await status();
    await fill(page, answers, {
      before: async () => heard.push(await said(session)),
      after: async () => {
        const now = await status();
        if (now !== last) heard.push(`  status: ${now}`);
        last = now;
      },
    });
    heard.push(await said(session));
    const file = new URL(`spoken/${name}.txt`, import.meta.url);
    const text = `${heard.join('\n')}\n`;
    if (process.env.UPDATE) await writeFile(file, text);
    assert.equal(text, await readFile(file, 'utf8'));
    assert.deepEqual(complaints, []);
  });
}
