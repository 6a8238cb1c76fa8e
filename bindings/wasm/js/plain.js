import { TalkaError, refuse } from './error.js';

/**
 * The JSON text of a plain value.
 *
 * What JSON would silently make into something else is refused: a `Date`, which is a moment and in Riga often another
 * day than in UTC, and a number that is none, which would become `null` and so mean "unknown".
 */
export function textOf(value, about = '') {
  const holders = new Map();
  function plain(key, written) {
    if (this[key] instanceof Date) {
      const message = 'expected a day as text, such as `2024-05-31`, found a Date object, which is a moment in time';
      refuse('expected', pointer(holders, this, key), about + message);
    }
    if (typeof written === 'number' && !Number.isFinite(written)) {
      refuse('expected', pointer(holders, this, key), `${about}expected a number, found ${written}`);
    }
    if (typeof written === 'object' && written !== null) holders.set(written, [this, key]);
    return written;
  }
  try {
    // Only a value that JSON leaves out, such as a function, has no text.
    return JSON.stringify(value, plain) ?? 'null';
  } catch (cause) {
    if (cause instanceof TalkaError) throw cause;
    return refuse('not_plain', '', `${about}not a plain value: JSON cannot hold it`, { cause });
  }
}

/** The JSON Pointer of a member. `JSON.stringify` holds the value itself as the member '' of an object of its own. */
function pointer(holders, holder, key) {
  const above = holders.get(holder);
  if (above === undefined) return '';
  return `${pointer(holders, ...above)}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

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
