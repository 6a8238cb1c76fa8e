// What an issuer publishes: its keys with their days, and where its lists of revocations are.
import { decoded, isObject, json } from './bytes.js';
import { beginning, lastDay } from './day.js';
import { refuse } from './error.js';

export const MOST = 65_536;

const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const DID = new RegExp(`^did:web:(${LABEL}(?:\\.${LABEL})*(?:%3A\\d{1,5})?)((?::[\\w.~-]+)*)$`);

/** Host and path of a name of an issuer. */
function segments(did) {
  const found = typeof did === 'string' && did.length <= 512 && DID.exec(did);
  if (!found) return undefined;
  const path = found[2].split(':').slice(1);
  return path.every((segment) => /[^.]/.test(segment)) ? { host: found[1].replace('%3A', ':'), path } : undefined;
}

export const isDid = (did) => segments(did) !== undefined;

/** The host that decides whose name it is. */
export const host = (did) => (segments(did) ?? refuse('did')).host;

/** Where the issuer's document lies. */
export function didAddress(did) {
  const { host, path } = segments(did) ?? refuse('did');
  return `https://${host}/${path.length > 0 ? path.join('/') : '.well-known'}/did.json`;
}

/** Where the list is that would hold a revocation; `undefined` where the issuer names none. */
export function listAddress(content, document) {
  if (!content.place) return undefined;
  return content.place.at ?? document.lists[content.place.named];
}

const ALGORITHMS = { Ed25519: 'EdDSA', 'P-256': 'ES256' };
const KINDS = { Ed25519: 'OKP', 'P-256': 'EC' };

/** A key that we know; `undefined` for others. */
function key(jwk) {
  if (!isObject(jwk) || typeof jwk.kty !== 'string') refuse('json', { part: 'document' });
  // `null` stands for a member that is absent.
  if ((jwk.d ?? undefined) !== undefined) refuse('private_key');
  const coordinate = (text) => (decoded(text)?.length === 32 ? text : refuse('member', { part: 'document' }));
  const number = (text, least, most) => {
    const bytes = decoded(text);
    return bytes && bytes.length >= least && bytes.length <= most && bytes[0] !== 0 ? text : refuse('member', { part: 'document' });
  };
  if (jwk.kty === 'RSA') return { alg: 'RS256', jwk: { kty: 'RSA', n: number(jwk.n, 256, 1024), e: number(jwk.e, 1, 8) } };
  const { kty, crv } = jwk;
  if (!Object.hasOwn(KINDS, crv ?? '') || KINDS[crv] !== kty) return undefined;
  const point = crv === 'P-256' ? { x: coordinate(jwk.x), y: coordinate(jwk.y) } : { x: coordinate(jwk.x) };
  return { alg: ALGORITHMS[crv], jwk: { kty, crv, ...point } };
}

/** Reads the text or bytes of such a document. */
export function readDocument(source) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  if (bytes.length > MOST) refuse('too_large', { part: 'document' });
  const { id, verificationMethod = [], assertionMethod = [], service = [] } = json(bytes, 'document');
  if (!isDid(id) || ![verificationMethod, assertionMethod, service].every(Array.isArray)) refuse('json', { part: 'document' });
  const whole = (name) => (typeof name === 'string' && name.startsWith('#') ? id + name : name);
  const asserting = assertionMethod.map(whole);
  const keys = [];
  for (const method of verificationMethod) {
    if (!isObject(method) || typeof method.id !== 'string') refuse('json', { part: 'document' });
    const known = (method.publicKeyJwk ?? undefined) === undefined ? undefined : key(method.publicKeyJwk);
    if (!known || !asserting.includes(whole(method.id)) || method.controller !== id) continue;
    const last = (method.expires ?? undefined) === undefined ? undefined : lastDay(method.expires, 'document');
    const revoked = (method.revoked ?? undefined) === undefined ? undefined : beginning(method.revoked, 'document');
    keys.push({ id: whole(method.id), ...known, last, revoked });
  }
  const lists = Object.create(null);
  for (const one of service) {
    const named = isObject(one) && one.type === 'BitstringStatusList' && /#status-(.*)$/.exec(one.id);
    if (named && typeof one.serviceEndpoint === 'string') lists[named[1]] ??= one.serviceEndpoint;
  }
  return { id, keys, lists };
}
