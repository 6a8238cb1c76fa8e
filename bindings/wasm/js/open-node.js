import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The bytes of a file, by its path or its address; what is elsewhere is fetched. */
export function open(address) {
  const text = String(address);
  if (/^https?:/.test(text)) return fetch(text);
  return readFile(text.startsWith('file:') ? fileURLToPath(text) : text);
}
