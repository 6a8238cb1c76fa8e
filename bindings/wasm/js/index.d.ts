import type { Flat } from './check.js';
import type { Explanation, Lang, Recognition, RecognizeOptions, Register, RuleEntry, Scheme, SchemesOptions } from './types.js';

export * from './check.js';

/**
 * Applies a recognition scheme to a register.
 *
 * @throws {TalkaError} if the register, the options or the scheme cannot be read
 */
export function recognize(register: Register, options: Flat<RecognizeOptions>): Recognition;

/** What a rule is about; in Latvian unless another language is asked for. */
export function explain(code: string, lang?: Lang): Explanation;

/** Every rule, also those that are not checked yet. */
export function rules(): RuleEntry[];

/**
 * The built-in recognition schemes, for which `recognize` takes the id: all of them, before `load` too, or those of a
 * municipality and of a day.
 *
 * @throws {TalkaError} if the options cannot be read, or no municipality has that code or name
 */
export function schemes(options?: SchemesOptions): Scheme[];
