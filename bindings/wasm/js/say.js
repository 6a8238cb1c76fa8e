// What is wrong with a value before the module sees it.

const EN = {
  object: (found) => `expected an object, found ${found}${awaited(found, 'was `await` forgotten?')}`,
  text: (found) => `expected text, found ${found}`,
  plain: (found) => `expected a plain value, found ${found}${awaited(found, 'was `await` forgotten?')}`,
  number: (found) => `expected a number, found ${found}`,
  date: () => 'expected a day as text, such as `2024-05-31`, found a Date object, which is a moment in time',
  surrogate: () => 'expected text, found text with half a character',
  deep: () => 'nested too deeply, or in a circle',
  unreadable: () => 'expected `refuse` or `report`',
  lines: () => 'expected a list of lines',
  picture: () => 'expected the bytes of a PNG, a JPEG or an SVG, as a `Uint8Array`',
  getter: () => 'expected a plain value, found one that cannot be read',
};

const LV = {
  object: (found) => `vajadzīgs objekts, bet ir ${found}${awaited(found, 'vai nav aizmirsts `await`?')}`,
  text: (found) => `vajadzīgs teksts, bet ir ${found}`,
  plain: (found) => `vajadzīga vienkārša vērtība, bet ir ${found}${awaited(found, 'vai nav aizmirsts `await`?')}`,
  number: (found) => `vajadzīgs skaitlis, bet ir ${found}`,
  date: () => 'vajadzīgs datums kā teksts, piemēram, `2024-05-31`, bet ir Date objekts, kas ir laika moments',
  surrogate: () => 'vajadzīgs teksts, bet tajā ir tikai puse rakstzīmes',
  deep: () => 'ietverts pārāk dziļi vai riņķī',
  unreadable: () => 'vajadzīgs `refuse` vai `report`',
  lines: () => 'vajadzīgs rindu saraksts',
  picture: () => 'vajadzīgi PNG, JPEG vai SVG baiti kā `Uint8Array`',
  getter: () => 'vajadzīga vienkārša vērtība, bet to nevar nolasīt',
};

const awaited = (found, hint) => (found === 'Promise' ? `; ${hint}` : '');

/** A message in that language; in English where none is asked for. */
export const say = (message, lang, found) => (lang === 'lv' ? LV : EN)[message](found);
