// Judging what can be read of a register when something in it cannot.

import { TalkaError } from './error.js';

/**
 * Members without which the rest can still be judged: where one of them is absent it is unknown, and a rule that reads it
 * says so. An event is not among them: an unreadable day of withdrawal must not pass for a consent that stands, so that the
 * list of consents is given up instead.
 */
const FACTS = new Set(
  [
    'volunteers/* born consents consents/*/giver consents/*/capacity consents/*/form consents/*/purpose consents/*/given',
    'volunteers/* policies policies/*/risks policies/*/injury_cents policies/*/death_cents policies/*/disability_cents',
    'volunteers/* record_checks/*/done record_checks/*/convictions record_checks/*/fined health_documents/*/shown',
    'volunteers/* residence_permits/*/ground residence_permits/*/financed_by',
    'organizations/* class municipality',
    'placements/* agreement/form agreement/concluded agreement/acquainted agreement/agreed agreement/contents',
    'placements/* agreement/expenses_covered beneficiaries payments hazards hazards/*/height_cm',
    'placements/* insurance insurance/*/risks insurance/*/injury_cents insurance/*/death_cents insurance/*/disability_cents',
    'placements/* work/suits_age work/harmless work/learning work/with_children work/child_present work/minors_take_part',
    'placements/* work/one_off work/child_groups work/professional_service',
  ].flatMap((line) => {
    const [record, ...members] = line.split(' ');
    return members.map((member) => `/${record}/${member}`);
  }),
);

/** Errors of a value. Others are mistakes of a program, which nobody who fills in a form can mend. */
const KINDS = ['expected', 'unknown_word', 'contradiction', 'missing_member'];

/**
 * What `judge` says of the register without the members that cannot be read, and the errors about those as its `problems`.
 *
 * @throws {TalkaError} with every error, if some member cannot be left out
 */
export function judgeRest(register, judge) {
  const problems = [];
  for (let rest = register; ; ) {
    try {
      return { ...judge(rest), problems };
    } catch (error) {
      if (!(error instanceof TalkaError)) throw error;
      problems.push(...error.errors);
      const facts = error.errors.map(({ kind, path }) => KINDS.includes(kind) && factAt(path));
      // What cannot be read is read no better after it was left out: then it is not where its path says.
      const parts = facts.map((fact) => fact && partsOf(fact));
      if (!parts.every((way) => way && stated(rest, way))) throw new TalkaError(problems, { cause: error.cause });
      rest = parts.reduce(without, rest);
    }
  }
}

/** The nearest member at or above a place that can be left out. */
function factAt(path) {
  for (let place = path; place; place = place.slice(0, place.lastIndexOf('/'))) {
    if (FACTS.has(place.replace(/\/\d+(?=\/|$)/g, '/*'))) return place;
  }
  return undefined;
}

const partsOf = (pointer) => pointer.slice(1).split('/');

const opened = (value) => (typeof value?.toJSON === 'function' ? value.toJSON('') : value);

const stated = (value, way) => way.reduce((inner, key) => opened(inner)?.[key], value) !== undefined;

/** A copy without the member, in which everything else keeps its place. */
function without(value, [key, ...way]) {
  const known = opened(value);
  // It was left out with a member above it.
  if (typeof known !== 'object' || known === null) return known;
  const copy = Array.isArray(known) ? known.slice() : { ...known };
  copy[key] = way.length === 0 ? undefined : without(known[key], way);
  return copy;
}
