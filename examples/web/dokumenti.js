import { TalkaError, agreement, consent, load, print } from '../../bindings/wasm/js/documents-web.js';

/** What keeps a contract from being printed. A consent that is not there yet does not: it is printed to be signed. */
const isWrong = ({ severity, code }) => severity === 'error' || (severity === 'violation' && code !== 'consent-missing');

/** Prints contract and consent of what the questions were answered with, once they are complete and nothing is wrong. */
export function papers(element) {
  const form = document.getElementById('parties');
  const problem = document.getElementById('papers-problem');
  const state = document.getElementById('papers-state');
  const text = (name) => form.elements[name].value.trim() || undefined;

  element.addEventListener('talka-report', ({ detail: { complete, register, said } }) => {
    const ready = complete && !said.some(isWrong);
    form.hidden = !ready;
    state.hidden = ready;
    const { born } = register.volunteers[0];
    for (const part of [form.elements.paper[1], document.getElementById('representative')]) part.hidden = isOfAge(born);
    problem.textContent = '';
  });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = '';
    const make = event.submitter.value === 'consent' ? consent : agreement;
    const terms = make === agreement ? { organizer_address: text('address'), volunteer_residence: text('residence'), manner: text('manner') } : undefined;
    try {
      // Nobody waits for it who prints nothing.
      await load();
      const register = named(element.register, text);
      print(make(register, register.placements[0].id, { today: today(), lang: 'lv', terms }));
    } catch (error) {
      if (!(error instanceof TalkaError)) throw error;
      problem.textContent = error.errors.map(({ message }) => message).join(' ');
    }
  });
}

/** The register with what is printed and not judged. */
function named(register, text) {
  const made = structuredClone(register);
  const [volunteer] = made.volunteers;
  const [organization] = made.organizations;
  const [placement] = made.placements;
  volunteer.name = text('name');
  volunteer.codes = text('code') && [{ code: text('code') }];
  // On paper it is given, whether or not it was given before.
  if (!isOfAge(volunteer.born)) volunteer.consents = [{ ...volunteer.consents?.[0], giver: text('giver') }];
  organization.name = text('organizer');
  organization.registration_number = text('number');
  organization.places = text('place') && [{ name: text('place') }];
  const hours = Number(text('hours')?.replace(',', '.'));
  placement.work = { ...placement.work, task: text('task'), monthly_minutes: hours > 0 ? Math.round(hours * 60) : undefined };
  return made;
}

/** Whether whoever was born on that day is 18 today and needs nobody's consent; nobody is known to be of whom there is no day. */
const isOfAge = (born) => born !== undefined && `${Number(born.slice(0, 4)) + 18}${born.slice(4)}` <= today();

/** The day in Latvia. */
const today = () => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Riga' }).format(new Date());
