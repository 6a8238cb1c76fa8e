import type { Day, Decision, Finding, InputError, Lang, Register, Report, Settings, Unread, Worded } from './check.js';

/** What is said of a form: findings, and what could not be read. */
export type Said = Worded<Finding> | (Pick<InputError, 'path' | 'message'> & { severity: 'error' });

/** The `detail` of the event `talka-report`. */
export interface TalkaReportDetail {
  /** What was found; absent where the form could not be judged at all. */
  report?: (Worded<Report> & Unread) | undefined;
  /** All that is shown: what could not be read, then the findings. */
  said: Said[];
  /** The register that the answers make; that of `<talka-agreement>` alone. */
  register?: Register | undefined;
  /** Whether everything was asked and has its answer; of `<talka-agreement>` alone. */
  complete?: boolean | undefined;
}

/** `<talka-agreement>`: an agreement, question by question. Attributes: `today`, a day; `lang`, here or around it. */
export interface TalkaAgreement extends HTMLElement {
  /** When the form can be filled in, or has said that it cannot. */
  readonly ready: Promise<void>;
  /** What was found; nothing before the module is loaded. */
  readonly report: (Worded<Report> & Unread) | undefined;
  /** The register that the answers make. */
  readonly register: Register;
  /** Whether everything was asked and has its answer, be it that it is not known. */
  readonly complete: boolean;
  /** The answers as a file. */
  save(): File;
  /**
   * Takes the answers of a file.
   *
   * @throws {TypeError} if it is none that `save` gave
   * @throws {LoadError} if the module could not be loaded
   */
  open(file: Blob): Promise<void>;
}

/** `<talka-progress>`: how far a decision is from the next level. */
export interface TalkaProgress extends HTMLElement {
  decision: Decision | undefined;
}

/** `<talka-timeline>`: the findings of a report on their days. */
export interface TalkaTimeline extends HTMLElement {
  report: Worded<Report> | undefined;
}

/** What `bind` is asked for. */
export interface BindOptions extends Partial<Omit<Settings, 'today'>> {
  /** Makes a register of the form. */
  register: (form: HTMLFormElement) => Register;
  /** From places in that register to the names of the form's controls, as `fieldAt` takes them. */
  fields: Readonly<Record<string, string | ((...positions: number[]) => string)>>;
  /** The element that says what changed, a polite live region; one is made if there is none. */
  status?: HTMLElement | undefined;
  /** The day of the judgement, or what gives it; that of Latvia if not set. */
  today?: Day | (() => Day) | undefined;
  /** The language; that of the form if not set. */
  lang?: Lang | undefined;
}

/**
 * Judges a page's own form: each finding at its field once somebody has left that field, all of them when the form is submitted.
 * A form with errors or violations is not submitted. Load the module first.
 */
export function bind(form: HTMLFormElement, options: BindOptions): {
  /** Judges the form again. */
  judge(): TalkaReportDetail;
  /** Lets go of the form. */
  release(): void;
};

declare global {
  interface HTMLElementTagNameMap {
    'talka-agreement': TalkaAgreement;
    'talka-findings': HTMLElement;
    'talka-progress': TalkaProgress;
    'talka-timeline': TalkaTimeline;
  }
  interface HTMLElementEventMap {
    'talka-report': CustomEvent<TalkaReportDetail>;
  }
}
