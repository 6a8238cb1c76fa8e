import * as glue from '../dist/check.js';
import { connect } from './module.js';
import { open } from './open-node.js';

export { parseDay } from './day.js';
export { LoadError, TalkaError } from './error.js';
export { fieldAt } from './field.js';

export const { load, loadSync, check, registerSchema, parsePersonalCode, parseRegistrationNumber } = connect(
  glue,
  open,
  () => new URL('../dist/check_bg.wasm', import.meta.url),
);
