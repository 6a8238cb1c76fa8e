import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as glue from '../dist/whole.js';
import { bytesOf } from '../js/value.js';
import { check, load } from 'talka';

import { cases, rustReports } from './vectors.js';

await load();

test('each case is judged as it says', () => {
  for (const { id, register, options, expected, found } of cases()) {
    assert.deepEqual(found(check(register, options)), expected, id);
  }
});

test('each report is, byte for byte, what Rust writes', () => {
  const reports = rustReports();
  const all = cases().filter(({ id }) => reports.has(id));
  assert.equal(all.length, reports.size);
  for (const { id, register, options } of all) {
    const { lang, detail, ...settings } = options;
    const text = glue.check(bytesOf(register), bytesOf({ settings, lang, detail }));
    assert.equal(text, reports.get(id), id);
    assert.deepEqual(check(register, options), JSON.parse(text), id);
  }
});
