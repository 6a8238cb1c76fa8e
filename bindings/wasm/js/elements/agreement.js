import { TalkaError, check, load } from '../check-web.js';
import { valueOf, put, UNKNOWN } from './answers.js';
import { define, fresh, make, today } from './dom.js';
import { counts, isWrong, Live, mark, note, unread } from './notes.js';
import { ask } from './question.js';
import { dress } from './style.js';
import { langOf, texts } from './texts.js';

const VOLUNTEER = '00000000-0000-0000-0000-000000000001';
const ORGANIZATION = '00000000-0000-0000-0000-000000000002';
const PLACEMENT = '00000000-0000-0000-0000-000000000003';

/** An agreement of which nothing is known yet. */
const BLANK = {
  volunteers: [{ id: VOLUNTEER }],
  organizations: [{ id: ORGANIZATION }],
  placements: [{ id: PLACEMENT, volunteer: VOLUNTEER, organization: ORGANIZATION, agreement: {} }],
};

/** What files of answers begin with. */
const FORM = 'talka-agreement';

/**
 * `<talka-agreement>`: an agreement on volunteer work, question by question as the core orders them, with each finding at its
 * question. It keeps and sends nothing: `save` and `open` give and take a file. In a form it has a value, the register, and lets
 * the form be sent only without errors and violations.
 *
 * It dispatches `talka-report` with the report, the register and what leads to a field.
 */
class Agreement extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  /** The questions that were asked, by their place in the register: each with its field. */
  #asked = new Map();
  #going = false;
  #failed;
  #report;
  #ready;
  #t;

  connectedCallback() {
    if (this.#ready) return;
    dress();
    this.#t = texts(langOf(this));
    this.#ready = this.#begin();
  }

  /** When the form can be filled in, or has said that it cannot. */
  get ready() {
    return this.#ready;
  }

  /** What was found; nothing before the module is loaded. */
  get report() {
    return this.#report;
  }

  /** The register that the answers make. */
  get register() {
    const register = structuredClone(BLANK);
    for (const [path, { question, given }] of this.#asked) {
      const value = given === undefined ? undefined : valueOf(question, given);
      if (value !== undefined) put(register, path, value);
    }
    return register;
  }

  /** Whether everything was asked and has its answer, be it that it is not known. */
  get complete() {
    return this.#report !== undefined && this.#open().length === 0 && [...this.#asked.values()].every(({ given }) => given !== undefined);
  }

  /** The answers as a file, which `open` takes, on this machine or another. */
  save() {
    const answers = Object.fromEntries([...this.#asked].filter(([, { given }]) => given !== undefined).map(([path, { given }]) => [path, given]));
    return new File([JSON.stringify({ form: FORM, version: 1, answers })], `${FORM}.json`, { type: 'application/json' });
  }

  /**
   * Takes the answers of a file; those to questions that are not asked any more are left.
   *
   * @throws {TypeError} if the file is none that `save` gave
   * @throws {LoadError} if the module could not be loaded
   */
  async open(file) {
    await this.#ready;
    if (this.#failed) throw this.#failed;
    const saved = await file.text().then(JSON.parse).catch(() => undefined);
    const isGiven = (given) => typeof given === 'string' || (Array.isArray(given) && given.every((word) => typeof word === 'string'));
    const answers = saved?.form === FORM && saved.version === 1 ? Object.entries(saved.answers ?? {}) : undefined;
    if (!answers?.every(([, given]) => isGiven(given))) throw new TypeError(`${FORM}: expected a file that \`save\` gave`);
    const given = new Map(answers);
    for (const path of this.#asked.keys()) this.#drop(path);
    this.#judge();
    for (let known; (known = this.#open().find(({ path }) => given.has(path))); this.#judge()) {
      await this.#add(known);
      const asked = this.#asked.get(known.path);
      asked.field.give(given.get(known.path));
      // What does not fit the field of today was not given.
      asked.given = asked.field.given() ?? UNKNOWN;
    }
    await this.#next();
  }

  async #begin() {
    const status = make('p', { class: 'talka-status', role: 'status' }, this.#t.loading);
    this.#live = new Live(status);
    this.#findings = make('ul', { class: 'talka-list' });
    this.#heading = make('h2', { tabindex: '-1', id: fresh('summary') }, this.#t.summary);
    const summary = make('section', { class: 'talka-summary', 'aria-labelledby': this.#heading.id }, this.#heading, status, this.#findings, make('p', { class: 'talka-source' }, this.#t.advice));
    this.#questions = make('div');
    this.#button = make('button', { type: 'button', class: 'talka-button' }, this.#t.next);
    this.#button.addEventListener('click', () => this.#go());
    this.#questions.addEventListener('change', ({ target }) => this.#changed(target));
    this.#questions.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target.type === 'date') return;
      event.preventDefault();
      this.#go();
    });
    this.replaceChildren(summary, this.#questions, this.#button);
    try {
      await load();
    } catch (error) {
      // Without the check the form would look as if nothing were wrong.
      this.#failed = error;
      this.#button.disabled = true;
      this.#live.say(this.#t.failed, [], this.#t);
      this.dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
      return;
    }
    this.#judge();
    await this.#next();
    this.#live.say('', [], this.#t);
  }

  #live;
  #findings;
  #heading;
  #questions;
  #button;

  /** The questions that nobody was asked yet. */
  #open = () => this.#report.questions.filter(({ path }) => !this.#asked.has(path));

  async #add(question) {
    const field = await ask(question, this.#t, langOf(this));
    this.#asked.set(question.path, { question, field, given: undefined });
    this.#questions.append(field.root);
    return field;
  }

  /** Asks the next question, if there is one and the last has its answer. */
  async #next() {
    const waiting = [...this.#asked.values()].find(({ given }) => given === undefined);
    const [question] = this.#open();
    return waiting?.field ?? (question && (await this.#add(question)));
  }

  /** On to the next question, or to the result; once at a time, so that nothing is asked twice. */
  async #go() {
    if (this.#going) return;
    this.#going = true;
    try {
      await this.#onward();
    } finally {
      this.#going = false;
    }
  }

  async #onward() {
    const last = [...this.#asked.values()].at(-1);
    if (last) this.#take(last);
    const stuck = [...this.#asked.values()].find(({ given, said = [] }) => given === undefined || said.some(({ severity }) => severity === 'error'));
    if (stuck) {
      if (stuck.given === undefined) mark(stuck.field.root, stuck.field.control, [{ severity: 'error', message: this.#t.answer }], this.#t);
      stuck.field.focus();
      return;
    }
    const field = await this.#next();
    if (field) field.focus();
    else this.#heading.focus();
  }

  #changed(target) {
    const asked = [...this.#asked.values()].find(({ field }) => field.root.contains(target));
    if (asked) this.#take(asked);
  }

  /** Takes what a field has now, and lets go of what depended on what it had before. */
  #take(asked) {
    const given = asked.field.given();
    if (JSON.stringify(given) === JSON.stringify(asked.given)) return;
    const before = asked.given;
    asked.given = given;
    if (before !== undefined) {
      const below = `${asked.question.path}/`;
      for (const path of [...this.#asked.keys()].filter((path) => path.startsWith(below))) this.#drop(path);
      this.#judge();
      this.#prune(asked);
    }
    this.#judge();
  }

  /** Lets go of later questions that nobody would ask now, such as for a parent's consent once the volunteer is of age. */
  #prune(changed) {
    const all = [...this.#asked.entries()];
    const later = all.slice(all.findIndex(([, asked]) => asked === changed) + 1);
    for (const [path, asked] of later) {
      const { given } = asked;
      asked.given = undefined;
      const answer = this.#answer();
      asked.given = given;
      if (answer.questions.every((question) => question.path !== path)) this.#drop(path);
    }
  }

  #drop(path) {
    this.#asked.get(path)?.field.root.remove();
    this.#asked.delete(path);
  }

  #answer() {
    const options = { today: this.getAttribute('today') ?? today(), lang: langOf(this), unreadable: 'report' };
    try {
      return check(this.register, options);
    } catch (error) {
      if (!(error instanceof TalkaError)) throw error;
      return { findings: [], questions: this.#report?.questions ?? [], problems: error.errors };
    }
  }

  #judge() {
    this.#report = this.#answer();
    const { problems, findings, questions } = this.#report;
    const said = [...problems.map(unread), ...findings];
    for (const asked of this.#asked.values()) asked.said = [];
    const elsewhere = [];
    for (const one of said) (this.#nearest(one.path)?.said ?? elsewhere).push(one);
    for (const { field, said } of this.#asked.values()) mark(field.root, field.control, said, this.#t);
    this.#findings.replaceChildren(...said.map((one) => make('li', {}, elsewhere.includes(one) ? note(one, this.#t) : this.#linked(one))));
    this.#live.say(counts(said, questions.length, this.#t), said, this.#t);
    this.#button.textContent = this.#open().length > 0 ? this.#t.next : this.#t.finish;
    this.#state(said.filter(isWrong));
    this.dispatchEvent(new CustomEvent('talka-report', { bubbles: true, detail: { report: this.#report, register: this.register, said, complete: this.complete } }));
  }

  /** The question nearest above a place. */
  #nearest(path) {
    const above = [...this.#asked.keys()].filter((place) => path === place || path.startsWith(`${place}/`));
    return this.#asked.get(above.sort((one, other) => other.length - one.length)[0]);
  }

  #linked(said) {
    const { field } = this.#nearest(said.path);
    const target = field.control.id;
    const link = make('a', { href: `#${target}` }, said.message);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field.focus();
    });
    return make('div', { class: `talka-note talka-${said.severity}` }, make('p', {}, make('strong', {}, `${this.#t[said.severity]}. `), link));
  }

  #state(wrong) {
    this.#internals.setFormValue(JSON.stringify(this.register));
    if (wrong.length > 0) {
      const at = this.#nearest(wrong[0].path)?.field.control ?? this.#button;
      const anchor = at.matches('fieldset') ? at.querySelector('input') : at;
      this.#internals.setValidity({ customError: true }, wrong[0].message, anchor);
    } else {
      this.#internals.setValidity({});
    }
  }
}

define('talka-agreement', Agreement);
