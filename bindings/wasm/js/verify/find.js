// Where a certificate is in what somebody shows: a link, a text, a PDF.
import { unpacked } from './bytes.js';
import { kindOf } from './signed.js';

const SIGNED = /eyJ[\w-]+\.[\w-]+\.[\w-]*/;
const MOST_ATTACHED = 4 << 20;
const MOST_STREAMS = 2000;

/** The signed text in a link or in other text; `undefined` if there is none. */
export function find(text) {
  const trimmed = text.trim();
  // A whole credential is more than a claim.
  const found = trimmed.match(new RegExp(SIGNED, 'g')) ?? [];
  return found.find((signed) => kindOf(signed) === 'credential') ?? found[0];
}

/** The files that are attached to a PDF, as far as their streams are plain or packed by Flate. A PDF under a password has none to be read. */
async function* attachments(pdf) {
  let streams = 0;
  for (const { index, 0: start } of pdf.matchAll(/stream\r?\n/g)) {
    if (pdf.slice(index - 3, index) === 'end' || (streams += 1) > MOST_STREAMS) continue;
    const object = pdf.slice(Math.max(0, index - 2000), index);
    const dictionary = object.slice(object.lastIndexOf(' obj') + 1);
    const end = pdf.indexOf('endstream', index);
    if (end < 0 || !/\/EmbeddedFile\b/.test(dictionary) || end - index > MOST_ATTACHED) continue;
    const filter = /\/Filter\s*\[?\s*\/(\w+)\s*\]?/.exec(dictionary)?.[1];
    // Before the end there may be a line break that is not part of it.
    const written = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1] ?? Number.NaN);
    const begins = index + start.length;
    const length = written > 0 && begins + written <= end ? written : pdf.slice(begins, end).replace(/\r?\n$/, '').length;
    const bytes = Uint8Array.from(pdf.slice(begins, begins + length), (letter) => letter.charCodeAt(0));
    if (filter === undefined) yield bytes;
    if (filter === 'FlateDecode') yield (await unpacked(bytes, 'deflate', MOST_ATTACHED)) ?? new Uint8Array();
  }
}

/** The signed text in a file: in a PDF the one that is attached, or the one in a link. */
export async function findInFile(bytes) {
  const latin = new TextDecoder('latin1').decode(bytes);
  if (!latin.startsWith('%PDF-')) return find(new TextDecoder().decode(bytes));
  for await (const attached of attachments(bytesAsText(bytes))) {
    const found = find(new TextDecoder().decode(attached));
    if (found) return found;
  }
  return find(latin);
}

/** A letter for each byte; what browsers call latin1 changes some. */
function bytesAsText(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
