// The same checks by hand over ajv with the published schema, for registers with one placement and no logs in which every
// fact is known. Left out beyond these: what is undetermined, paths, causes, remedies, logs, amendments, endings, hazards,
// insurance, expenses.

import { readFileSync } from 'node:fs';

import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const NOT_ENTITLED = new Set(['merchant', 'natural_person']);
const DOUBTFUL = new Set(['religious_organization', 'derived_public_person', 'public_capital_company']);
const ENTITLED_TO_CONSENT = new Set(['parent', 'parent_sole_custody', 'guardian', 'emergency_guardian', 'institution_head']);
const CODE_WEIGHTS = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];
const NUMBER_WEIGHTS = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1];
const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/** The rules that are checked here. */
export const CHECKED = new Set([
  'host-not-entitled', 'host-class-doubtful', 'under-minimum-age', 'consent-missing', 'consent-at-sixteen', 'paid-work',
  'agreement-incomplete', 'minor-needs-writing',
  'personal-code-malformed', 'personal-code-check-digit', 'personal-code-birth-date', 'registration-number',
]);

/** The schema, as it is published. */
export const SCHEMA = JSON.parse(
  readFileSync(new URL('../../crates/talka/schemas/register.schema.json', import.meta.url), 'utf8'),
);

/** Makes the schema ready; gives the function that judges. */
export function ready(schema) {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const fits = ajv.compile(schema);
  return (register, today) => {
    if (!fits(register)) throw new Error(ajv.errorsText(fits.errors));
    return judge(register, today);
  };
}

function judge({ volunteers: [volunteer], organizations: [organization], placements: [placement] }, today) {
  if (placement.volunteer !== volunteer.id || placement.organization !== organization.id) throw new Error('no such record');
  const findings = [];
  const found = (code, severity, kind, id, days) => findings.push({ code, severity, subject: { kind, id }, days });
  const { agreement } = placement;
  const from = agreement.term?.from ?? agreement.concluded;
  const to = agreement.term?.kind === 'fixed' ? (agreement.term.to ?? LAST) : LAST;
  const breached = (code, severity, intervals) => {
    const days = within(intervals, from, to);
    if (days.length > 0) found(code, severity, 'placement', placement.id, days.map(interval));
  };
  const always = [[FIRST, LAST]];

  if (NOT_ENTITLED.has(organization.class)) breached('host-not-entitled', 'violation', always);
  else if (DOUBTFUL.has(organization.class)) breached('host-class-doubtful', 'warning', always);

  const [thirteen, sixteen, seventeen, adult] = [13, 16, 17, 18].map((age) => birthday(volunteer.born, age));
  breached('under-minimum-age', 'violation', [[FIRST, before(thirteen)]]);
  breached('under-minimum-age', 'information', [[thirteen, thirteen]]);
  if (from < seventeen) {
    let without = [[thirteen, before(seventeen)]];
    for (const { purpose, capacity, form, given, to: until = LAST, withdrawn } of volunteer.consents) {
      if (purpose !== 'volunteer_work' || form === 'oral' || !ENTITLED_TO_CONSENT.has(capacity)) continue;
      const last = withdrawn && before(withdrawn) < until ? before(withdrawn) : until;
      without = without.flatMap((days) => minus(days, given, last));
    }
    breached('consent-missing', 'violation', within(without, FIRST, before(sixteen)));
    breached('consent-at-sixteen', 'information', within(without, sixteen, LAST));
  }

  if (placement.payments.some(({ cents }) => cents > 0)) breached('paid-work', 'violation', always);
  const { concluded, agreed } = agreement;
  const sinceConcluded = [[concluded, LAST]].filter(() => concluded <= to).map(() => interval([concluded, to]));
  const settled = (matter) => agreed.includes(matter) || (matter === 'term' && agreement.term) || matter === 'acquainted';
  if (!['amount', 'manner', 'term', 'acquainted'].every(settled)) {
    found('agreement-incomplete', 'violation', 'placement', placement.id, sinceConcluded);
  }
  if (concluded < adult) {
    const signed = ['volunteer', 'organization'].map((side) => agreement.signatures.find(({ by }) => by === side)?.on ?? LAST);
    const written = agreement.form === 'written' ? signed.reduce((one, other) => (one > other ? one : other)) : LAST;
    if (concluded < written) {
      const last = written === LAST ? LAST : before(written);
      found('minor-needs-writing', 'violation', 'placement', placement.id, [interval([concluded, last < to ? last : to])]);
    }
  }

  for (const { code } of volunteer.codes) codeFound(code, volunteer, today, found);
  if (!/^[4-9]\d{10}$/.test(organization.registration_number) || weighted(organization.registration_number, NUMBER_WEIGHTS) % 11 !== 3) {
    found('registration-number', 'warning', 'organization', organization.id, []);
  }
  return { version: 1, findings };
}

function codeFound(code, { id, born }, today, found) {
  const digits = /^\d{6}-?\d{5}$/.test(code) ? code.replace('-', '') : '';
  const beginning = Number(digits.slice(0, 2));
  if (digits === '' || beginning < 1 || beginning > 39) return found('personal-code-malformed', 'violation', 'volunteer', id, []);
  if (beginning > 31) return;
  const year = 1800 + 100 * Number(digits[6]) + Number(digits.slice(4, 6));
  const day = `${year}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  const moment = new Date(day);
  if (digits[6] > '2' || Number.isNaN(moment.valueOf()) || moment.toISOString().slice(0, 10) !== day || day > today) {
    return found('personal-code-malformed', 'violation', 'volunteer', id, []);
  }
  if ((1 + weighted(digits, CODE_WEIGHTS)) % 11 !== Number(digits[10])) found('personal-code-check-digit', 'warning', 'volunteer', id, []);
  if (day !== born) found('personal-code-birth-date', 'violation', 'volunteer', id, []);
}

const weighted = (digits, weights) => weights.reduce((sum, weight, n) => sum + weight * Number(digits[n]), 0);

function birthday(born, age) {
  const year = Number(born.slice(0, 4)) + age;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}-${born.endsWith('-02-29') && !leap ? '03-01' : born.slice(5)}`;
}

const shifted = (day, by) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
const before = (day) => shifted(day, -1);
const after = (day) => shifted(day, 1);

const within = (intervals, from, to) =>
  intervals.map(([first, last]) => [first > from ? first : from, last < to ? last : to]).filter(([first, last]) => first <= last);

function minus([first, last], from, to) {
  if (to < first || from > last || from > to) return [[first, last]];
  const left = [];
  if (first < from) left.push([first, before(from)]);
  if (to < last) left.push([after(to), last]);
  return left;
}

const interval = ([first, last]) => ({ ...(first === FIRST ? {} : { from: first }), ...(last === LAST ? {} : { to: last }) });
