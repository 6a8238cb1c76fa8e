import type {
  CheckOptions,
  Lang,
  PersonalCodeAnswer,
  InputError,
  Register,
  RegistrationNumberAnswer,
  Report,
  Settings,
  Summary,
} from './types.js';

export type * from './types.js';

/** Options with the settings beside the rest. */
export type Flat<Options extends { settings: Settings }> = Settings & Omit<Options, 'settings'>;

/** Loads the module. Calls after the first return the same promise. */
export function load(): Promise<void>;

/** Loads the module from its bytes: the file `talka/talka.wasm`, or `talka/check.wasm` for `talka/check`. */
export function loadSync(bytes: BufferSource | WebAssembly.Module): void;

/**
 * Judges a register. With `detail: 'summary'`, what is alike is said once, by rule and cause, with counts.
 *
 * @throws {TalkaError} if the register or the options cannot be read
 */
export function check(register: Register, options: Flat<CheckOptions> & { detail: 'summary' }): Summary;
export function check(register: Register, options: Flat<CheckOptions> & { detail?: 'findings' | 'full' | null }): Report;
export function check(register: Register, options: Flat<CheckOptions>): Report | Summary;

/** Parses a personal code. The answer never holds the code. With `lang`, an error has a message in that language. */
export function parsePersonalCode(text: string, lang?: Lang | null): PersonalCodeAnswer;

/** Parses a registration number. With `lang`, an error has a message in that language. */
export function parseRegistrationNumber(text: string, lang?: Lang | null): RegistrationNumberAnswer;

/** An input that could not be read or judged. A breach of the Law is a finding, not an error. */
export class TalkaError extends Error {
  /**
   * Every error, in the order of the input. Where a message begins with `options: `, its path leads into the options,
   * in which the settings are under `/settings`.
   */
  readonly errors: readonly InputError[];
  /** The kind of the first error. */
  readonly kind: string;
  /** The path of the first error. */
  readonly path: string;
}
