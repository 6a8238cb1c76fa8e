import { readFile } from 'node:fs/promises';

import * as glue from '../dist/check.js';
import { connect } from './module.js';

export { TalkaError } from './error.js';

export const { load, loadSync, check, parsePersonalCode, parseRegistrationNumber } = connect(glue, () =>
  readFile(new URL('../dist/check_bg.wasm', import.meta.url)),
);
