/** Something that could not be read or judged. What the law says no to is no error but a finding. */
export class TalkaError extends Error {
  name = 'TalkaError';

  /** @param errors each thing that is wrong, `{kind, path, message}`, in the order of the input */
  constructor(errors, options) {
    super(errors.map(({ path, message }) => `${path || '/'}: ${message}`).join('\n'), options);
    this.errors = errors;
    this.kind = errors[0].kind;
    this.path = errors[0].path;
  }
}

/** Refuses one thing. */
export function refuse(kind, path, message, options) {
  throw new TalkaError([{ kind, path, message }], options);
}
