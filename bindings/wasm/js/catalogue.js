// Constants, which need no module. Each is fetched when it is asked for, in the language that it is asked for in.
import { refuse } from './error.js';
import { string } from './plain.js';

const EXPLANATIONS = { lv: () => import('../dist/catalogue/explanations.lv.js'), en: () => import('../dist/catalogue/explanations.en.js') };
const WORDS = { lv: () => import('../dist/catalogue/words.lv.js'), en: () => import('../dist/catalogue/words.en.js') };

export const rules = async () => structuredClone((await import('../dist/catalogue/rules.js')).rules);

export const explain = async (code, lang = 'lv') => {
  const { explanations } = await inLanguage(EXPLANATIONS, lang);
  return structuredClone(own(explanations, code, 'no rule has this code'));
};

export const words = async (vocabulary, lang = 'lv') => {
  const { words } = await inLanguage(WORDS, lang);
  return structuredClone(own(words, vocabulary, 'no vocabulary has this name'));
};

const inLanguage = (texts, lang) => own(texts, lang, 'no such language; expected `lv`, `en`')();

function own(words, word, message) {
  return Object.hasOwn(words, string(word)) ? words[word] : refuse('unknown_word', '', message);
}
