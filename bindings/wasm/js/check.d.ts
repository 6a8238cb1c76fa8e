import type {
  CheckOptions,
  Lang,
  PersonalCodeAnswer,
  Problem,
  Register,
  RegistrationNumberAnswer,
  Report,
  Settings,
} from './types.js';

export type * from './types.js';

/** Options with the settings beside the rest. */
export type Flat<Options extends { settings: Settings }> = Settings & Omit<Options, 'settings'>;

/** Makes the module ready. Every call after the first waits for the same. */
export function load(): Promise<void>;

/** Makes the module ready with its bytes: those of the file `talka/talka.wasm`, for `talka/check` of `talka/check.wasm`. */
export function loadSync(bytes: BufferSource | WebAssembly.Module): void;

/**
 * Judges a register.
 *
 * @throws {TalkaError} if the register or the options cannot be read
 */
export function check(register: Register, options: Flat<CheckOptions>): Report;

/** Parses a personal code. The answer never holds the code. With `lang`, it says why the text is none. */
export function parsePersonalCode(text: string, lang?: Lang | null): PersonalCodeAnswer;

/** Parses a registration number. With `lang`, the answer says why the text is none. */
export function parseRegistrationNumber(text: string, lang?: Lang | null): RegistrationNumberAnswer;

/** Something that could not be read or judged. What the law says no to is no error but a finding. */
export class TalkaError extends Error {
  /**
   * Every problem, in the order of the input. Where a message begins with `options: `, its path leads into the options,
   * in which the day and the other settings stand under `/settings`.
   */
  readonly errors: readonly Problem[];
  /** The kind of the first. */
  readonly kind: string;
  /** The place of the first. */
  readonly path: string;
}
