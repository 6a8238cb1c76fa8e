// Prints the milliseconds from having the bytes until the first verdict could be asked for, in a process that has done
// nothing else.

import { readFileSync } from 'node:fs';

const [which] = process.argv.slice(2);

async function prepare() {
  if (which === 'ajv') {
    const { SCHEMA, ready } = await import('./by-ajv.js');
    return () => ready(SCHEMA);
  }
  const name = which === 'check' ? 'check-node' : 'node';
  const { loadSync } = await import(`../../bindings/wasm/js/${name}.js`);
  const bytes = readFileSync(new URL(`../../bindings/wasm/dist/${which}_bg.wasm`, import.meta.url));
  return () => loadSync(bytes);
}

const make = await prepare();
const begun = performance.now();
make();
console.log((performance.now() - begun).toFixed(2));
