import type { Flat, InWords } from './check.js';
import type {
  Decision,
  Explanation,
  Lang,
  Recognition,
  RecognizeOptions,
  Register,
  RuleCode,
  RuleEntry,
  Scheme,
  SchemeId,
  SchemesOptions,
  UncheckedCode,
  VocabularyName,
  Yearly,
  YearlyOptions,
} from './types.js';

export * from './check.js';

type Recognizing<L extends Lang | null | undefined> = Omit<Flat<RecognizeOptions>, 'lang' | 'scheme' | 'earlier_versions'> & {
  /** The id of a built-in scheme, or a scheme. */
  scheme: SchemeId | Scheme;
  /** Earlier versions of the scheme, in any order: they judge the hours of the days on which they were in force. */
  earlier_versions?: readonly (SchemeId | Scheme)[] | null | undefined;
  /** The language of the text; without it, the decisions have no text. */
  lang?: L;
};

/**
 * Applies a recognition scheme to a register.
 *
 * @throws {TalkaError} if the register, the options or the scheme cannot be read
 * @throws {LoadError} if the module is not loaded
 */
export function recognize<L extends Lang | null | undefined = undefined>(
  register: Register,
  options: Recognizing<L>,
): InWords<Recognition, L>;

/** How far somebody is from the next level. */
export interface Progress {
  /** The next level of the main ladder; null where each was reached. */
  level: string | null;
  /** Minutes that count. */
  counted: number;
  /** Minutes of which it is not known whether they count. */
  undecided: number;
  /** The minutes that the level takes; null where it takes no more, or not hours alone. */
  target: number | null;
  /** The same in a line: `48 no 60 h`. */
  text: string;
}

/** How far a decision of `recognize` is from the next level; in Latvian by default. */
export function progress(decision: Decision, lang?: Lang): Progress;

/**
 * Counts the volunteer work of an organization in a year, as it states it with its annual report: the volunteers of each
 * place, each counted once, and the minutes of all together.
 *
 * @throws {TalkaError} if the register or the options cannot be read, or no organization has that id
 * @throws {LoadError} if the module is not loaded
 */
export function yearly(register: Register, options: Flat<YearlyOptions>): Yearly;

/** What a rule checks; in Latvian by default. It needs no `load`. */
export function explain(code: RuleCode | UncheckedCode, lang?: Lang): Promise<Explanation>;

/** What each word of a vocabulary is called, such as those of `ConsentForm`; in Latvian by default. It needs no `load`. */
export function words(vocabulary: VocabularyName, lang?: Lang): Promise<Record<string, string>>;

/** Every rule, including those that are not checked yet. It needs no `load`. */
export function rules(): Promise<RuleEntry[]>;

/**
 * The built-in recognition schemes; `recognize` takes their ids. Without options all of them, even before `load`; else
 * those of a municipality or a day.
 *
 * @throws {TalkaError} if the options cannot be read, or no municipality has that code or name
 */
export function schemes(options?: SchemesOptions): Scheme[];
