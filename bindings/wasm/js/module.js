import { refuse } from './error.js';
import { loading } from './loading.js';
import { object, string } from './plain.js';
import { say } from './say.js';
import { registerSchema } from './schema.js';
import { judgeRest } from './unreadable.js';
import { bytesOf } from './value.js';

/**
 * The functions of a module: plain objects go in and come out.
 *
 * @param glue the JavaScript that wasm-bindgen wrote for it
 * @param open gives the bytes of the module, or a response that has them, from an address
 * @param address gives the address at which the package has it
 * @param schemes the schemes that may be named by their id
 */
export function connect(glue, open, address, schemes = []) {
  const { load, loadSync, answer, isLoaded } = loading(glue, open, address);

  function check(register, options) {
    const { lang, detail, unreadable, ...settings } = object(options);
    const asked = optionsOf({ settings, lang, detail });
    const judge = (register) => answer('check', bytesOf(register, '', lang), asked);
    if (unreadable == null || unreadable === 'refuse') return judge(register);
    if (unreadable !== 'report') refuse('unknown_word', '/unreadable', `options: ${say('unreadable', lang)}`);
    // A member that was left out must not be presumed to be in order.
    return settings.presume == null ? judgeRest(register, judge) : { ...judge(register), problems: [] };
  }

  return {
    load,
    loadSync,
    check,
    registerSchema: (options) => registerSchema(check, () => (isLoaded() ? undefined : load()), options),

    recognize(register, options) {
      const { scheme, earlier_versions: versions, on, ledger, lang, ...settings } = object(options);
      const named = (scheme) => schemes.find(({ id }) => id === scheme) ?? scheme;
      const earlier_versions = Array.isArray(versions) ? versions.map(named) : versions;
      const asked = { settings, scheme: named(scheme), earlier_versions, on, ledger, lang };
      return answer('recognize', bytesOf(register, '', lang), optionsOf(asked));
    },

    yearly(register, options) {
      const { organization, year, lang, ...settings } = object(options);
      return answer('yearly', bytesOf(register, '', lang), optionsOf({ settings, organization, year, lang }));
    },

    schemes(options) {
      if (options === undefined) return structuredClone(schemes);
      const { schemes: ids } = answer('schemes', bytesOf(schemes), optionsOf(object(options)));
      return structuredClone(schemes.filter(({ id }) => ids.includes(id)));
    },

    parsePersonalCode: (text, lang) => answer('parse_personal_code', string(text), lang == null ? lang : string(lang)),

    parseRegistrationNumber: (text, lang) =>
      answer('parse_registration_number', string(text), lang == null ? lang : string(lang)),
  };
}

const optionsOf = (options) => bytesOf(options, 'options: ', options.lang);
