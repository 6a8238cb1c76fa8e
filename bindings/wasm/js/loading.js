import { LoadError, TalkaError } from './error.js';

/**
 * A module that is loaded once, and its functions, which answer in JSON.
 *
 * @param glue the JavaScript that wasm-bindgen wrote for it
 * @param open gives the bytes of the module, or a response that has them, from an address
 * @param address gives the address at which the package has it
 */
export function loading(glue, open, address) {
  let loaded = false;
  let begun;

  async function begin(source) {
    let from;
    try {
      const given = (await source) ?? address();
      from = addressOf(given);
      const module = await (isAddress(given) ? open(given) : given);
      from ??= addressOf(module);
      if (isResponse(module) && !module.ok) throw new Error(`the server answered ${module.status}`);
      await glue.default({ module_or_path: module });
      loaded = true;
    } catch (cause) {
      // A later call tries again.
      begun = undefined;
      throw notLoaded(from, cause);
    }
  }

  return {
    isLoaded: () => loaded,

    load: (source) => (begun ??= begin(source)),

    loadSync(module) {
      try {
        glue.initSync({ module });
      } catch (cause) {
        throw notLoaded(undefined, cause);
      }
      loaded = true;
      begun = Promise.resolve();
    },

    answer(name, ...values) {
      if (!loaded) throw new LoadError('call `await load()` once before this, or `loadSync(bytes)`');
      try {
        return JSON.parse(glue[name](...values));
      } catch (thrown) {
        throw typeof thrown === 'string' ? new TalkaError(JSON.parse(thrown).errors) : thrown;
      }
    },
  };
}

const isResponse = (value) => typeof Response === 'function' && value instanceof Response;

const isAddress = (value) => typeof value === 'string' || value instanceof URL;

const addressOf = (value) => (isAddress(value) ? String(value) : isResponse(value) && value.url ? value.url : undefined);

function notLoaded(address, cause) {
  const where = address === undefined ? 'the module could not be loaded from what was given' : `the module could not be loaded from ${address}`;
  return new LoadError(`${where}: ${cause?.message ?? cause}`, address, cause);
}
