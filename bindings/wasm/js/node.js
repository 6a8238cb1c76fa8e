import { schemes as everyScheme } from '../dist/catalogue/schemes.js';
import * as glue from '../dist/whole.js';
import { connect } from './module.js';
import { open } from './open-node.js';

export { explain, rules, words } from './catalogue.js';
export { parseDay } from './day.js';
export { LoadError, TalkaError } from './error.js';
export { fieldAt } from './field.js';
export { progress } from './progress.js';

export const {
  load, loadSync, check, recognize, yearly, schemes, registerSchema, parsePersonalCode, parseRegistrationNumber,
} = connect(
  glue,
  open,
  () => new URL('../dist/whole_bg.wasm', import.meta.url),
  everyScheme,
);
