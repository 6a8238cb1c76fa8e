// base64url in its one form, JSON, and streams that are read only so far.
import { refuse } from './error.js';

export function encode(bytes) {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes; `undefined` if that is no base64url, has padding, or has bits that stand for nothing. */
export function decoded(text) {
  if (typeof text !== 'string' || !/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  return encode(bytes) === text ? bytes : undefined;
}

export const decode = (text, part) => decoded(text) ?? refuse('base64', { part });

/** An object. */
export function json(bytes, part) {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    if (isObject(value)) return value;
  } catch {
    // Said below.
  }
  return refuse('json', { part });
}

export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All bytes of a stream; `undefined` if there are more. */
export async function upTo(most, stream) {
  const parts = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What is packed in that format; `undefined` if it is not, or is larger. */
export async function unpacked(bytes, format, most) {
  try {
    return await upTo(most, new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)));
  } catch {
    return undefined;
  }
}
