import type { HourLog, Register } from '../check.js';
import '../elements.js';

/** `<talka-hours>`: hours of one placement. Attributes: `scheme`, the id of a built-in one; `today`, a day; `lang`, here or around it. */
export interface TalkaHours extends HTMLElement {
  /** When entries can be made, or it has said that they cannot. */
  readonly ready: Promise<void>;
  /** What is known beside the entries: the volunteer, the organization and the placement, the first of its list. */
  register: Register | undefined;
  /** The entries, as a register has them; what cannot be read is in them as it was typed, whatever its type says. */
  readonly entries: HourLog[];
  /** The entries as a file. */
  save(): File;
  /**
   * Takes the entries of a file in place of those that are there.
   *
   * @throws {TypeError} if it is none that `save` gave
   * @throws {LoadError} if the module could not be loaded
   */
  open(file: Blob): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    'talka-hours': TalkaHours;
  }
}
