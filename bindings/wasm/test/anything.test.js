import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import * as talka from 'talka';
import { check, load, parseDay, parsePersonalCode, parseRegistrationNumber, recognize, schemes, TalkaError } from 'talka';

import { cases } from './vectors.js';

await load();

const [{ register, options }] = cases();
const ORDINARY = JSON.stringify(check(register, options));

/** A call gives a result or refuses what it was given; and the module answers as before. */
function holds(call) {
  try {
    assert.equal(typeof call(), 'object');
  } catch (error) {
    assert.ok(error instanceof TalkaError, error?.stack);
    assert.ok(error.errors.length > 0 && error.errors.every(({ kind, path, message }) => kind && message && path !== undefined));
  }
  assert.equal(JSON.stringify(check(register, options)), ORDINARY);
}

/** Not those that only load, and not those of the catalogue, which promise. */
const APART = ['LoadError', 'TalkaError', 'load', 'loadSync', 'explain', 'rules', 'words', 'parseDay', 'progress', 'fieldAt', 'registerSchema'];
const FUNCTIONS = Object.keys(talka).filter((name) => !APART.includes(name));

for (const [what, value] of [['JSON value', fc.jsonValue()], ['value that JSON cannot hold', fc.anything({ withDate: true, withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true })]]) {
  test(`any ${what} into any function`, () => {
    const call = fc.tuple(fc.constantFrom(...FUNCTIONS), value, value);
    fc.assert(fc.property(call, ([name, one, other]) => holds(() => talka[name](one, other))), { numRuns: 2000 });
  });
}

/** A register (or options, or a scheme) with any value in place of one of its values. */
function spoilt(whole) {
  const places = [];
  (function walk(value, place) {
    places.push(place);
    if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) walk(member, [...place, key]);
    }
  })(whole, []);
  return fc.tuple(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e300, '', '2024-02-30', [], {}))).map(([place, value]) => {
    const copy = { whole: structuredClone(whole) };
    const steps = ['whole', ...place];
    const last = steps.pop();
    steps.reduce((parent, step) => parent[step], copy)[last] = value;
    return copy.whole;
  });
}

test('any value at any place of a register', () => {
  const all = cases();
  const spoiled = fc.constantFrom(...all).chain(({ register, options }) => fc.tuple(spoilt(register), spoilt(options)));
  fc.assert(fc.property(spoiled, ([register, options]) => holds(() => check(register, options))), { numRuns: 2000 });
});

test('any value at any place of a scheme', () => {
  const scheme = fc.constantFrom(...schemes()).chain(spoilt);
  fc.assert(fc.property(scheme, (scheme) => holds(() => recognize(register, { today: '2020-12-31', scheme }))), { numRuns: 1000 });
});

test('any text as an identifier', () => {
  const digits = fc.stringMatching(/^[0-9]{6}-?[0-9]{5}$/);
  const call = fc.tuple(fc.constantFrom(parsePersonalCode, parseRegistrationNumber), fc.oneof(fc.string(), digits), fc.constantFrom('lv', 'en', undefined));
  fc.assert(fc.property(call, ([parse, text, lang]) => holds(() => parse(text, lang))), { numRuns: 2000 });
});

test('what is nested beyond all measure', () => {
  let deep = [];
  for (let n = 0; n < 100_000; n += 1) deep = [deep];
  holds(() => check(deep, options));
  holds(() => check('['.repeat(100_000), options));
});

test('any text as a day: a day, nothing, or the text for the check to refuse', () => {
  const dots = fc.tuple(fc.nat(40), fc.nat(15), fc.nat(2100)).map(([day, month, year]) => `${day}.${month}.${year}.`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), dots), (text) => {
      const day = parseDay(text);
      if (day === undefined) return text.trim() === '';
      if (day === text.trim()) return true;
      return text.match(/\d+/g).map(Number).join() === day.split('-').reverse().map(Number).join();
    }),
    { numRuns: 2000 },
  );
});
