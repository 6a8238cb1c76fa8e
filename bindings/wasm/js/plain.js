import { refuse } from './error.js';
import { say } from './say.js';

/** Options, or an error. */
export function object(options) {
  if (typeof options === 'object' && options !== null && isPlain(options)) return options;
  return refuse('expected', '', `options: ${say('object', undefined, kind(options))}`);
}

/** A text, or an error. */
export function string(text) {
  if (typeof text === 'string') return text;
  return refuse('expected', '', say('text', undefined, kind(text)));
}

/**
 * Whether all that an object holds is in its members: a list, an object that a literal or `JSON.parse` made, or one without a
 * prototype. A `Promise` or `FormData` has no members, and would be read as a record of which nothing is known.
 */
export function isPlain(object) {
  if (Array.isArray(object)) return true;
  const prototype = Object.getPrototypeOf(object);
  // Another frame of the page has an `Object` of its own.
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf'));
}

/** What sort of value it is, never what it holds. */
export function kind(value) {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return isPlain(value) || tag !== 'Object' ? tag : 'class instance';
}
