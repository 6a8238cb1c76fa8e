// The example of README.md runs, and gives what it says.

import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';

// Beside the package's own files, where its name leads to it.
const FILE = new URL('../dist/readme.js', import.meta.url);

after(() => rmSync(FILE));

test('the example of the README', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, example] = readme.match(/```js\n([^]*?)```/);
  const [...results] = example.matchAll(/^(report\S*); \/\/ '([^…']*)/gm);
  assert.equal(results.length, 2);
  writeFileSync(FILE, `${example}\nexport const given = [${results.map(([, expression]) => expression)}];`);
  const { given } = await import(FILE);
  results.forEach(([, expression, said], n) => assert.ok(given[n].startsWith(said), `${expression}: ${given[n]}`));
});
