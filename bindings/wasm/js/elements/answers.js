import { parseDay } from '../day.js';

/** What somebody may not know. */
export const UNKNOWN = '?';

/** None of several. */
export const NONE = '-';

/** What a record cannot be without, by its name: the member, and how it is asked for. */
const REQUIRED = {
  Payment: ['cents', 'cents'],
  Expense: ['cents', 'cents'],
  ExpenseClaim: ['cents', 'cents'],
  Hazard: ['kind', 'words', 'HazardKind'],
  Preparation: ['kind', 'words', 'PreparationKind'],
  Signature: ['by', 'words', 'Party'],
  Status: ['kind', 'words', 'StatusKind'],
  Step: ['kind', 'words', 'StepKind'],
  Term: ['kind', 'word', 'TermKind'],
  Confirmation: ['state', 'word', 'ConfirmationState'],
};

/** How a question is asked: by which kind of field, and with the words of which vocabulary. */
export function asking({ answer, of }) {
  if (answer === 'records' || answer === 'record') {
    const [, kind, vocabulary] = REQUIRED[of] ?? [undefined, 'yes_no'];
    return { kind: kind === 'cents' ? 'payment' : kind, vocabulary };
  }
  return { kind: answer, vocabulary: of };
}

/** The value for the register of what was given in answer to a question; what cannot be understood stays as it was given. */
export function valueOf(question, given) {
  if (given === UNKNOWN) return undefined;
  const { answer, of } = question;
  if (answer === 'records' || answer === 'record') return recordsOf(answer, REQUIRED[of], given);
  switch (answer) {
    case 'yes_no':
      return given === 'yes';
    case 'words':
      return given.filter((word) => word !== NONE);
    case 'texts':
      return given.split(',').map((text) => text.trim()).filter(Boolean);
    case 'day':
    case 'birth':
    case 'when':
      return parseDay(given);
    case 'cents':
    case 'centimetres':
      return hundredths(given);
    case 'minutes':
    case 'number':
      return /^\d{1,9}$/.test(given.trim()) ? Number(given) : given;
    default:
      return given;
  }
}

function recordsOf(answer, required, given) {
  if (required === undefined) return given === 'yes' ? (answer === 'record' ? {} : [{}]) : answer === 'record' ? undefined : [];
  const [member, kind] = required;
  if (kind === 'word') return { [member]: given };
  if (kind === 'words') return given.filter((word) => word !== NONE).map((word) => ({ [member]: word }));
  const cents = hundredths(given);
  return cents === 0 ? [] : [{ [member]: cents }];
}

/** Euros as cents, metres as centimetres. */
function hundredths(given) {
  const [, whole, part = ''] = given.replace(/\s/g, '').match(/^(\d{1,9})(?:[.,](\d{1,2}))?$/) ?? [];
  return whole ? Number(whole + part.padEnd(2, '0')) : given;
}

/** Puts a value at a place of a register, and what is needed around it. */
export function put(register, path, value) {
  const way = path.slice(1).split('/');
  const last = way.pop();
  const parent = way.reduce((inner, key) => (inner[key] ??= /^\d+$/.test(key) ? [] : {}), register);
  parent[last] = value;
}
