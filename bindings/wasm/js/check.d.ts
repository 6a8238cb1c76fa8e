import type {
  CheckOptions,
  Claim,
  Day,
  InputError,
  Lang,
  LevelState,
  PersonalCodeAnswer,
  Register,
  RegistrationNumberAnswer,
  Report,
  Settings,
  Summary,
} from './types.js';

export type * from './types.js';

/** Options with the settings beside the rest. */
export type Flat<Options extends { settings: Settings }> = Settings & Omit<Options, 'settings'>;

/** Members that are there only where a language was asked for. */
type TextMember = 'message' | 'citation' | 'remedy_text' | 'text' | 'title';

/** The same with all its text, as an answer is where `lang` was given. */
export type Worded<T> = T extends LevelState | Claim
  ? T
  : T extends readonly (infer Element)[]
    ? Worded<Element>[]
    : T extends object
      ? { [K in keyof T]: Worded<T[K]> } & { [K in keyof T & TextMember]-?: Exclude<T[K], undefined> }
      : T;

/** The answer as it is for a call in that language: `undefined` and `null` ask for none. */
export type InWords<T, L extends Lang | null | undefined> = [L] extends [Lang] ? Worded<T> : T;

/** A report on what could be read, beside what could not. */
export interface Unread {
  /** What could not be read, and was left out of what was judged. */
  problems: InputError[];
}

/** Whether a register is refused for a member that cannot be read, which is usual, or judged without it. */
export type Unreadable = 'refuse' | 'report';

/** Where the bytes of the module are, or what has them. In Node, text may also be the path of a file. */
export type ModuleSource = string | URL | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the module: the one of the package, or that at an address, of a response, of bytes, or compiled already. Calls after the
 * first return the same promise, until one has failed.
 *
 * @throws {LoadError} if it cannot be loaded
 */
export function load(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/**
 * Loads the module from its bytes: the file `talka/talka.wasm`, or `talka/check.wasm` for `talka/check`.
 *
 * @throws {LoadError} if they are not those of the module
 */
export function loadSync(bytes: BufferSource | WebAssembly.Module): void;

type Judging<L extends Lang | null | undefined> = Omit<Flat<CheckOptions>, 'lang' | 'detail'> & { lang?: L };

/**
 * Judges a register.
 *
 * With `detail: 'summary'`, what is alike is said once, by rule and cause, with counts. With `unreadable: 'report'`, a member
 * that cannot be read is left out and is one of the `problems` beside the findings about the rest, wherever the record can still
 * be judged without it; a day of birth can be left out, a day of withdrawal only with the list of consents.
 *
 * @throws {TalkaError} if the register or the options cannot be read
 * @throws {LoadError} if the module is not loaded
 */
export function check<L extends Lang | null | undefined = undefined>(
  register: Register,
  options: Judging<L> & { detail: 'summary'; unreadable: 'report' },
): InWords<Summary, L> & Unread;
export function check<L extends Lang | null | undefined = undefined>(
  register: Register,
  options: Judging<L> & { detail: 'summary'; unreadable?: 'refuse' | null | undefined },
): InWords<Summary, L>;
export function check<L extends Lang | null | undefined = undefined>(
  register: Register,
  options: Judging<L> & { detail?: 'findings' | 'full' | null | undefined; unreadable: 'report' },
): InWords<Report, L> & Unread;
export function check<L extends Lang | null | undefined = undefined>(
  register: Register,
  options: Judging<L> & { detail?: 'findings' | 'full' | null | undefined; unreadable?: 'refuse' | null | undefined },
): InWords<Report, L>;
export function check(
  register: Register,
  options: Flat<CheckOptions> & { unreadable?: Unreadable | null | undefined },
): (Report | Summary) & Partial<Unread>;

/** Parses a personal code. The answer never holds the code. With `lang`, an error has a message in that language. */
export function parsePersonalCode<L extends Lang | null | undefined = undefined>(text: string, lang?: L): InWords<PersonalCodeAnswer, L>;

/** Parses a registration number. With `lang`, an error has a message in that language. */
export function parseRegistrationNumber<L extends Lang | null | undefined = undefined>(
  text: string,
  lang?: L,
): InWords<RegistrationNumberAnswer, L>;

/**
 * A day as somebody types it in Latvia, `15.3.2011.`, as the registers have it, `2011-03-15`; `undefined` for nothing typed.
 * What is no day comes back as it was typed, whatever its type says, so that `check` refuses it at its place.
 */
export function parseDay(text: string): Day | undefined;

/**
 * The field of a page for a place in a register, such as the `path` of a finding, a question or an error: that of the nearest place
 * at or above it. In the places of the map, `*` stands for any position, and a function gets the positions:
 * `{ '/volunteers/0/born': 'born', '/volunteers/*': (position) => `volunteer-${position}` }`.
 */
export function fieldAt<Field extends string | object>(
  path: string,
  map: Readonly<Record<string, Field | ((...positions: number[]) => Field)>>,
): Field | undefined;

/** A Standard Schema (https://standardschema.dev), as many form libraries take one. */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'talka';
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
    readonly validate: (value: unknown) => StandardResult<Value> | Promise<StandardResult<Value>>;
  };
}

/** The value, if nothing is wrong with it, or what is. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[] };

/** What a schema of registers is asked for. */
export interface SchemaOptions<Value> extends Omit<Settings, 'today'> {
  /** The day of the judgement, or what gives it each time. */
  today: Day | (() => Day);
  /** The language of the messages; Latvian if not set. */
  lang?: Lang | undefined;
  /** Makes a register of the values of a form; not needed where they are one. */
  register?: ((value: Value) => Register) | undefined;
  /** The fields of a form for places in the register, as `fieldAt` takes them; with dots for fields in one another. */
  fields?: Readonly<Record<string, string | ((...positions: number[]) => string)>> | undefined;
}

/**
 * A Standard Schema of the registers with which nothing is wrong. Its issues are what cannot be read and violations of the Law; what
 * is not known yet is none. It loads the module when it is first asked.
 *
 * @throws {LoadError} when it is asked and the module cannot be loaded, which is no issue of the value
 */
export function registerSchema<Value = Register>(options: SchemaOptions<Value>): StandardSchema<Value>;

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

/**
 * The module is not there: it could not be loaded, or nobody called `load`. Nothing was judged, and nothing that was typed is
 * wrong: a page disables what depends on it and says so.
 */
export class LoadError extends Error {
  /** Where the module was looked for; `undefined` where it was given as bytes, or not asked for. */
  readonly address: string | undefined;
}
