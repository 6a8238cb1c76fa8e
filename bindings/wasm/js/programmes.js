import { programmes as everyProgramme } from '../dist/catalogue/programmes.js';
import { schemes } from '../dist/catalogue/schemes.js';
import { loading } from './loading.js';
import { object } from './plain.js';
import { bytesOf } from './value.js';

/** The functions of the module of programmes, projects and totals; as `connect` of `module.js`. */
export function connect(glue, open, address) {
  const { load, loadSync, answer } = loading(glue, open, address);

  const ask = (name, about, { lang, ...options }) =>
    answer(name, bytesOf(about, '', lang), bytesOf({ ...options, lang }, 'options: ', lang));

  return {
    load,
    loadSync,

    checkStays(register, options) {
      const { stays, programmes, lang, ...settings } = object(options);
      return ask('check_stays', register, { settings, stays, programmes: programmes ?? everyProgramme, lang });
    },

    checkExchange(exchange, options) {
      const { programmes, lang, ...settings } = object(options);
      return ask('check_exchange', exchange, { settings, programmes: programmes ?? everyProgramme, lang });
    },

    impact(register, options) {
      const { asked, scheme, on, cities, lang, ...settings } = object(options);
      const named = schemes.find(({ id }) => id === scheme) ?? scheme;
      return ask('impact', register, { settings, asked, scheme: named, on, cities, lang });
    },

    network: (network, options) => ask('network', network, object(options)),

    programmes: () => structuredClone(everyProgramme),
  };
}
