import { TalkaError } from './error.js';
import { fieldAt } from './field.js';
import { object } from './plain.js';

/**
 * A Standard Schema of the registers with which nothing is wrong: what cannot be read and what is a violation are its issues.
 *
 * @param check judges a register
 * @param ready nothing if it can, or a promise of that
 */
export function registerSchema(check, ready, options) {
  const { today, lang = 'lv', register = (value) => value, fields = {}, ...settings } = object(options);

  function validate(value) {
    const day = typeof today === 'function' ? today() : today;
    try {
      const { problems, findings } = check(register(value), { ...settings, today: day, lang, unreadable: 'report' });
      const issues = [...problems, ...findings.filter(({ severity }) => severity === 'violation')];
      return issues.length > 0 ? { issues: issues.map(issue) } : { value };
    } catch (error) {
      // Options are no part of the value.
      if (!(error instanceof TalkaError) || error.errors.some(({ message }) => message.startsWith('options: '))) throw error;
      return { issues: error.errors.map(issue) };
    }
  }

  const issue = ({ path, message }) => {
    const field = fieldAt(path, fields);
    return { message, path: field === undefined ? parts(path) : field.split('.') };
  };

  return {
    '~standard': {
      version: 1,
      vendor: 'talka',
      validate: (value) => {
        const loading = ready();
        return loading === undefined ? validate(value) : loading.then(() => validate(value));
      },
    },
  };
}

const parts = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
