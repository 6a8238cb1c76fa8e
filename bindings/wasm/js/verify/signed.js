// Three parts in base64url: how it is signed, what, and the signature (RFC 7515).
import { decode, isObject, json } from './bytes.js';
import { claim, credential, list } from './content.js';
import { refuse } from './error.js';

const KINDS = {
  claim: { most: 4096, content: claim },
  credential: { most: 65_536, content: credential },
  list: { most: 2 << 20, content: list },
};

const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];

function header(bytes) {
  const { alg, kid = null, ...others } = json(bytes, 'header');
  if (typeof alg !== 'string' || (kid !== null && typeof kid !== 'string')) refuse('json', { part: 'header' });
  if (!ALGORITHMS.includes(alg)) refuse(alg.toLowerCase() === 'none' ? 'unsigned' : alg.startsWith('HS') ? 'shared_secret' : 'algorithm');
  if (Object.hasOwn(others, 'crit') || Object.hasOwn(others, 'b64')) refuse('critical');
  return { alg, kid: kid ?? refuse('unknown_key') };
}

const hasLength = (alg, length) => (alg === 'RS256' ? length >= 256 && length <= 1024 : length === 64);

/** Reads what somebody shows. Nothing of it is verified yet. */
export async function read(text, kind = kindOf(text)) {
  const { most, content } = KINDS[kind];
  if (text.length > most) refuse('too_large');
  const parts = text.split('.');
  if (parts.length !== 3) refuse('form');
  const { alg, kid } = header(decode(parts[0], 'header'));
  const says = await content(decode(parts[1], 'payload'));
  const signature = decode(parts[2], 'signature');
  if (!hasLength(alg, signature.length)) refuse('signature');
  return { alg, kid, content: says, input: new TextEncoder().encode(`${parts[0]}.${parts[1]}`), signature };
}

/** What it is, by what its members are called; `claim` where they do not say. */
export function kindOf(text) {
  const parts = typeof text === 'string' && text.length <= KINDS.list.most ? text.split('.') : [];
  try {
    const { credentialSubject } = json(decode(parts[1], 'payload'), 'payload');
    if (isObject(credentialSubject)) return typeof credentialSubject.encodedList === 'string' ? 'list' : 'credential';
  } catch {
    // Whoever reads it says what is wrong.
  }
  return 'claim';
}
