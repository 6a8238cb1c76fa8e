import type { CheckDigit, Lang, PersonalCodeFault, Register, RegistrationNumberFault, Report, Settings } from './types.js';

export type * from './types.js';

/** Makes the module ready. Every call after the first waits for the same. */
export function load(): Promise<void>;

/** Makes the module ready with its bytes, as of the file `talka/check.wasm` or `talka/talka.wasm`. */
export function loadSync(bytes: BufferSource | WebAssembly.Module): void;

export interface CheckOptions extends Settings {
  /** The language of the text; without it, the report has no text. */
  lang?: Lang | null;
  /** How much is told: the findings if not set; with `full` also what is satisfied, and the verdict on each entry. */
  detail?: 'findings' | 'full' | null;
}

/**
 * Judges a register, given as a plain object or as JSON text.
 *
 * @throws {TalkaError} if the register or the options cannot be read
 */
export function check(register: Register | string, options: CheckOptions): Report;

/** What a personal code is, or why it is none. */
export type ParsedPersonalCode =
  | { version: number; valid: true; form: 'date_of_birth' | 'random'; birth_date: string | null; check_digit: CheckDigit }
  | { version: number; valid: false; fault: PersonalCodeFault; message?: string };

/** Parses a personal code. The answer never holds the code. With `lang`, it says why the text is none. */
export function parsePersonalCode(text: string, lang?: Lang | null): ParsedPersonalCode;

/** What a registration number is, or why it is none. */
export type ParsedRegistrationNumber =
  | { version: number; valid: true; number: string; checksum_holds: boolean }
  | { version: number; valid: false; fault: RegistrationNumberFault; message?: string };

/** Parses a registration number. With `lang`, the answer says why the text is none. */
export function parseRegistrationNumber(text: string, lang?: Lang | null): ParsedRegistrationNumber;

/** One thing that is wrong with an input. */
export interface Problem {
  /** What kind of thing, in a word that never changes. */
  kind: string;
  /** Where, as a JSON Pointer into the register or, if the message begins with `options: `, into the options. */
  path: string;
  /** What was expected and what stood there, in English. Never the value that stood there. */
  message: string;
}

/** Something that could not be read or judged. What the law says no to is no error but a finding. */
export class TalkaError extends Error {
  /** Every problem, in the order of the input. */
  readonly errors: readonly Problem[];
  /** The kind of the first. */
  readonly kind: string;
  /** The place of the first. */
  readonly path: string;
}
