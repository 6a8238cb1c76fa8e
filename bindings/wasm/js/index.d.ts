import type { DueAward, Explanation, Lang, Recognition, Register, RuleEntry, Scheme, Settings } from './types.js';

export * from './check.js';

export interface RecognizeOptions extends Settings {
  /** The scheme, or the id of one of `schemes()`. */
  scheme: Scheme | string;
  /** Awards that were made earlier and are not due again. */
  earlier?: Omit<DueAward, 'gives'>[] | null;
}

/**
 * Applies a recognition scheme to a register, given as a plain object or as JSON text.
 *
 * @throws {TalkaError} if the register, the options or the scheme cannot be read
 */
export function recognize(register: Register | string, options: RecognizeOptions): Recognition;

/** What a rule is about; in Latvian unless another language is asked for. */
export function explain(code: string, lang?: Lang): Explanation;

/** Every rule, also those that are not checked yet. */
export function rules(): RuleEntry[];

/** The built-in recognition schemes. */
export function schemes(): Scheme[];
