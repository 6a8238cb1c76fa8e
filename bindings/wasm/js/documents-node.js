import * as glue from '../dist/documents.js';
import { connect } from './documents.js';
import { open } from './open-node.js';

export { LoadError, TalkaError } from './error.js';
export { print } from './print.js';

export const { load, loadSync, agreement, consent, statement, hourSheet } = connect(
  glue,
  open,
  () => new URL('../dist/documents_bg.wasm', import.meta.url),
);
