// Whose certificate it is.
import { encode } from './bytes.js';
import { refuse } from './error.js';

/** A name as it is shown. */
export function named(text) {
  const sound = typeof text === 'string' && text.trim() !== '' && [...text].length <= 200 && !/\p{Cc}/u.test(text);
  return sound ? text : refuse('member');
}

/** Whether that person is meant by a certificate that hides the name. */
export async function isPerson(hidden, name, born) {
  const plain = name.normalize('NFC').trim().split(/\s+/).join(' ').toLowerCase();
  const bytes = new TextEncoder().encode(`${plain}\n${born}${hidden.salt}`);
  return encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) === hidden.hash;
}
