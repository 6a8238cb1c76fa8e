import { readFile } from 'node:fs/promises';

import { schemes } from '../dist/catalogue.js';
import * as glue from '../dist/whole.js';
import { connect } from './module.js';

export { explain, rules, schemes } from './catalogue.js';
export { TalkaError } from './error.js';

export const { load, loadSync, check, recognize, parsePersonalCode, parseRegistrationNumber } = connect(
  glue,
  () => readFile(new URL('../dist/whole_bg.wasm', import.meta.url)),
  schemes,
);
