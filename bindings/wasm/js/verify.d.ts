import type { Day, Lang, Title } from './types.js';

/** Why something is refused; the same words in every language. */
export type CredentialErrorCode =
  | 'too_large' | 'form' | 'base64' | 'json' | 'member' | 'unsigned' | 'shared_secret' | 'algorithm' | 'critical' | 'wrong_issuer'
  | 'unknown_key' | 'key_algorithm' | 'key_over' | 'key_revoked' | 'private_key' | 'unverifiable' | 'signature' | 'not_yet' | 'over'
  | 'revoked' | 'other_list' | 'no_such_entry' | 'packed' | 'did';

/** Why a certificate, a list of revocations or the document of an issuer is refused. */
export class CredentialError extends Error {
  readonly code: CredentialErrorCode;
  /** The day that matters, where there is one. */
  readonly day: Day | undefined;
  /** The part or document that could not be read. */
  readonly part: 'header' | 'payload' | 'signature' | 'document' | 'list' | undefined;
}

/** A salted hash of a name and a birth date. */
export interface HiddenName {
  hash: string;
  salt: string;
}

/** Where a revocation would be listed: at an address, or in the issuer's list of that name. */
export type Place = { entry: number } & ({ at: string; named?: undefined } | { named: string; at?: undefined });

interface Certified {
  /** The `did:web` name of who issued it: decided by who keeps that web address. */
  issuer: string;
  /** Whose it is; absent where the name is hidden. */
  name?: string;
  hidden?: HiddenName;
  /** The ids of the scheme and of the level. */
  scheme: string;
  level: string;
  /** The minutes that count. */
  minutes: number;
  /** The first day on which it is valid, and the last, if it has one. */
  issued: Day;
  last?: Day | undefined;
  place?: Place | undefined;
}

/** The short claim of a QR code. */
export interface Claim extends Certified {
  kind: 'claim';
}

/** What somebody has achieved, as a decision of the recognition says it. */
export interface Achievement {
  scheme: string;
  scheme_title: Title;
  authority: string;
  text?: { kind?: string; number?: string; date?: Day; sources?: string[] };
  level: string;
  level_title: Title;
  minutes: number;
  period?: { from?: Day | null; to?: Day | null };
  confirmation?: { hours: string; by?: string[]; by_convention?: boolean };
  presumed?: string[];
}

/** The whole certificate, an Open Badge 3.0. */
export interface Credential extends Certified {
  kind: 'credential';
  id: string;
  achievement: Achievement;
  /** By which rules, and what was verified by whom. */
  rules: Record<Lang, string>;
  verified: Record<Lang, string>;
}

/** A list of revocations. */
export interface StatusList {
  kind: 'list';
  address: string;
  issuer: string;
  issued: Day;
  last?: Day | undefined;
  bits: Uint8Array;
}

/** What was read and is not verified yet. */
export interface Signed<T> {
  alg: 'EdDSA' | 'ES256' | 'RS256';
  kid: string;
  content: T;
  input: Uint8Array;
  signature: Uint8Array;
}

/** The document of an issuer. */
export interface IssuerDocument {
  id: string;
  keys: { id: string; alg: 'EdDSA' | 'ES256' | 'RS256'; jwk: Record<string, string>; last?: Day | undefined; revoked?: Day | undefined }[];
  lists: Record<string, string>;
}

/** What is known of a revocation; `day` is that of the list. */
export type Revocation = { is: 'not_revoked'; day: Day } | { is: 'not_checked' | 'not_listed' };

/** What a check comes to. */
export type Outcome =
  /** It is what its issuer signed and valid; `missing` where the list of revocations, at `address`, could not be had or relied on. */
  | { state: 'valid'; content: Claim | Credential; revocation: Revocation; missing?: 'list'; address?: string | undefined }
  /** It is not to be trusted, or not valid; `content` is what it says, where it can be read. */
  | { state: 'refused'; content?: Claim | Credential | undefined; error: CredentialError }
  /** The issuer's document, at `address`, could not be had, or this browser cannot verify: nothing is known. */
  | { state: 'unchecked'; content?: Claim | Credential | undefined; missing?: 'document'; address?: string; error?: CredentialError };

/**
 * Reads and checks a certificate. The issuer's document and its list of revocations are fetched from the issuer's own addresses where they
 * are not given; nothing else leaves the browser.
 */
export function verify(
  signed: string,
  options: { on: Day; document?: string | Uint8Array | undefined; list?: string | undefined },
): Promise<Outcome>;

/** Reads what somebody shows. @throws {CredentialError} */
export function read(signed: string, kind: 'claim'): Promise<Signed<Claim>>;
export function read(signed: string, kind: 'credential'): Promise<Signed<Credential>>;
export function read(signed: string, kind: 'list'): Promise<Signed<StatusList>>;
export function read(signed: string): Promise<Signed<Claim | Credential | StatusList>>;

/** Checks what was read. @throws {CredentialError} */
export function check<T extends Claim | Credential>(
  signed: Signed<T>,
  against: { document: IssuerDocument; list?: Signed<StatusList> | undefined; on: Day },
): Promise<{ content: T; revocation: Revocation }>;

/** Reads the document of an issuer. @throws {CredentialError} */
export function readDocument(source: string | Uint8Array): IssuerDocument;
/** Where the document of an issuer lies. @throws {CredentialError} */
export function didAddress(did: string): string;
/** The host of a `did:web` name: who keeps it has issued the certificate. @throws {CredentialError} */
export function host(did: string): string;
/** Where the list is that would hold a revocation; `undefined` if there is none. */
export function listAddress(content: Claim | Credential, document: IssuerDocument): string | undefined;
/** The signed text in a link or another text. */
export function find(text: string): string | undefined;
/** The signed text in a file, also attached to a PDF. */
export function findInFile(bytes: Uint8Array): Promise<string | undefined>;
/** What a signed text is, by its members; `claim` where nobody can know that. */
export function kindOf(signed: string): 'claim' | 'credential' | 'list';
/** Whether that person is meant by a certificate that hides the name. */
export function isPerson(hidden: HiddenName, name: string, born: Day): Promise<boolean>;
/** Why something is refused: one or two sentences. */
export function refusal(error: Pick<CredentialError, 'code' | 'part' | 'day'>, lang?: Lang): string;
/** What is known of a revocation: a sentence. */
export function revocation(known: Revocation, lang?: Lang): string;
/** A day: `31.12.2020.` or `31 December 2020`. */
export function date(day: Day, lang: Lang): string;
/** Minutes as hours in a table: `4 h 15 min`, with no-break spaces. */
export function hours(minutes: number, lang: Lang): string;
/** What the built-in schemes and their levels are called. */
export const SCHEMES: Readonly<Record<string, { authority: string; title: Title; levels: Readonly<Record<string, Title>> }>>;
