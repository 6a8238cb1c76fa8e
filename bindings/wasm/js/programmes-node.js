import * as glue from '../dist/programmes.js';
import { open } from './open-node.js';
import { connect } from './programmes.js';

export { LoadError, TalkaError } from './error.js';

export const { load, loadSync, checkStays, checkExchange, impact, network, programmes } = connect(
  glue,
  open,
  () => new URL('../dist/programmes_bg.wasm', import.meta.url),
);
