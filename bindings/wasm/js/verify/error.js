/** Why something is refused: `code` is the same word as in Rust, `day` the day that matters where there is one. */
export class CredentialError extends Error {
  name = 'CredentialError';

  constructor(code, { day, part, cause } = {}) {
    super(code, { cause });
    this.code = code;
    this.day = day;
    this.part = part;
  }
}

export function refuse(code, details) {
  throw new CredentialError(code, details);
}
