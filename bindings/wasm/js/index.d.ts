import type { Flat } from './check.js';
import type { Explanation, Lang, Recognition, RecognizeOptions, Register, RuleEntry, Scheme, SchemesOptions, Yearly, YearlyOptions } from './types.js';

export * from './check.js';

/**
 * Applies a recognition scheme to a register.
 *
 * @throws {TalkaError} if the register, the options or the scheme cannot be read
 */
export function recognize(register: Register, options: Flat<RecognizeOptions>): Recognition;

/**
 * Counts the volunteer work of an organization in a year, as it states it with its annual report: the volunteers of each
 * place, each counted once, and the minutes of all together.
 *
 * @throws {TalkaError} if the register or the options cannot be read, or no organization has that id
 */
export function yearly(register: Register, options: Flat<YearlyOptions>): Yearly;

/** What a rule checks; in Latvian by default. */
export function explain(code: string, lang?: Lang): Explanation;

/** What each word of a vocabulary is called, such as those of `ConsentForm`; in Latvian by default. */
export function words(vocabulary: string, lang?: Lang): Record<string, string>;

/** Every rule, including those that are not checked yet. */
export function rules(): RuleEntry[];

/**
 * The built-in recognition schemes; `recognize` takes their ids. Without options all of them, even before `load`; else
 * those of a municipality or a day.
 *
 * @throws {TalkaError} if the options cannot be read, or no municipality has that code or name
 */
export function schemes(options?: SchemesOptions): Scheme[];
