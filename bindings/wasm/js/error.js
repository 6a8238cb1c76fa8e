/** An input that could not be read or judged. A breach of the Law is a finding, not an error. */
export class TalkaError extends Error {
  name = 'TalkaError';

  /** @param errors every error, `{kind, path, message}`, in the order of the input */
  constructor(errors, options) {
    super(errors.map(({ path, message }) => `${path || '/'}: ${message}`).join('\n'), options);
    this.errors = errors;
    this.kind = errors[0].kind;
    this.path = errors[0].path;
  }
}

/** Throws a `TalkaError` with one error. */
export function refuse(kind, path, message, options) {
  throw new TalkaError([{ kind, path, message }], options);
}
