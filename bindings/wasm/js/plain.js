import { refuse } from './error.js';

/** An object of options, or an error. */
export function object(options) {
  if (typeof options === 'object' && options !== null) return options;
  return refuse('expected', '', `options: expected an object, found ${kind(options)}`);
}

/** A text, or an error. */
export function string(text) {
  if (typeof text === 'string') return text;
  return refuse('expected', '', `expected text, found ${kind(text)}`);
}

const kind = (value) => (value === null ? 'null' : typeof value);
