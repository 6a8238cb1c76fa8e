// What is signed: a claim, a credential, a list of revocations.
import { decoded, encode, isObject, json, unpacked } from './bytes.js';
import { beginning, isDay, lastDay, seconds } from './day.js';
import { isDid } from './document.js';
import { refuse } from './error.js';
import { named } from './subject.js';

const MEMBERS = new Set(['v', 'i', 'n', 'h', 't', 's', 'l', 'm', 'd', 'x']);
const FEWEST_ENTRIES = 131_072;
const MOST_UNPACKED = 1 << 20;

const fits = (holds) => holds || refuse('json', { part: 'payload' });
const absent = (value) => value === undefined || value === null;
const member = (holds) => holds || refuse('member');

/** A name, or a hash with its salt. */
function whose(name, hash, salt) {
  if (!absent(name) && absent(hash) && absent(salt)) return { name: named(name) };
  member(absent(name) && !absent(hash) && !absent(salt));
  member(decoded(hash)?.length === 32 && decoded(salt)?.length === 16);
  return { hidden: { hash, salt } };
}

/** The short claim of a QR code. */
export function claim(bytes) {
  const { v, i, n, h, t, s, l, m, d, x, ...others } = json(bytes, 'payload');
  fits(Object.keys(others).every((name) => MEMBERS.has(name)));
  fits(Number.isInteger(v) && v >= 0 && v < 256 && isDid(i) && [s, l].every((text) => typeof text === 'string'));
  fits([n, h, t].every((text) => absent(text) || typeof text === 'string') && Number.isSafeInteger(m) && isDay(d));
  fits(absent(x) || (Number.isInteger(x) && x >= 0 && x < 2 ** 32));
  member(v === 1);
  const place = absent(x) ? undefined : { named: String(Number(d.slice(0, 4))), entry: x };
  return { kind: 'claim', issuer: i, ...whose(n, h, t), scheme: s, level: l, minutes: m, issued: d, place };
}

const hasKinds = (type, kinds) => Array.isArray(type) && kinds.every((kind) => type.includes(kind));

/** A text in Latvian and the same in English. */
function inBoth(text) {
  const [lv = '', en = lv] = typeof text === 'string' ? text.split('\n\n') : [];
  return { lv, en };
}

const ACHIEVED = new Set(['scheme', 'scheme_title', 'authority', 'text', 'level', 'level_title', 'minutes', 'period', 'confirmation', 'presumed']);

const isPeriod = (period) => isObject(period) && [period.from, period.to].every((day) => absent(day) || isDay(day));

const isTitle = (title) => isObject(title) && typeof title.lv === 'string' && typeof title.en === 'string';

/** The whole certificate, an Open Badge 3.0. */
export function credential(bytes) {
  const whole = json(bytes, 'payload');
  const { id, type, issuer, validFrom, validUntil, credentialSubject, credentialStatus, iss, jti, nbf, exp } = whole;
  fits([id, validFrom, jti].every((text) => typeof text === 'string') && isObject(issuer) && isDid(issuer.id) && isDid(iss));
  fits(Number.isSafeInteger(nbf) && Array.isArray(type) && isObject(credentialSubject) && Array.isArray(credentialSubject.identifier));
  const { talka: achievement, identifier: [identifier, ...more] } = credentialSubject;
  fits(isObject(achievement) && Number.isSafeInteger(achievement.minutes) && isTitle(achievement.scheme_title) && isTitle(achievement.level_title));
  fits(Object.keys(achievement).every((name) => ACHIEVED.has(name)) && (absent(achievement.period) || isPeriod(achievement.period)));
  fits([achievement.scheme, achievement.level, achievement.authority].every((text) => typeof text === 'string'));
  member(hasKinds(type, ['VerifiableCredential', 'OpenBadgeCredential']));
  const issued = beginning(validFrom);
  const last = absent(validUntil) ? undefined : lastDay(validUntil);
  member(iss === issuer.id && jti === id && nbf === seconds(validFrom));
  member(last === undefined ? absent(exp) : exp === seconds(validUntil));
  let place;
  if (!absent(credentialStatus)) {
    const { type, statusPurpose, statusListIndex, statusListCredential } = credentialStatus;
    member(type === 'BitstringStatusListEntry' && statusPurpose === 'revocation' && /^\d{1,10}$/.test(statusListIndex) && typeof statusListCredential === 'string');
    place = { at: statusListCredential, entry: Number(statusListIndex) };
    member(place.entry < 2 ** 32);
  }
  member(isObject(identifier) && more.length === 0);
  const achieved = credentialSubject.achievement?.criteria?.narrative;
  return {
    kind: 'credential', id, issuer: iss, ...identified(identifier), scheme: achievement.scheme, level: achievement.level, minutes: achievement.minutes,
    achievement, issued, last, place, rules: inBoth(achieved), verified: inBoth(whole.evidence?.[0]?.narrative),
  };
}

function identified({ hashed, identityHash, identityType, salt }) {
  if (hashed === false && identityType === 'name' && absent(salt)) return whose(identityHash);
  const digits = hashed === true && identityType === 'ext:nameAndBirthDate' && /^sha256\$([0-9a-fA-F]{64})$/.exec(identityHash);
  member(digits);
  return whose(undefined, encode(digits[1].match(/../g).map((pair) => Number.parseInt(pair, 16))), salt);
}

/** A list of revocations, unpacked. */
export async function list(bytes) {
  const { id, type, issuer, validFrom, validUntil, credentialSubject } = json(bytes, 'payload');
  fits(typeof id === 'string' && isDid(issuer) && isObject(credentialSubject) && typeof credentialSubject.encodedList === 'string');
  member(hasKinds(type, ['VerifiableCredential', 'BitstringStatusListCredential']) && credentialSubject.statusPurpose === 'revocation');
  const issued = beginning(validFrom);
  const last = absent(validUntil) ? undefined : lastDay(validUntil);
  const packed = credentialSubject.encodedList.startsWith('u') ? decoded(credentialSubject.encodedList.slice(1)) : undefined;
  const bits = await unpacked(packed ?? refuse('base64', { part: 'list' }), 'gzip', MOST_UNPACKED);
  member((bits ?? refuse('packed')).length * 8 >= FEWEST_ENTRIES);
  return { kind: 'list', address: id, issuer, issued, last, bits };
}

/** Whether that entry is revoked. The first one is the highest bit of the first byte. */
export function isRevoked({ bits }, entry) {
  const byte = bits[Math.floor(entry / 8)] ?? refuse('no_such_entry');
  return (byte & (0x80 >> (entry % 8))) !== 0;
}
