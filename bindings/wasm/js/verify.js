// Certificates of volunteer work: who issued them, whether they are what was signed, and whether they are still valid. Only WebCrypto
// and streams of the platform; no module has to be loaded.
export { check, verify } from './verify/check.js';
export { date, hours } from './verify/day.js';
export { didAddress, host, listAddress, readDocument } from './verify/document.js';
export { CredentialError } from './verify/error.js';
export { find, findInFile } from './verify/find.js';
export { kindOf, read } from './verify/signed.js';
export { SCHEMES } from './verify/schemes.js';
export { isPerson } from './verify/subject.js';
export { refusal, revocation } from './verify/words.js';
