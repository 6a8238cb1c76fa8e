import type { Flat, InWords, ModuleSource } from './check.js';
import type {
  Exchange,
  ExchangeOptions,
  ExchangeReport,
  Impact,
  ImpactOptions,
  Lang,
  Network,
  NetworkAnswer,
  NetworkOptions,
  Programme,
  Register,
  Scheme,
  SchemeId,
  Settings,
  StayOptions,
  StayReport,
} from './types.js';

export { LoadError, TalkaError } from './check.js';
export type * from './types.js';

/** Loads the module of programmes: as `load` of `talka`, with the file `talka/programmes.wasm`. */
export function load(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Loads it from its bytes: as `loadSync` of `talka`. */
export function loadSync(module: BufferSource | WebAssembly.Module): void;

type Asking<Options extends { settings: Settings }, L extends Lang | null | undefined> = Omit<
  Flat<Options>,
  'lang'
> & {
  /** The language of the text; without it, the answer has no text. */
  lang?: L;
};

/**
 * Judges stays in programmes, such as the European Solidarity Corps, each of a placement of the register. The findings speak for
 * the programme, never for the Law, and make no hour void.
 *
 * @throws {TalkaError} if the register or the options cannot be read
 * @throws {LoadError} if the module is not loaded
 */
export function checkStays<L extends Lang | null | undefined = undefined>(
  register: Register,
  options: Asking<StayOptions, L>,
): InWords<StayReport, L>;

/**
 * Judges a project of partner towns, such as town twinning: its partners, meetings, budgets, results and reports. The findings
 * speak for the project: for its own papers, and for what its programme asks of such a project. Money that is lent until a grant
 * is paid (`pre_financing`) is in no sum. Sums are in euro cents.
 *
 * @throws {TalkaError} if the project or the options cannot be read
 * @throws {LoadError} if the module is not loaded
 */
export function checkExchange<L extends Lang | null | undefined = undefined>(
  exchange: Exchange,
  options: Asking<ExchangeOptions, L>,
): InWords<ExchangeReport, L>;

/**
 * What volunteer work amounts to: people, placements, entries and hours, in all and kept apart as asked; each person counted once
 * in a group. Groups smaller than asked are suppressed so that no difference of two tables gives one away.
 *
 * @throws {TalkaError} if the register or the options cannot be read
 * @throws {LoadError} if the module is not loaded
 */
export function impact<L extends Lang | null | undefined = undefined>(
  register: Register,
  options: Omit<Asking<ImpactOptions, L>, 'scheme'> & {
    /** The scheme whose levels are meant: the id of a built-in one, or a scheme. */
    scheme?: SchemeId | Scheme | null | undefined;
  },
): InWords<Impact, L>;

/**
 * Whom to ask about places on a day, and who has reported on days. Answers name people by their ids.
 *
 * @throws {TalkaError} if the network or the options cannot be read
 * @throws {LoadError} if the module is not loaded
 */
export function network(network: Network, options: NetworkOptions): NetworkAnswer;

/** The built-in versions of programmes: what `checkStays` and `checkExchange` judge by where none are given. It needs no `load`. */
export function programmes(): Programme[];
