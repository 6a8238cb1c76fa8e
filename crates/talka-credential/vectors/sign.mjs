// Signs the credential of `checks.json` by ES256 and RS256 with new keys, which are then forgotten, and writes
// `other-algorithms.json`: `node crates/talka-credential/vectors/sign.mjs`.

import { readFileSync, writeFileSync } from 'node:fs';

const at = (name) => new URL(name, import.meta.url);
const { documents, lists, empty_list, cases } = JSON.parse(readFileSync(at('checks.json'), 'utf8'));
const credential = cases.find(({ name }) => name === 'a credential');
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const subtle = globalThis.crypto.subtle;

const ALGORITHMS = {
  ES256: [{ name: 'ECDSA', namedCurve: 'P-256' }, { name: 'ECDSA', hash: 'SHA-256' }],
  RS256: [
    { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    { name: 'RSASSA-PKCS1-v1_5' },
  ],
};

const document = structuredClone(documents.usual);
const signed = [];
for (const [alg, [kind, by]] of Object.entries(ALGORITHMS)) {
  const id = `${document.id}#${alg}`;
  const keys = await subtle.generateKey(kind, true, ['sign', 'verify']);
  const { kty, crv, x, y, n, e } = await subtle.exportKey('jwk', keys.publicKey);
  document.verificationMethod.push({ id, type: 'JsonWebKey', controller: document.id, publicKeyJwk: { kty, crv, x, y, n, e, alg } });
  document.assertionMethod.push(id);
  const input = `${base64url(JSON.stringify({ alg, kid: id, typ: 'JWT' }))}.${credential.signed.split('.')[1]}`;
  signed.push([alg, `${input}.${base64url(await subtle.sign(by, keys.privateKey, Buffer.from(input)))}`]);
}

/** The last bytes of the signature changed. */
const broken = (token) => `${token.slice(0, -8)}AAAAAAAA`.slice(0, token.length);
const refusal = cases.find(({ expected }) => expected.refused === 'signature').expected;
const common = { kind: 'credential', on: credential.on, document: 'usual', list: credential.list };
const of = ([alg, token]) => ({ name: alg, ...common, signed: token, expected: credential.expected });
const ofBroken = ([alg, token]) => ({ name: `${alg}, another signature`, ...common, signed: broken(token), expected: refusal });
const about = 'As checks.json, signed by algorithms other than Ed25519 with keys that nobody keeps.';
const file = { about, documents: { usual: document }, lists, empty_list, cases: [...signed.map(of), ...signed.map(ofBroken)] };
writeFileSync(at('other-algorithms.json'), `${JSON.stringify(file, null, 2)}\n`);
