// Constants. They are outside of the module, so that a page can show them before it is loaded.
import { explanations, rules as everyRule } from '../dist/catalogue.js';
import { refuse } from './error.js';
import { string } from './plain.js';

export const rules = () => structuredClone(everyRule);

export function explain(code, lang = 'lv') {
  return structuredClone(own(inLanguage(lang).rules, code, 'no rule has this code'));
}

export function words(vocabulary, lang = 'lv') {
  return structuredClone(own(inLanguage(lang).words, vocabulary, 'no vocabulary has this name'));
}

const inLanguage = (lang) => own(explanations, lang, 'no such language; expected `lv`, `en`');

function own(words, word, message) {
  return Object.hasOwn(words, string(word)) ? words[word] : refuse('unknown_word', '', message);
}
