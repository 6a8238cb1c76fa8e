import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as glueOfProgrammes from '../dist/programmes.js';
import * as glue from '../dist/whole.js';
import { bytesOf } from '../js/value.js';
import { check, load, recognize, schemes, yearly } from 'talka';
import { checkExchange, checkStays, load as loadProgrammes, programmes as builtIn } from 'talka/programmes';

import {
  cases, counted, countedCases, exchangeCases, recognitionCases, rustReports, stated, stayCases,
} from './vectors.js';

await load();
await loadProgrammes();

test('each case is judged as it says', () => {
  for (const { id, register, options, expected, found } of cases()) {
    assert.deepEqual(found(check(register, options)), expected, id);
  }
});

test('each report is, byte for byte, what Rust writes', () => {
  const reports = rustReports();
  const all = cases().filter(({ id }) => reports.has(id));
  const beside = [recognitionCases(), countedCases(), stayCases(), exchangeCases()];
  assert.equal(all.length + beside.flat().length, reports.size);
  for (const { id, register, options } of all) {
    const { lang, detail, ...settings } = options;
    const text = glue.check(bytesOf(register), bytesOf({ settings, lang, detail }));
    assert.equal(text, reports.get(id), id);
    assert.deepEqual(check(register, options), JSON.parse(text), id);
  }
});

test('each scheme decides as its cases say, byte for byte as in Rust', () => {
  const reports = rustReports();
  for (const { id, register, options, expected } of recognitionCases()) {
    assert.deepEqual(recognize(register, options).decisions.map(stated), expected, id);
    const { scheme, ledger, ...settings } = options;
    const whole = schemes().find((one) => one.id === scheme) ?? scheme;
    assert.equal(glue.recognize(bytesOf(register), bytesOf({ settings, scheme: whole, ledger })), reports.get(id), id);
  }
});

test('each year is counted as its cases say, byte for byte as in Rust', () => {
  const reports = rustReports();
  for (const { id, register, options, expected } of countedCases()) {
    assert.deepEqual(counted(yearly(register, options)), expected, id);
    const { organization, year, lang, ...settings } = options;
    assert.equal(glue.yearly(bytesOf(register), bytesOf({ settings, organization, year, lang })), reports.get(id), id);
  }
});

test('each stay and each project is judged as its case says, byte for byte as in Rust', () => {
  const reports = rustReports();
  const kinds = [
    [stayCases(), checkStays, glueOfProgrammes.check_stays],
    [exchangeCases(), checkExchange, glueOfProgrammes.check_exchange],
  ];
  for (const [cases, judge, glued] of kinds) {
    assert.ok(cases.length > 50);
    for (const { id, about, options, expected, found } of cases) {
      assert.deepEqual(found(judge(about, options)), expected, id);
      const { stays, lang, ...settings } = options;
      assert.equal(glued(bytesOf(about), bytesOf({ settings, stays, programmes: builtIn(), lang })), reports.get(id), id);
    }
  }
});
