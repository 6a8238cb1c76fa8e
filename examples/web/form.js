// Asks the library about the form after each change, and shows what it answers beside the fields.

import { TalkaError, check, load, parseDay } from '../../bindings/wasm/js/check-web.js';

const form = document.getElementById('agreement');
const verdict = document.getElementById('verdict');
const fields = [...form.querySelectorAll('.field')];

// ── From the form to a register ──

const VOLUNTEER = '00000000-0000-0000-0000-000000000001';
const ORGANIZATION = '00000000-0000-0000-0000-000000000002';
const PLACEMENT = '00000000-0000-0000-0000-000000000003';

/** What is not answered is left out, and so is unknown. */
function register() {
  const consent = text('consent');
  const hazard = text('hazard');
  const insured = text('insured');
  const policy = {
    made: day('made'),
    from: day('policy-from'),
    to: day('policy-to'),
    risks: ticked('risks'),
    disability_cents: hundredths('sum'),
  };
  const held = (by) => insured && (insured === by ? [policy] : []);
  const paid = hundredths('payment');
  const [from, to] = [day('from'), day('to')];
  return {
    volunteers: [
      {
        id: VOLUNTEER,
        born: day('born'),
        consents:
          consent &&
          (consent === 'nobody'
            ? []
            : [{ capacity: consent, form: text('consent-form'), given: day('given'), purpose: 'volunteer_work' }]),
        policies: held('volunteer'),
      },
    ],
    organizations: [
      {
        id: ORGANIZATION,
        class: text('class'),
        statuses: day('status') && [{ kind: 'social_enterprise', from: day('status') }],
      },
    ],
    placements: [
      {
        id: PLACEMENT,
        volunteer: VOLUNTEER,
        organization: ORGANIZATION,
        agreement: {
          form: text('form'),
          concluded: day('concluded'),
          agreed: ticked('agreed'),
          contents: ticked('contents'),
          term: from || to ? { kind: to ? 'fixed' : 'open_ended', from, to } : undefined,
          expenses_covered: yes('covered'),
        },
        work: {
          suits_age: yes('suits'),
          harmless: yes('harmless'),
          learning: yes('learning'),
          with_children: yes('children'),
        },
        payments: paid === undefined ? undefined : paid === 0 ? [] : [{ cents: paid }],
        hazards: hazard && (hazard === 'nothing' ? [] : [{ kind: hazard, height_cm: hundredths('height') }]),
        insurance: held('organization'),
      },
    ],
  };
}

/** The answer to a question, unless it is empty or not asked. */
function text(name) {
  const control = form.elements[name];
  const asked = !(control instanceof HTMLElement) || !control.closest('[hidden]');
  return (asked && control.value.trim()) || undefined;
}

const yes = (name) => text(name) && text(name) === 'yes';

const day = (name) => parseDay(text(name) ?? '');

/** Euros as cents, metres as centimetres; what is no number goes as it is. */
function hundredths(name) {
  const written = text(name);
  const [, whole, part = ''] = written?.replace(/\s/g, '').match(/^(\d{1,9})(?:[.,](\d{1,2}))?$/) ?? [];
  return whole ? Number(whole + part.padEnd(2, '0')) : written;
}

function ticked(name) {
  const boxes = [...form.querySelectorAll(`[name="${name}"]:checked`)].filter((box) => !box.closest('[hidden]'));
  return boxes.length > 0 ? boxes.map((box) => box.value) : undefined;
}

// ── From the report to the fields ──

const SEVERITIES = {
  error: 'Kļūda',
  violation: 'Neatbilstība',
  warning: 'Brīdinājums',
  information: 'Norāde',
  question: 'Vēl jānoskaidro',
};

const wrong = ({ severity }) => ['error', 'violation', 'warning'].includes(severity);

/** The field of the form for a place in the register: the one whose place is nearest above it. */
function fieldAt(path) {
  const above = (place) => path === place || path.startsWith(`${place}/`);
  const places = fields.flatMap((field) => field.dataset.path.split(' ').map((place) => [place, field]));
  const near = places.filter(([place, field]) => above(place) && !field.closest('[hidden]'));
  return near.sort(([one], [other]) => other.length - one.length)[0]?.[1];
}

const control = (field) => (field.matches('fieldset') ? field : field.querySelector('input, select'));

const label = (field) => field.querySelector('label, legend').textContent;

/** Questions that somebody has left: only these are marked as still in need of an answer. */
const visited = new Set();

function judge() {
  const options = { today: today(), lang: 'lv', unreadable: 'report' };
  let report;
  try {
    report = check(register(), options);
  } catch (error) {
    if (!(error instanceof TalkaError)) throw error;
    show(error.errors.map(unread), []);
    return;
  }
  const questions = report.questions.filter(({ path }) => report.problems.every((problem) => problem.path !== path));
  show([...report.problems.map(unread), ...report.findings], questions.map(({ path, text }) => ({ path, severity: 'question', message: text })));
  const unjudged = document.getElementById('not-judged');
  list(unjudged.querySelector('ul'), report.not_judged.map(({ title }) => element('li', '', title)));
  unjudged.hidden = false;
}

const unread = ({ path, message }) => ({ path, severity: 'error', message: `${upper(message)}.` });

/** What the last check reported. */
let reported = { findings: [], questions: [] };

function show(findings, questions) {
  reported = { findings, questions };
  markAll();
  // A record that is wrong is wrong today, whatever days it names.
  const isAhead = ({ tense, voice }) => tense === 'ahead' && voice !== 'records';
  list(document.getElementById('findings'), findings.filter((finding) => !isAhead(finding)).map(listed));
  const ahead = document.getElementById('ahead');
  list(ahead.querySelector('ul'), findings.filter(isAhead).map(listed));
  ahead.hidden = !findings.some(isAhead);
  const open = document.getElementById('questions');
  list(open.querySelector('ul'), questions.map(asked));
  open.hidden = questions.length === 0;
  announce(summary(findings, questions));
  verdict.classList.toggle('clear', questions.length === 0 && !findings.some(wrong));
}

function markAll() {
  const at = new Map(fields.map((field) => [field, []]));
  for (const said of [...reported.findings, ...reported.questions]) {
    const field = fieldAt(said.path);
    if (said.severity !== 'question' || visited.has(field)) at.get(field)?.push(said);
  }
  for (const [field, said] of at) mark(field, said);
}

/** Screen readers announce it whenever it changes. */
function announce(words) {
  if (verdict.textContent !== words) verdict.textContent = words;
}

function summary(findings, questions) {
  const count = (what, those) => (those.length > 0 ? `${what}: ${those.length}.` : '');
  const of = (severity) => findings.filter((finding) => finding.severity === severity);
  const counts = [
    findings.some(wrong) || questions.length > 0 ? '' : 'Neatbilstību pārbaudītajām prasībām nav, un viss vajadzīgais ir zināms.',
    count('Kļūdas', of('error')),
    count('Neatbilstības', of('violation')),
    count('Brīdinājumi', of('warning')),
    count('Norādes', of('information')),
    count('Vēl jānoskaidro', questions),
  ];
  return counts.filter(Boolean).join(' ');
}

/** Shows what there is to say of a field beneath it, and ties it to the field for those who do not see. */
function mark(field, said) {
  field.querySelector('.notes')?.remove();
  const target = control(field);
  const ids = [field.querySelector('.hint')?.id];
  if (said.length > 0) {
    const notes = element('div', 'notes', ...said.map(note));
    notes.id = `${target.id}-notes`;
    ids.unshift(notes.id);
    field.append(notes);
  }
  set(target, 'aria-describedby', ids.filter(Boolean).join(' '));
  const invalid = said.some(wrong);
  field.classList.toggle('wrong', invalid);
  for (const input of field.querySelectorAll('input, select')) set(input, 'aria-invalid', invalid ? 'true' : '');
}

function set(target, attribute, value) {
  if (value) target.setAttribute(attribute, value);
  else target.removeAttribute(attribute);
}

function note({ severity, message, days = [], citation, remedy_text: remedy }) {
  const box = element('div', `said ${severity}`);
  box.append(element('p', '', element('strong', '', `${SEVERITIES[severity]}. `), message));
  if (remedy) box.append(element('p', '', element('b', '', 'Ko darīt. '), remedy));
  const source = [citation, days.map(period).join('; ')].filter(Boolean).join(' · ');
  if (source) box.append(element('p', 'source', source));
  return box;
}

function listed(finding) {
  const words = [element('strong', '', `${SEVERITIES[finding.severity]}. `), `${finding.message} `];
  const field = fieldAt(finding.path);
  if (field) words.push(link(field, `Pie jautājuma „${label(field)}”`));
  return element('li', finding.severity, ...words);
}

function asked({ path, message }) {
  const field = fieldAt(path);
  return element('li', '', field ? link(field, message) : message);
}

function link(field, words) {
  const link = element('a', '', words);
  link.href = `#${control(field).id}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.querySelector('input, select').focus({ preventScroll: true });
  });
  return link;
}

const upper = (sentence) => sentence[0].toUpperCase() + sentence.slice(1);

const period = ({ from, to }) =>
  from === to ? written(from) : [from && `no ${written(from)}`, to && `līdz ${written(to)}`].filter(Boolean).join(' ');

const written = (date) => `${date.split('-').reverse().join('.')}.`;

function element(name, classes, ...children) {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}

const list = (place, items) => place.replaceChildren(...items);

// ── When ──

/** The day in Latvia: the library asks no clock. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' }).format(new Date());

/** Shows only the questions that follow from the answers. */
function ask() {
  for (const part of form.querySelectorAll('[data-when]')) {
    const { when, only, unless } = part.dataset;
    const answer = text(when);
    part.hidden = !answer || answer === unless || (only !== undefined && answer !== only);
  }
}

form.addEventListener('change', () => {
  ask();
  judge();
});

form.addEventListener('focusout', ({ target }) => {
  visited.add(target.closest('.field'));
  markAll();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  fields.forEach((field) => visited.add(field));
  judge();
  document.getElementById('result-heading').focus();
});

ask();
try {
  await load();
  announce('Aizpildiet veidlapu: rezultāts parādīsies šeit.');
} catch {
  // Without the check the form would look as if nothing were wrong.
  form.querySelectorAll('input, select, button').forEach((control) => (control.disabled = true));
  announce('Pārbaudi neizdevās ielādēt, tāpēc veidlapu nevar aizpildīt. Pārlādējiet lapu.');
}
