import type { Flat, ModuleSource } from './check.js';
import type {
  AgreementTerms, ConsentTerms, Day, Document, Lang, Register, Requisites, Settings, StatementTerms, Uuid,
} from './types.js';

export { LoadError, TalkaError } from './check.js';
export type { AgreementTerms, ConsentTerms, Document, Requisites, StatementTerms } from './types.js';

/** Loads the module of documents: as `load` of `talka`, with the file `talka/documents.wasm`. */
export function load(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/** Loads it from its bytes: as `loadSync` of `talka`. */
export function loadSync(module: BufferSource | WebAssembly.Module): void;

/** A document, as data and as a page. It holds names, and the contract a personal code: it is for those whom it names. */
export interface Paper {
  /** The document; `draft` is null where nothing is lacking. */
  data: Document;
  /** The page, under the letterhead: one file without scripts, to be printed on A4. */
  html: string;
}

/** How a document looks and who signs it, and the settings, of which `today` is required. */
export interface Look extends Flat<{ settings: Settings }> {
  /** The language; Latvian if not set. */
  lang?: Lang | null | undefined;
  /** Date, number, place, and who signs. */
  requisites?: Requisites | null | undefined;
  /** The lines of the office's letterhead. */
  letterhead?: readonly string[] | undefined;
  /** A picture above them: the bytes of a PNG, a JPEG or an SVG. */
  logo?: Uint8Array | undefined;
  /** What the picture shows, for those who do not see it. */
  logoAlt?: string | undefined;
}

/** What a document states beside what the register holds. */
export interface Stating<Terms> extends Look {
  terms?: Terms | null | undefined;
}

/** The days of an hour sheet. */
export interface Days extends Look {
  /** The first; if not set, that of the first entry. */
  from?: Day | null | undefined;
  /** The last; if not set, that of the last entry. */
  to?: Day | null | undefined;
}

/**
 * The contract of a placement (līgums par brīvprātīgo darbu), as section 6(2) of the Law lists what it states.
 *
 * @throws {TalkaError} if register or options cannot be read, or no document makes sense (`no_document`)
 * @throws {LoadError} if the module is not loaded
 */
export function agreement(register: Register, placement: Uuid, options: Stating<AgreementTerms>): Paper;

/** The consent of a legal representative (piekrišana), with the risks of which the organizer informs before. Errors as `agreement`. */
export function consent(register: Register, placement: Uuid, options: Stating<ConsentTerms>): Paper;

/** The statement of the work (izziņa): what was done, how long, and the competences gained. Errors as `agreement`. */
export function statement(register: Register, placement: Uuid, options: Stating<StatementTerms>): Paper;

/** The entries of a placement (stundu uzskaite), each with what of it counts and why the rest does not. Errors as `agreement`. */
export function hourSheet(register: Register, placement: Uuid, options: Days): Paper;

/** Prints a page without showing it. In browsers only. */
export function print(paper: Paper): void;
