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

/**
 * The module is not there. It is no `TalkaError`, so that a page which shows those at its fields never says that what was
 * typed is wrong when nothing was judged at all.
 */
export class LoadError extends Error {
  name = 'LoadError';

  /** @param address where the module was looked for; nothing where it was given as bytes, or not asked for */
  constructor(message, address, cause) {
    super(message, cause === undefined ? undefined : { cause });
    this.address = address;
  }
}

/** Throws a `TalkaError` with one error. */
export function refuse(kind, path, message, options) {
  throw new TalkaError([{ kind, path, message }], options);
}
