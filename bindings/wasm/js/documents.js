import { refuse } from './error.js';
import { loading } from './loading.js';
import { object } from './plain.js';
import { say } from './say.js';
import { bytesOf } from './value.js';

/** The functions of the module that makes documents; as `connect` of `module.js`. */
export function connect(glue, open, address) {
  const { load, loadSync, answer } = loading(glue, open, address);

  function paper(kind, register, placement, options) {
    const { lang, requisites, terms, from, to, letterhead = [], logo, logoAlt = '', ...settings } = object(options);
    if (!Array.isArray(letterhead)) refuse('expected', '/letterhead', `options: ${say('lines', lang)}`);
    // The module would leave out what is none.
    if (logo !== undefined && !isPicture(logo)) refuse('expected', '/logo', `options: ${say('picture', lang)}`);
    const asked = { settings, kind, lang, placement, requisites, from, to, [kind]: terms };
    const lines = letterhead.map((line) => String(line).replace(/[\r\n]+/g, ' ')).join('\n');
    return answer('document', bytesOf(register, '', lang), bytesOf(asked, 'options: ', lang), lines, logo, String(logoAlt));
  }

  return {
    load,
    loadSync,
    agreement: (register, placement, options) => paper('agreement', register, placement, options),
    consent: (register, placement, options) => paper('consent', register, placement, options),
    statement: (register, placement, options) => paper('statement', register, placement, options),
    hourSheet: (register, placement, options) => paper('hour_sheet', register, placement, options),
  };
}

/** Whether these are the bytes of a PNG, a JPEG or an SVG. */
function isPicture(bytes) {
  if (!(bytes instanceof Uint8Array)) return false;
  const begins = (...start) => start.every((byte, n) => bytes[n] === byte);
  const svg = () => /^\s*<[^]*<?svg/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
  return begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) || begins(0xff, 0xd8, 0xff) || svg();
}
