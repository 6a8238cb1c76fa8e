import { TalkaError, refuse } from './error.js';
import { object, string } from './plain.js';
import { bytesOf } from './value.js';

/**
 * The functions of a module: plain objects go in and come out.
 *
 * @param glue the JavaScript that wasm-bindgen wrote for it
 * @param bytes gives its bytes, or a response that has them
 * @param schemes the schemes that may be named by their id
 */
export function connect(glue, bytes, schemes = []) {
  let loaded = false;
  let loading;

  async function begin() {
    try {
      await glue.default({ module_or_path: bytes() });
      loaded = true;
    } catch (cause) {
      // A later call tries again.
      loading = undefined;
      refuse('not_loaded', '', 'the module could not be loaded', { cause });
    }
  }

  function answer(name, ...values) {
    if (!loaded) refuse('not_loaded', '', 'call `await load()` once before this, or `loadSync(bytes)`');
    try {
      return JSON.parse(glue[name](...values));
    } catch (thrown) {
      throw typeof thrown === 'string' ? new TalkaError(JSON.parse(thrown).errors) : thrown;
    }
  }

  return {
    load: () => (loading ??= begin()),

    loadSync(module) {
      try {
        glue.initSync({ module });
      } catch (cause) {
        refuse('not_loaded', '', 'these are not the bytes of this module', { cause });
      }
      loaded = true;
      loading = Promise.resolve();
    },

    check(register, options) {
      const { lang, detail, ...settings } = object(options);
      return answer('check', bytesOf(register), optionsOf({ settings, lang, detail }));
    },

    recognize(register, options) {
      const { scheme, earlier_versions: versions, on, ledger, lang, ...settings } = object(options);
      const named = (scheme) => schemes.find(({ id }) => id === scheme) ?? scheme;
      const earlier_versions = Array.isArray(versions) ? versions.map(named) : versions;
      const asked = { settings, scheme: named(scheme), earlier_versions, on, ledger, lang };
      return answer('recognize', bytesOf(register), optionsOf(asked));
    },

    yearly(register, options) {
      const { organization, year, lang, ...settings } = object(options);
      return answer('yearly', bytesOf(register), optionsOf({ settings, organization, year, lang }));
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

const optionsOf = (options) => bytesOf(options, 'options: ');
