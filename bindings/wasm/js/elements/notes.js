import { fresh, make, set, upper, written } from './dom.js';

/** What makes a field invalid: a warning asks for attention, and something unknown is no mistake. */
export const isWrong = ({ severity }) => severity === 'error' || severity === 'violation';

/** What could not be read, as it is shown beside findings. */
export const unread = ({ path, message }) => ({ path, severity: 'error', message: `${upper(message)}.` });

/** Where the text of each rule's provision was seen. */
const sources = async () => {
  const { rules } = await import('../../dist/catalogue/rules.js');
  return new Map(rules.map(({ code, provision }) => [code, provision?.source]));
};
let known;

/** A finding in full: what is wrong, what to do, for which days, and the provision with a link to it. */
export function note(said, t) {
  const { severity, message, remedy_text: remedy, citation, code, days = [] } = said;
  const box = make('div', { class: `talka-note talka-${severity}` });
  box.append(make('p', {}, make('strong', {}, `${t[severity]}. `), message));
  if (remedy) box.append(make('p', {}, make('b', {}, `${t.remedy} `), remedy));
  const when = days.map((days) => period(days, t)).filter(Boolean).join('; ');
  if (citation || when) {
    const cited = make('span', {}, citation ?? '');
    box.append(make('p', { class: 'talka-source' }, cited, citation && when ? ` · ${when}` : when));
    if (code) link(cited, code);
  }
  return box;
}

async function link(cited, code) {
  // Without a network there is no link; the next finding tries again.
  known ??= sources().catch(() => (known = undefined));
  const source = (await known)?.get(code);
  if (!source) return;
  cited.replaceChildren(make('a', { href: source, rel: 'external noreferrer' }, cited.textContent));
}

/** Days from the first to the last: `no 20.11.2026. līdz 14.03.2027.` */
export const period = ({ from, to }, t) =>
  from && from === to ? written(from, t.lang) : [from && `${t.from} ${written(from, t.lang)}`, to && `${t.to} ${written(to, t.lang)}`].filter(Boolean).join(' ');

/**
 * Shows what there is to say of a field at its end, and ties it to the control for those who do not see.
 *
 * @param field what holds the control and what is said of it
 * @param control the input, or the group of inputs
 */
export function mark(field, control, said, t) {
  const old = field.querySelector(':scope > .talka-notes');
  const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== old?.id);
  old?.remove();
  if (said.length > 0) {
    const notes = make('div', { class: 'talka-notes', id: fresh('notes') }, ...said.map((one) => note(one, t)));
    field.append(notes);
    others.unshift(notes.id);
  }
  set(control, 'aria-describedby', others.join(' ') || undefined);
  const inputs = control.matches('input, select, textarea') ? [control] : control.querySelectorAll('.talka-input, input, select, textarea');
  const invalid = said.some(isWrong);
  for (const input of inputs) set(input, 'aria-invalid', invalid ? 'true' : undefined);
}

/** How many there are of each sort, for the live region. */
export function counts(said, open, t) {
  const of = (severity, name) => {
    const count = said.filter((one) => one.severity === severity).length;
    return count > 0 ? `${t[name]}: ${count}.` : '';
  };
  const parts = [of('error', 'errors'), of('violation', 'violations'), of('warning', 'warnings'), of('information', 'informations')];
  if (said.some((one) => one.severity !== 'information')) return [...parts, open > 0 ? `${t.open}: ${open}.` : ''].filter(Boolean).join(' ');
  return [open > 0 ? `${t.nothing} ${t.open}: ${open}.` : t.clear, ...parts].filter(Boolean).join(' ');
}

/**
 * Says in a live region what changed: first what is wrong now and was not before, for those only who listen, then how many there are of
 * each sort. A screen reader announces it whenever it changes, and only then.
 */
export class Live {
  #region;
  #said = new Set();

  constructor(region) {
    this.#region = region;
  }

  /** @param words what everybody sees; @param said what is shown of the record */
  say(words, said, t) {
    const wrong = said.filter(({ severity }) => severity !== 'information').map(({ severity, message }) => `${t[severity]}. ${message}`);
    const added = wrong.filter((one) => !this.#said.has(one));
    this.#said = new Set(wrong);
    const seen = this.#region.lastElementChild?.textContent ?? this.#region.textContent;
    if (added.length === 0 && seen === words) return;
    const heard = added.length > 0 ? [make('span', { class: 'talka-heard' }, `${added.join(' ')} `)] : [];
    this.#region.replaceChildren(...heard, make('span', {}, words));
  }
}
