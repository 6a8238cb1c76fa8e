import { parseDay } from '../day.js';
import { TalkaError, check, load, recognize } from '../web.js';
import { define, fresh, make, today } from './dom.js';
import { counts, isWrong, Live, mark, note, unread } from './notes.js';
import './progress.js';
import { dress } from './style.js';
import { langOf, texts } from './texts.js';

/** What files of entries begin with. */
const FORM = 'talka-hours';

/** The members of an entry that somebody types. */
const TYPED = ['on', 'minutes', 'task'];

/**
 * `<talka-hours>`: hours of one placement, entry by entry, each finding at its entry, and with a `scheme` how far they lead. Its
 * `register` is what is known beside them. It keeps and sends nothing: `save` and `open` give and take a file. In a form its value
 * is the list of entries, and the form is sent only if nothing is wrong with them.
 *
 * It dispatches `talka-report` with the report on the entries that can be read.
 */
class Hours extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  #known;
  #rows = [];
  #t;
  #ready;
  #live;
  #progress;
  #list;
  #others;
  #buttons;

  connectedCallback() {
    if (this.#ready) return;
    dress();
    this.#t = texts(langOf(this));
    this.#ready = this.#begin();
  }

  /** When entries can be made, or it has said that they cannot. */
  get ready() {
    return this.#ready;
  }

  /** What is known beside the entries: the volunteer, the organization and the placement, the first of its list. */
  get register() {
    return this.#known;
  }

  set register(register) {
    this.#known = register;
    if (this.#rows.length > 0) this.#judge();
  }

  /** The entries, as a register has them. Rows in which nothing was typed are none. */
  get entries() {
    return this.#rows.filter(isTyped).map((row) => this.#entry(row));
  }

  /** The entries as a file, which `open` takes. */
  save() {
    const rows = this.#rows.filter(isTyped).map((row) => ({ id: row.id, ...typed(row) }));
    return new File([JSON.stringify({ form: FORM, version: 1, rows })], `${FORM}.json`, { type: 'application/json' });
  }

  /**
   * Takes the entries of a file in place of those that are there.
   *
   * @throws {TypeError} if the file is none that `save` gave
   */
  async open(file) {
    await this.#ready;
    const saved = await file.text().then(JSON.parse).catch(() => undefined);
    const isRow = (row) => ['id', ...TYPED].every((member) => typeof row?.[member] === 'string');
    if (saved?.form !== FORM || saved.version !== 1 || !Array.isArray(saved.rows) || !saved.rows.every(isRow)) {
      throw new TypeError(`${FORM}: expected a file that \`save\` gave`);
    }
    for (const row of this.#rows.splice(0)) row.root.remove();
    for (const row of saved.rows) this.#add(row);
    if (saved.rows.length === 0) this.#add();
    this.#judge();
  }

  async #begin() {
    const t = this.#t;
    const status = make('p', { class: 'talka-status', role: 'status' }, t.loading);
    this.#live = new Live(status);
    this.#progress = make('talka-progress');
    this.#list = make('div');
    this.#others = make('ul', { class: 'talka-list' });
    this.#buttons = make('button', { type: 'button', class: 'talka-button' }, t.add);
    this.#buttons.addEventListener('click', () => this.#add().focus());
    this.#list.addEventListener('change', () => this.#judge());
    this.replaceChildren(this.#progress, status, this.#list, this.#buttons, this.#others);
    try {
      await load();
    } catch (error) {
      // Without the check the entries would look as if nothing were wrong.
      this.#buttons.disabled = true;
      this.#live.say(t.failed, [], t);
      this.dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
      return;
    }
    this.#add();
    this.#judge();
  }

  /** A row for an entry; what has the focus first in it. */
  #add({ id = identifier(), ...values } = {}) {
    const t = this.#t;
    const field = (member, label, hint, attributes) => {
      const control = make('input', { id: fresh(member), class: 'talka-input', autocomplete: 'off', ...attributes });
      const said = hint && make('p', { class: 'talka-hint', id: fresh('hint') }, hint);
      if (said) control.setAttribute('aria-describedby', said.id);
      control.value = values[member] ?? '';
      const root = make('div', { class: 'talka-question' }, make('label', { class: 'talka-label', for: control.id }, label), said, control);
      return { root, control };
    };
    const fields = {
      on: field('on', t.on, t.day, { inputmode: 'decimal' }),
      minutes: field('minutes', t.hours, t.hoursHint, { inputmode: 'text' }),
      task: field('task', t.task),
    };
    const remove = make('button', { type: 'button', class: 'talka-button talka-quiet' }, t.remove);
    const legend = make('legend', { class: 'talka-label' });
    const root = make('fieldset', { class: 'talka-question' }, legend, make('div', { class: 'talka-row talka-fields' }, ...Object.values(fields).map(({ root }) => root)), remove);
    const row = { id, root, legend, fields };
    remove.addEventListener('click', () => this.#remove(row));
    this.#rows.push(row);
    this.#list.append(root);
    this.#number();
    return fields.on.control;
  }

  #remove(row) {
    this.#rows = this.#rows.filter((other) => other !== row);
    row.root.remove();
    this.#number();
    this.#judge();
    this.#buttons.focus();
  }

  #number() {
    this.#rows.forEach(({ legend }, n) => (legend.textContent = `${this.#t.entry} ${n + 1}`));
  }

  #entry(row) {
    const { on, minutes, task } = typed(row);
    const placement = this.#known?.placements?.[0]?.id;
    return { id: row.id, placement, on: parseDay(on), minutes: minutesOf(minutes), task: task || undefined };
  }

  /** The report on the rows that can be read, and what is said of each row. */
  #answer(rows) {
    const said = new Map();
    const options = { today: this.getAttribute('today') ?? today(), lang: langOf(this) };
    const rowAt = (path, rows) => rows[Number(path.match(/^\/hour_logs\/(\d+)(?=\/|$)/)?.[1])];
    const take = (one, rows) => {
      const row = rowAt(one.path, rows);
      said.set(row, [...(said.get(row) ?? []), one]);
    };
    for (let readable = rows; ; ) {
      const register = { ...this.#known, hour_logs: readable.map((row) => this.#entry(row)) };
      try {
        const report = check(register, options);
        report.findings.forEach((finding) => take(finding, readable));
        return { report, register, options, said };
      } catch (error) {
        if (!(error instanceof TalkaError)) throw error;
        error.errors.map(unread).forEach((one) => take(one, readable));
        const wrong = new Set(error.errors.map(({ path }) => rowAt(path, readable)));
        // What is known beside the entries cannot be read: then nothing can be said of them.
        if (wrong.has(undefined)) return { said };
        readable = readable.filter((row) => !wrong.has(row));
      }
    }
  }

  #judge() {
    if (!this.#known) return this.#live.say('', [], this.#t);
    const { report, register, options, said } = this.#answer(this.#rows.filter(isTyped));
    for (const row of this.#rows) {
      const ofRow = said.get(row) ?? [];
      const at = ({ path }) => (path.endsWith('/minutes') ? 'minutes' : 'on');
      for (const member of ['on', 'minutes']) {
        const { root, control } = row.fields[member];
        mark(root, control, ofRow.filter((one) => at(one) === member), this.#t);
      }
    }
    this.#others.replaceChildren(...(said.get(undefined) ?? []).map((one) => make('li', {}, note(one, this.#t))));
    const all = [...said.values()].flat();
    this.#live.say(counts(all, report?.questions.length ?? 0, this.#t), all, this.#t);
    this.#count(register, options);
    this.#state([...said].flatMap(([row, ofRow]) => (row ? ofRow.filter(isWrong).map((one) => [row, one]) : [])));
    this.dispatchEvent(new CustomEvent('talka-report', { bubbles: true, detail: { report, said: all } }));
  }

  /** What the entries come to under the scheme. */
  #count(register, options) {
    const scheme = this.getAttribute('scheme');
    const volunteer = this.#known.placements?.[0]?.volunteer;
    const decisions = register && scheme ? recognize(register, { ...options, scheme }).decisions : [];
    this.#progress.decision = decisions.find((decision) => decision.volunteer === volunteer);
  }

  #state([wrong]) {
    this.#internals.setFormValue(JSON.stringify(this.entries));
    if (wrong) this.#internals.setValidity({ customError: true }, wrong[1].message, wrong[0].fields.on.control);
    else this.#internals.setValidity({});
  }
}

const typed = ({ fields }) => Object.fromEntries(TYPED.map((member) => [member, fields[member].control.value.trim()]));

const isTyped = (row) => Object.values(typed(row)).some(Boolean);

/** Minutes of `2`, `2,5` or `2:30` hours; what is no number of hours goes as it is, for the check to refuse. */
function minutesOf(hours) {
  const [, whole, minutes] = hours.match(/^(\d{1,3}):([0-5]\d)$/) ?? [];
  if (whole) return 60 * Number(whole) + Number(minutes);
  const exact = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(hours) ? 60 * Number(hours.replace(',', '.')) : NaN;
  return Number.isInteger(exact) ? exact : hours || undefined;
}

/** A UUID by chance; `crypto.randomUUID` is not there in every page. */
function identifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

define('talka-hours', Hours);
