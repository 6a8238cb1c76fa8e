import * as glue from '../dist/documents.js';
import { connect } from './documents.js';

export { LoadError, TalkaError } from './error.js';
export { print } from './print.js';

export const { load, loadSync, agreement, consent, statement, hourSheet } = connect(
  glue,
  fetch,
  () => new URL('../dist/documents_bg.wasm', import.meta.url),
);
