// Whether something is what its issuer says.
import { upTo } from './bytes.js';
import { isRevoked } from './content.js';
import { didAddress, listAddress, MOST, readDocument } from './document.js';
import { CredentialError, refuse } from './error.js';
import { read } from './signed.js';

const ALGORITHMS = {
  EdDSA: [{ name: 'Ed25519' }, { name: 'Ed25519' }],
  ES256: [{ name: 'ECDSA', namedCurve: 'P-256' }, { name: 'ECDSA', hash: 'SHA-256' }],
  RS256: [{ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, { name: 'RSASSA-PKCS1-v1_5' }],
};

async function isSigned({ alg, input, signature }, { jwk }) {
  // Pages that came over http have no WebCrypto, and older browsers no Ed25519.
  if (!globalThis.crypto?.subtle) refuse('unverifiable');
  const [kind, by] = ALGORITHMS[alg];
  try {
    return await crypto.subtle.verify(by, await crypto.subtle.importKey('jwk', jwk, kind, false, ['verify']), signature, input);
  } catch (cause) {
    return cause.name === 'NotSupportedError' ? refuse('unverifiable', { cause }) : false;
  }
}

/** Checks the issuer, the key and its days, the signature and the days of what was read. */
async function checkSigned(signed, document, on) {
  const { content } = signed;
  if (document.id !== content.issuer) refuse('wrong_issuer');
  const key = document.keys.find(({ id }) => id === signed.kid) ?? refuse('unknown_key');
  if (key.alg !== signed.alg) refuse('key_algorithm');
  if (!(await isSigned(signed, key))) refuse('signature');
  if (key.revoked && key.revoked <= on) refuse('key_revoked', { day: key.revoked });
  if (key.last && key.last < content.issued) refuse('key_over', { day: key.last });
  if (on < content.issued) refuse('not_yet', { day: content.issued });
  if (content.last && content.last < on) refuse('over', { day: content.last });
}

/** Checks what was read, also against the list of revocations where one is given. */
export async function check(signed, { document, list, on }) {
  const { content } = signed;
  await checkSigned(signed, document, on);
  if (!content.place) return { content, revocation: { is: 'not_listed' } };
  let reliable = false;
  if (list) {
    // A list that cannot be relied on is none.
    reliable = await checkSigned(list, document, on).then(() => true, (error) => (error instanceof CredentialError ? false : Promise.reject(error)));
  }
  if (!reliable) return { content, revocation: { is: 'not_checked' } };
  const { address, issued } = list.content;
  if (address !== listAddress(content, document)) refuse('other_list');
  if (isRevoked(list.content, content.place.entry)) refuse('revoked');
  return { content, revocation: { is: 'not_revoked', day: issued } };
}

/** The bytes at an address; `undefined` where they cannot be had. */
async function fetched(address, most) {
  try {
    if (!address.startsWith('https://')) return undefined;
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-cache' });
    return response.ok && response.body ? await upTo(most, response.body) : undefined;
  } catch {
    return undefined;
  }
}

const tryToRead = (text) => read(text.trim(), 'list').catch((error) => (error instanceof CredentialError ? undefined : Promise.reject(error)));

/**
 * Does all of it: reads, gets the issuer's document and its list of revocations from the issuer's own addresses where they are not given,
 * and checks.
 */
export async function verify(text, { on, document: given, list: shown } = {}) {
  let content;
  try {
    const signed = await read(text);
    if (signed.content.kind === 'list') refuse('json', { part: 'payload' });
    content = signed.content;
    const own = given === undefined ? await fetched(didAddress(content.issuer), MOST) : given;
    if (own === undefined) return { state: 'unchecked', content, missing: 'document', address: didAddress(content.issuer) };
    const document = readDocument(own);
    const address = listAddress(content, document);
    let list = shown === undefined ? undefined : await tryToRead(shown);
    if (!list && address) {
      const bytes = await fetched(address, 2 << 20);
      list = bytes && (await tryToRead(new TextDecoder().decode(bytes)));
    }
    const checked = await check(signed, { document, list, on });
    return { state: 'valid', ...checked, ...(checked.revocation.is === 'not_checked' && { missing: 'list', address }) };
  } catch (error) {
    if (!(error instanceof CredentialError)) throw error;
    return { state: error.code === 'unverifiable' ? 'unchecked' : 'refused', content, error };
  }
}
