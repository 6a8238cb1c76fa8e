// What Rust says of a certificate, the module says as well: the cases of `crates/talka-credential/vectors`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';

import { check, CredentialError, didAddress, find, findInFile, isPerson, read, readDocument, refusal, revocation, verify } from 'talka/verify';

const vectors = (name) => JSON.parse(readFileSync(new URL(`../../../crates/talka-credential/vectors/${name}.json`, import.meta.url), 'utf8'));
const CHECKS = vectors('checks');
const OTHERS = vectors('other-algorithms');
const caseOf = (name) => CHECKS.cases.find((one) => one.name === name);

/** What comes of a case, in the words of Rust. */
async function outcome({ kind, signed, on, document, list }, { documents, lists }) {
  try {
    const issuer = readDocument(JSON.stringify(documents[document]));
    const status = list ? await read(lists[list], 'list') : undefined;
    const { content, revocation: known } = await check(await read(signed, kind), { document: issuer, list: status, on });
    const { name = null, scheme, level, minutes, issued, achievement, last = null, rules, verified } = content;
    const common = { issuer: content.issuer, name, issued, revocation: { is: known.is, lv: revocation(known, 'lv'), en: revocation(known, 'en') } };
    return kind === 'claim' ? { ...common, scheme, level, minutes } : { ...common, achievement, last, rules, verified };
  } catch (error) {
    if (!(error instanceof CredentialError)) throw error;
    return { refused: error.code, lv: refusal(error, 'lv'), en: refusal(error, 'en') };
  }
}

for (const [file, all] of [['checks', CHECKS], ['other algorithms', OTHERS]]) {
  for (const one of all.cases) {
    test(`${file}: ${one.name}`, async () => assert.deepEqual(await outcome(one, all), one.expected));
  }
}

/** The value with one leaf changed, for each leaf; and without one member, for each. */
function* changed(value) {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const other of changed(item)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      for (const other of changed(member)) yield { ...value, [name]: other };
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    }
  } else if (typeof value === 'string') {
    yield `${value}1`;
    yield '';
  } else {
    yield typeof value === 'number' ? value + 1 : !value;
  }
}

test('whatever is changed after signing is refused', async () => {
  let tried = 0;
  for (const [one, all] of [[caseOf('a claim'), CHECKS], [caseOf('a credential'), CHECKS], ...OTHERS.cases.slice(0, 2).map((one) => [one, OTHERS])]) {
    const parts = one.signed.split('.');
    for (const at of [0, 1]) {
      for (const other of changed(JSON.parse(Buffer.from(parts[at], 'base64url')))) {
        const signed = parts.with(at, Buffer.from(JSON.stringify(other)).toString('base64url')).join('.');
        const { refused } = await outcome({ ...one, signed, list: null }, all);
        assert.ok(refused, JSON.stringify(other));
        tried += 1;
      }
    }
  }
  assert.ok(tried > 250, `${tried}`);
});

test('a list that would fill the memory is not unpacked', async () => {
  const [head, payload, signature] = CHECKS.lists['nothing revoked'].split('.');
  const list = JSON.parse(Buffer.from(payload, 'base64url'));
  list.credentialSubject.encodedList = `u${gzipSync(Buffer.alloc(32 << 20)).toString('base64url')}`;
  const bomb = [head, Buffer.from(JSON.stringify(list)).toString('base64url'), signature].join('.');
  await assert.rejects(read(bomb, 'list'), { code: 'packed' });
});

test('a hidden name is recognized by who knows it', async () => {
  const { content } = await read(caseOf('a claim with a hidden name').signed);
  assert.equal(content.name, undefined);
  assert.equal(await isPerson(content.hidden, ' zane  PARAUGS-BĒRZIŅA', '2008-07-13'), true);
  assert.equal(await isPerson(content.hidden, 'Zane Paraugs-Bērziņa', '2008-07-14'), false);
  const credential = await read(caseOf('a credential with a hidden name').signed);
  assert.deepEqual(credential.content.hidden, content.hidden);
});

/** A PDF as simple as can be with a file attached, and with a link. */
function pdf(attached, { packed = false, length = true } = {}) {
  const bytes = packed ? deflateSync(attached) : Buffer.from(attached);
  const filter = packed ? '/Filter /FlateDecode ' : '';
  const dictionary = `<< /Type /EmbeddedFile /Subtype /application#2Fjwt ${filter}${length ? `/Length ${bytes.length}` : '/Length 9 0 R'} >>`;
  const before = `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< /Length 4 >>\nstream\nq Q\n\nendstream\nendobj\n3 0 obj\n${dictionary}\nstream\n`;
  return Buffer.concat([Buffer.from(before, 'latin1'), bytes, Buffer.from('\nendstream\nendobj\ntrailer << >>\n%%EOF\n')]);
}

test('a certificate is found in links, texts and files', async () => {
  const [{ signed: claim }, { signed: credential }] = [caseOf('a claim'), caseOf('a credential')];
  assert.equal(find(`https://novads.example/parbaude.html#${claim}`), claim);
  assert.equal(find(` ${claim}\n`), claim);
  assert.equal(find(`${claim} ${credential}`), credential);
  assert.equal(find('Sveiki!'), undefined);
  for (const options of [{}, { packed: true }, { length: false }, { packed: true, length: false }]) {
    assert.equal(await findInFile(new Uint8Array(pdf(credential, options))), credential, JSON.stringify(options));
  }
  assert.equal(await findInFile(new Uint8Array(pdf('nothing'))), undefined);
  assert.equal(await findInFile(new Uint8Array(Buffer.from(`%PDF-1.4 /URI (https://novads.example/#${claim})`))), claim);
  assert.equal(await findInFile(new Uint8Array(pdf(Buffer.alloc(32 << 20), { packed: true }))), undefined);
  assert.equal(await findInFile(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff, 0x73])), undefined);
});

test('a certificate is found in a PDF/A-3 as offices get it', async () => {
  const pdf = readFileSync(new URL('../../../crates/talka-credential/vectors/attached.pdf', import.meta.url));
  const { content } = await read(await findInFile(new Uint8Array(pdf)), 'credential');
  assert.deepEqual([content.name, content.minutes], ['Zane Paraugs-Bērziņa', 4230]);
});

test('what could not be had is said, and everything else is fetched from the issuer alone', async (t) => {
  const asked = [];
  let answers = {};
  t.mock.method(globalThis, 'fetch', async (address, options) => {
    assert.deepEqual([options.credentials, options.referrerPolicy, options.redirect], ['omit', 'no-referrer', 'error']);
    asked.push(address);
    if (!(address in answers)) throw new TypeError('Failed to fetch');
    return new Response(answers[address]);
  });
  const { signed, on } = caseOf('a claim');
  const document = JSON.stringify(CHECKS.documents.usual);
  const [own, list] = [didAddress('did:web:novads.example'), 'https://novads.example/atsauktie-2021.jwt'];

  const unchecked = await verify(signed, { on });
  assert.deepEqual([unchecked.state, unchecked.missing, unchecked.address, unchecked.content.minutes], ['unchecked', 'document', own, 4230]);

  answers = { [own]: document };
  const listless = await verify(signed, { on });
  assert.deepEqual([listless.state, listless.revocation.is, listless.missing, listless.address], ['valid', 'not_checked', 'list', list]);

  answers = { [own]: document, [list]: CHECKS.lists['42 revoked'] };
  assert.deepEqual((await verify(signed, { on })).error.code, 'revoked');
  answers[list] = CHECKS.lists['nothing revoked'];
  assert.deepEqual((await verify(signed, { on })).revocation, { is: 'not_revoked', day: '2021-02-01' });
  assert.deepEqual([...new Set(asked)], [own, list]);

  answers = { [own]: `{"id": "${'x'.repeat(70_000)}"}` };
  assert.equal((await verify(signed, { on })).state, 'unchecked');
  asked.length = 0;
  assert.equal((await verify(signed, { on, document, list: CHECKS.lists['nothing revoked'] })).revocation.is, 'not_revoked');
  assert.equal((await verify('Sveiki!', { on })).error.code, 'form');
  assert.deepEqual(asked, []);
});
