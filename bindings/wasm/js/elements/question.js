import { words } from '../catalogue.js';
import { NONE, UNKNOWN, asking } from './answers.js';
import { fresh, make, upper } from './dom.js';

/** More words than these are a list to open. */
const LISTED = 6;

const TEXTS = ['day', 'birth', 'when', 'clock', 'cents', 'payment', 'centimetres', 'minutes', 'number', 'text', 'texts'];
const HINTS = { day: 'day', birth: 'day', when: 'day', clock: 'clock', cents: 'euros', payment: 'cents', centimetres: 'centimetres', minutes: 'minutes' };
const DIGITS = ['day', 'birth', 'cents', 'payment', 'centimetres', 'minutes', 'number'];

/**
 * A question as a field of the page, to which "I do not know" is always an answer.
 *
 * @returns `root`, the field; `control`, what is invalid or not; `given`, what was answered, nothing if nothing was; `give`,
 * which answers it; `focus`
 */
export async function ask(question, t, lang) {
  const { kind, vocabulary } = asking(question);
  const label = question.text ?? question.path;
  if (TEXTS.includes(kind)) return text(kind, label, t, lang);
  if (kind === 'yes_no') return radios([['yes', t.yes], ['no', t.no], [UNKNOWN, t.unknown]], label);
  const named = Object.entries(await words(vocabulary, lang)).map(([word, name]) => [word, upper(name)]);
  const last = ([word]) => word === 'other';
  named.sort((one, other) => last(one) - last(other) || one[1].localeCompare(other[1], lang));
  if (kind === 'words') return boxes([...named, [NONE, t.none], [UNKNOWN, t.unknown]], label);
  if (named.length > LISTED) return list([...named, [UNKNOWN, t.unknown]], label, t);
  return radios([...named, [UNKNOWN, t.unknown]], label);
}

function group(type, options, label) {
  const name = fresh('answer');
  const inputs = options.map(([value]) => make('input', { type, name, value }));
  const labels = options.map(([, words], n) => make('label', { class: 'talka-option' }, inputs[n], words));
  const role = type === 'radio' ? 'radiogroup' : undefined;
  const root = make('fieldset', { class: 'talka-question', role, id: fresh('question') }, make('legend', { class: 'talka-label' }, label), ...labels);
  return { root, control: root, inputs, focus: () => (inputs.find((input) => input.checked) ?? inputs[0]).focus() };
}

function radios(options, label) {
  const { inputs, ...field } = group('radio', options, label);
  return {
    ...field,
    given: () => inputs.find((input) => input.checked)?.value,
    give: (value) => inputs.forEach((input) => (input.checked = input.value === value)),
  };
}

function boxes(options, label) {
  const { inputs, ...field } = group('checkbox', options, label);
  const alone = (input) => input.value === NONE || input.value === UNKNOWN;
  // "None of these" and "I do not know" go with nothing else.
  field.root.addEventListener('change', ({ target }) => {
    if (target.checked) inputs.filter((input) => input !== target && (alone(target) || alone(input))).forEach((input) => (input.checked = false));
  });
  return {
    ...field,
    given() {
      const checked = inputs.filter((input) => input.checked).map(({ value }) => value);
      return checked.includes(UNKNOWN) ? UNKNOWN : checked.length > 0 ? checked : undefined;
    },
    give: (values) => inputs.forEach((input) => (input.checked = [values].flat().includes(input.value))),
  };
}

function list(options, label, t) {
  const choices = options.map(([value, words]) => make('option', { value }, words));
  const control = make('select', { id: fresh('answer'), class: 'talka-input' }, make('option', { value: '' }, t.choose), ...choices);
  const root = make('div', { class: 'talka-question' }, make('label', { class: 'talka-label', for: control.id }, label), control);
  return { root, control, given: () => control.value || undefined, give: (value) => (control.value = value), focus: () => control.focus() };
}

function text(kind, label, t) {
  const hint = HINTS[kind] && make('p', { class: 'talka-hint', id: fresh('hint') }, t[HINTS[kind]]);
  const inputmode = DIGITS.includes(kind) ? 'decimal' : undefined;
  const control = make('input', { id: fresh('answer'), class: 'talka-input', inputmode, autocomplete: 'off', 'aria-describedby': hint?.id });
  const unknown = make('input', { type: 'checkbox' });
  const row = make('div', { class: 'talka-row' }, control, ['day', 'birth'].includes(kind) && calendar(control, t));
  const answer = make('label', { class: 'talka-option' }, unknown, t.unknown);
  const root = make('div', { class: 'talka-question' }, make('label', { class: 'talka-label', for: control.id }, label), hint, row, answer);
  control.addEventListener('input', () => (unknown.checked = false));
  unknown.addEventListener('change', () => unknown.checked && (control.value = ''));
  return {
    root,
    control,
    given: () => (unknown.checked ? UNKNOWN : control.value.trim() || undefined),
    give(value) {
      unknown.checked = value === UNKNOWN;
      control.value = unknown.checked ? '' : value;
    },
    focus: () => control.focus(),
  };
}

/** The browser's own calendar, for those who would rather choose than type. */
function calendar(control, t) {
  const picker = make('input', { type: 'date', class: 'talka-input talka-calendar', 'aria-label': t.calendar });
  picker.addEventListener('change', () => {
    if (!picker.value) return;
    const [year, month, day] = picker.value.split('-').map(Number);
    control.value = `${day}.${month}.${year}.`;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return picker;
}
