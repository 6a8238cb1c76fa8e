// B5: the module for browsers in Node, beside ajv with checks by hand, in one run. What is found is compared first.
//
// `node run.js [ROUNDS]`

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

import { check, load } from '../../bindings/wasm/js/check-node.js';

import { CHECKED, SCHEMA, ready } from './by-ajv.js';

const TODAY = '2020-12-31';
const CALLS = 1000;
const ROUNDS = Number(process.argv[2] ?? 20);

const read = (path) => readFileSync(new URL(path, import.meta.url));

/** An agreement without logs, and agreements that differ from it in one thing. */
function agreements() {
  const { hour_logs, ...ordinary } = JSON.parse(read('../src/ordinary.json'));
  const changes = Object.entries(JSON.parse(read('../src/changes.json')));
  const without = changes.filter(([, change]) => !Object.keys(change).some((pointer) => pointer.startsWith('/hour_logs')));
  return [['ordinary', ordinary], ...without.map(([name, change]) => [name, changed(ordinary, change)])];
}

function changed(ordinary, change) {
  const register = structuredClone(ordinary);
  for (const [pointer, value] of Object.entries(change)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop();
    const holder = steps.reduce((holder, step) => holder[step], register);
    if (value === null) delete holder[last];
    else holder[last] = value;
  }
  return register;
}

function compare(judges) {
  const seen = new Set();
  for (const [name, register] of agreements()) {
    const [ours, theirs] = judges.map(([, judge]) => judge(register).findings.map(essence).filter(({ code }) => CHECKED.has(code)));
    const inOrder = (findings) => findings.toSorted((one, other) => (one.code < other.code ? -1 : 1));
    assert.deepEqual(inOrder(theirs), inOrder(ours), name);
    ours.forEach(({ code }) => seen.add(code));
  }
  assert.deepEqual([...CHECKED].filter((code) => !seen.has(code)), [], 'never breached');
  console.log(`${agreements().length} agreements: what is found is the same`);
}

const essence = ({ code, severity, subject, days }) => ({ code, severity, subject, days });

/** Microseconds of a call, in each round. */
function measure(judges, register) {
  const times = judges.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    judges.forEach(([, judge], n) => {
      const begun = process.cpuUsage();
      for (let call = 0; call < CALLS; call += 1) judge(register);
      times[n].push(process.cpuUsage(begun).user / CALLS);
    });
  }
  return times;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Milliseconds until ready, each in a process of its own. */
const readyTime = (which) =>
  median(Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, [new URL('ready.js', import.meta.url).pathname, which]))));

const version = (name) => createRequire(import.meta.url)(`${name}/package.json`).version;

await load();
const byAjv = ready(SCHEMA);
const judges = [
  ['talka', (register) => check(register, { today: TODAY })],
  ['ajv', (register) => byAjv(register, TODAY)],
];
compare(judges);
const [ours, theirs] = measure(judges, agreements()[0][1]);
const ratio = median(theirs.map((time, n) => time / ours[n]));
console.log(`\nNode ${process.version}, V8 ${process.versions.v8}, ${ROUNDS} rounds of ${CALLS} calls, in turn`);
console.log(`talka        ${median(ours).toFixed(1).padStart(8)} µs a verdict`);
console.log(`ajv ${version('ajv')}   ${median(theirs).toFixed(1).padStart(8)} µs a verdict   ${ratio.toFixed(2)} × talka`);
console.log(`ready: talka/check ${readyTime('check')} ms, talka ${readyTime('whole')} ms, ajv ${readyTime('ajv')} ms`);
for (const name of ['check', 'whole']) {
  const bytes = read(`../../bindings/wasm/dist/${name}_bg.wasm`);
  console.log(`size of ${name}_bg.wasm: ${bytes.length} bytes, packed with gzip ${gzipSync(bytes, { level: 9 }).length}`);
}
