import { TalkaError, refuse } from './error.js';
import { isPlain, kind } from './plain.js';
import { say } from './say.js';

const UTF8 = new TextEncoder();

/** As deep as the module reads. */
const DEPTH = 128;

/**
 * A plain value as the module reads it: a byte for the kind, then what there is of it; numbers with their least byte
 * first. It holds what JSON can, and refuses what JSON would change without an error: a `Date`, which is a moment and in
 * Riga often another day than in UTC; `NaN` and infinity, which would become `null` and so mean "unknown"; whatever has a
 * prototype of its own, such as a `Map`, a `Promise` or `FormData`, of which nothing would be left; a function, half of a
 * surrogate pair. What is wrong is said in that language.
 */
export function bytesOf(value, about = '', lang = undefined) {
  const writer = new Writer(about, lang);
  try {
    writer.value(value, '');
  } catch (cause) {
    // A getter may throw anything.
    if (!(cause instanceof TalkaError)) writer.refuse('not_plain', 'getter', undefined, { cause });
    throw cause;
  }
  return writer.bytes.subarray(0, writer.length);
}

class Writer {
  bytes = new Uint8Array(4096);
  view = new DataView(this.bytes.buffer);
  length = 0;
  /** The members and positions that lead to the value being written. */
  way = [];

  constructor(about, lang) {
    this.about = about;
    this.lang = lang;
  }

  value(stated, key) {
    const value = typeof stated?.toJSON === 'function' && !(stated instanceof Date) ? stated.toJSON(String(key)) : stated;
    switch (typeof value) {
      case 'string':
        this.kind('s');
        return this.text(value);
      case 'number':
        return this.number(value);
      case 'boolean':
        return this.kind(value ? 't' : 'f');
      case 'undefined':
        return this.kind('0');
      case 'object':
        return value === null ? this.kind('0') : this.object(value);
      default:
        return this.refuse('not_plain', 'plain', typeof value);
    }
  }

  number(number) {
    if (!Number.isFinite(number)) this.refuse('expected', 'number', number);
    if (!Number.isInteger(number) || number < -(2 ** 63) || number >= 2 ** 63) return this.kind('n');
    this.kind('i');
    this.room(8);
    this.view.setBigInt64(this.length, BigInt(number), true);
    this.length += 8;
  }

  object(object) {
    if (object instanceof Date) this.refuse('expected', 'date');
    if (!isPlain(object)) this.refuse('not_plain', 'plain', kind(object));
    if (this.way.length === DEPTH) this.refuse('not_plain', 'deep');
    if (Array.isArray(object)) {
      this.kind('[');
      this.count(object.length);
      for (let n = 0; n < object.length; n += 1) this.member(object[n], n);
    } else {
      this.kind('{');
      const names = Object.keys(object).filter((name) => object[name] !== undefined);
      this.count(names.length);
      for (const name of names) {
        this.text(name);
        this.member(object[name], name);
      }
    }
  }

  member(value, key) {
    this.way.push(key);
    this.value(value, key);
    this.way.pop();
  }

  text(text) {
    // A character is at most three bytes for each of its units.
    this.room(4 + 3 * text.length);
    const start = this.length + 4;
    const { bytes } = this;
    let length = 0;
    for (let code; length < text.length && (code = text.charCodeAt(length)) < 128; length += 1) {
      bytes[start + length] = code;
    }
    if (length < text.length) {
      if (/\p{Surrogate}/u.test(text)) this.refuse('expected', 'surrogate');
      length = UTF8.encodeInto(text, bytes.subarray(start)).written;
    }
    this.count(length);
    this.length += length;
  }

  count(count) {
    this.room(4);
    this.view.setUint32(this.length, count, true);
    this.length += 4;
  }

  kind(letter) {
    this.room(1);
    this.bytes[this.length] = letter.charCodeAt(0);
    this.length += 1;
  }

  room(bytes) {
    if (this.length + bytes <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + bytes));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }

  refuse(kind, message, found, options) {
    refuse(kind, pointer(this.way), this.about + say(message, this.lang, found), options);
  }
}

const pointer = (way) => way.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
