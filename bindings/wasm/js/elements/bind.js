import { TalkaError, check } from '../check-web.js';
import { fieldAt } from '../field.js';
import { make, today as inLatvia } from './dom.js';
import { counts, isWrong, Live, mark, unread } from './notes.js';
import { dress } from './style.js';
import { langOf, texts } from './texts.js';

/**
 * Judges a page's own form: each finding at its field once somebody has left that field, all of them when the form is submitted.
 * A form with errors or violations is not submitted. The form dispatches `talka-report`, as `<talka-agreement>` does.
 *
 * @param form a form; the module is loaded
 * @param register makes a register of the form
 * @param fields from places in that register to the names of the form's controls, as `fieldAt` takes them
 * @param status the element that says what changed, a polite live region; one is made if there is none
 * @param today the day of the judgement, or what gives it; that of Latvia if not set
 * @returns `judge`, which judges it again, and `release`, which lets go of it
 */
export function bind(form, { register, fields, status, today = inLatvia, lang = langOf(form), ...settings }) {
  dress();
  const t = texts(lang);
  const live = new Live(status ?? form.appendChild(make('p', { class: 'talka-status', role: 'status' })));
  const left = new Set();
  const marked = new Set();

  function answer() {
    const day = typeof today === 'function' ? today() : today;
    try {
      const report = check(register(form), { ...settings, today: day, lang, unreadable: 'report' });
      return { report, said: [...report.problems.map(unread), ...report.findings] };
    } catch (error) {
      if (!(error instanceof TalkaError)) throw error;
      return { report: undefined, said: error.errors.map(unread) };
    }
  }

  function judge() {
    const { report, said } = answer();
    const at = new Map([...marked].map((field) => [field, []]));
    for (const one of said) {
      const name = fieldAt(one.path, fields);
      if (name !== undefined && left.has(name)) at.set(name, [...(at.get(name) ?? []), one]);
    }
    for (const [name, said] of at) {
      const control = controlOf(form, name);
      if (control) mark(control.matches('fieldset') ? control : control.parentElement, control, said, t);
      marked.add(name);
    }
    live.say(counts(said, report?.questions.length ?? 0, t), [...at.values()].flat(), t);
    form.dispatchEvent(new CustomEvent('talka-report', { bubbles: true, detail: { report, said } }));
    return { report, said };
  }

  const leave = ({ target }) => {
    left.add(target.name);
    judge();
  };
  const submit = (event) => {
    for (const element of form.elements) if (element.name) left.add(element.name);
    const wrong = judge().said.filter(isWrong);
    if (wrong.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const name = wrong.map(({ path }) => fieldAt(path, fields)).find((name) => name !== undefined);
    firstOf(form, name)?.focus();
  };
  form.addEventListener('change', judge);
  form.addEventListener('focusout', leave);
  form.addEventListener('submit', submit);

  return {
    judge,
    release() {
      form.removeEventListener('change', judge);
      form.removeEventListener('focusout', leave);
      form.removeEventListener('submit', submit);
    },
  };
}

const firstOf = (form, name) => {
  const found = form.elements[name];
  return found instanceof RadioNodeList ? found[0] : found;
};

/** The control of that name; of several, such as radio buttons, the group around them. */
const controlOf = (form, name) => {
  const first = firstOf(form, name);
  return first && (form.elements[name] === first ? first : (first.closest('fieldset') ?? first));
};
