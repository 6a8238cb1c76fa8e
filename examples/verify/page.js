// The page that checks a certificate: from the link of its QR code, a file, or a pasted text.
import { date, find, findInFile, host, hours, isPerson, kindOf, refusal, revocation, SCHEMES, verify } from '../../bindings/wasm/js/verify.js';
import { WORDS } from './words.js';

const LARGEST = 20 << 20;
const $ = (id) => document.getElementById(id);

/** All that the page knows. `note` is what is wrong with what was opened. */
const state = { lang: navigator.language.startsWith('lv') || !navigator.languages.some((lang) => lang.startsWith('en')) ? 'lv' : 'en' };

/** The day in Latvia. */
const today = () => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Riga' }).format(new Date());

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const VERDICTS = {
  revoked: 'invalid', over: 'invalid', not_yet: 'invalid', key_over: 'invalid', key_revoked: 'invalid',
  too_large: 'unreadable', form: 'unreadable', base64: 'unreadable', json: 'unreadable', member: 'unreadable', did: 'unreadable',
};
const SIGNS = { valid: '✓', maybe: '!', unchecked: '?', invalid: '✕', untrusted: '✕', unreadable: '?' };

function verdictOf({ state, revocation, error }) {
  if (state === 'valid') return revocation.is === 'not_checked' ? 'maybe' : 'valid';
  return state === 'unchecked' ? 'unchecked' : (VERDICTS[error.code] ?? 'untrusted');
}

function period(days, words) {
  const { from, to } = days ?? {};
  const day = (day) => date(day, state.lang);
  if (from && to) return state.lang === 'lv' ? `${day(from)}–${day(to)}` : `${day(from)} – ${day(to)}`;
  return from ? `${words.from} ${day(from)}` : to ? `${words.until} ${day(to)}` : undefined;
}

/** What the certificate says, as pairs. */
function facts(content, words) {
  const { lang } = state;
  const known = Object.hasOwn(SCHEMES, content.scheme) ? SCHEMES[content.scheme] : undefined;
  const level = content.achievement?.level_title ?? (known && Object.hasOwn(known.levels, content.level) ? known.levels[content.level] : undefined);
  const rules = content.rules?.[lang] ?? (known ? `${known.authority} – ${known.title[lang]}` : words.unknownRules(content.scheme));
  return [
    [words.whom, content.name ?? words.hidden, 'name'],
    [words.hours, hours(content.minutes, lang), 'hours'],
    [words.what, level?.[lang] ?? content.level],
    [words.period, period(content.achievement?.period, words)],
    [words.rules, rules],
    [words.verified, content.verified?.[lang]],
    [words.issuer, host(content.issuer), 'host'],
    [words.issued, date(content.issued, lang)],
    [words.last, content.last && date(content.last, lang)],
  ].filter(([, value]) => value);
}

function list(heading, items) {
  return items.length === 0 ? undefined : element('div', {}, element('h3', { textContent: heading }), element('ul', {}, ...items.map((item) => element('li', {}, ...[item].flat()))));
}

const linked = (address) => element('a', { href: address, textContent: address, rel: 'noreferrer' });

function unchecked({ state: came, content, missing, address, revocation: known }, words) {
  const items = [];
  if (missing === 'document') items.push([`${words.noKeys} `, linked(address)]);
  if (known?.is === 'not_checked') items.push(address ? [`${words.noList} `, linked(address)] : words.unlisted);
  if (came === 'valid') {
    if (state.document) items.push(words.ownKeys);
    items.push(words.whose(host(content.issuer)), words.person);
  }
  return items;
}

/** Asks for the person whom a certificate without a name is about. */
function comparison({ hidden }, words) {
  const name = element('input', { id: 'name', autocomplete: 'off' });
  const born = element('input', { id: 'born', type: 'date' });
  const answer = element('p', { role: 'status' });
  const form = element(
    'form', { className: 'compare' }, element('h3', { textContent: words.compare }),
    element('div', {}, element('label', { htmlFor: 'name', textContent: words.name }), name),
    element('div', {}, element('label', { htmlFor: 'born', textContent: words.born }), born),
    element('button', { textContent: words.compared }), answer,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const asked = name.value.trim() !== '' && born.value !== '';
    answer.textContent = !asked ? words.bornMissing : (await isPerson(hidden, name.value, born.value)) ? words.fits : words.differs;
  });
  return form;
}

function shown(outcome, words) {
  const verdict = verdictOf(outcome);
  const { content, error, state: came } = outcome;
  const why = error && refusal(error, state.lang);
  const parts = [element(
    'div', { className: `verdict ${verdict}` }, element('span', { className: 'sign', ariaHidden: 'true', textContent: SIGNS[verdict] }),
    element('div', {}, element('h2', { id: 'verdict', tabIndex: -1, textContent: words.verdicts[verdict] }), why && element('p', { textContent: why })),
  )];
  // What somebody else may have written is not repeated.
  if (content && verdict !== 'untrusted') {
    const rows = facts(content, words).flatMap(([name, value, kind]) => [element('dt', { textContent: name }), element('dd', { className: kind ?? '', textContent: value })]);
    const sure = came === 'valid' || verdict === 'invalid';
    parts.push(element('div', { className: sure ? 'facts' : 'facts unsure' }, element('h3', { textContent: sure ? words.said : words.claimed }), element('dl', {}, ...rows)));
    if (content.hidden && came === 'valid') parts.push(comparison(content, words));
  }
  if (came === 'valid') {
    const { revocation: known } = outcome;
    const done = [words.signature(host(content.issuer)), ...(known.is === 'not_checked' ? [] : [revocation(known, state.lang)])];
    parts.push(list(words.done, done));
  }
  parts.push(list(words.open_questions, unchecked(outcome, words)));
  if (outcome.missing) parts.push(element('button', { type: 'button', className: 'again', textContent: words.again, onclick: () => run(true) }));
  return parts.filter(Boolean);
}

function render() {
  const words = WORDS[state.lang];
  document.documentElement.lang = state.lang;
  document.title = words.title;
  $('title').textContent = words.title;
  $('about').textContent = words.about;
  $('langs').ariaLabel = words.langs;
  $('langs').replaceChildren(...Object.entries(WORDS).map(([lang, { lang: name }]) => element('button', {
    type: 'button', lang, textContent: name, ariaPressed: String(lang === state.lang),
    onclick() {
      state.lang = lang;
      render();
      $('langs').querySelector(`[lang=${lang}]`).focus();
    },
  })));
  const parts = [];
  if (state.note) parts.push(element('p', { className: 'note', role: 'alert', textContent: words[state.note] }));
  if (state.busy) parts.push(element('p', { textContent: words.checking }));
  else if (state.outcome) parts.push(...shown(state.outcome, words));
  $('result').replaceChildren(...parts);
  $('show').replaceChildren(...tools(words));
}

/** How something is shown to the page. */
function tools(words) {
  const text = element('textarea', { id: 'text', rows: 3, spellcheck: false, autocomplete: 'off' });
  const file = element('input', { id: 'file', type: 'file', accept: '.pdf,.jwt,.jws,.txt,.json,application/pdf,application/json,text/plain' });
  file.addEventListener('change', () => file.files[0] && open(file.files[0]));
  const form = element('form', {}, element('label', { htmlFor: 'text', textContent: words.paste }), text, element('button', { textContent: words.check }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(find(text.value), true);
  });
  const heading = state.outcome ? element('h2', { textContent: words.another }) : element('p', { className: 'intro', textContent: words.intro });
  const opener = element('div', { className: 'opener' }, element('label', { className: 'button' }, words.open, file), element('p', { textContent: words.files }));
  return [heading, opener, form];
}

/** Opens a file: a certificate, or what could not be had from the issuer's address. */
async function open(file) {
  if (file.size > LARGEST) return note('large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes.subarray(0, 1 << 16));
  if (text.trimStart().startsWith('{') && text.includes('"verificationMethod"')) {
    state.document = bytes;
    return state.signed ? run(true) : undefined;
  }
  return take(await findInFile(bytes), true);
}

function note(word) {
  Object.assign(state, { note: word, outcome: undefined });
  render();
}

/** Takes something signed that was found, or says that there is none. */
function take(signed, asked) {
  if (!signed) return note('nothing');
  if (kindOf(signed) === 'list') {
    state.list = signed;
    return state.signed ? run(asked) : undefined;
  }
  // Keys and lists that were opened before it may be meant for it.
  if (state.signed && signed !== state.signed) Object.assign(state, { document: undefined, list: undefined });
  state.signed = signed;
  return run(asked);
}

async function run(asked) {
  const { signed, document, list } = state;
  Object.assign(state, { busy: true, note: undefined });
  render();
  const outcome = await verify(signed, { on: today(), document, list });
  // Something else may have been opened meanwhile.
  if (signed !== state.signed) return;
  Object.assign(state, { busy: false, outcome });
  render();
  // Whoever asked is led to the answer.
  if (asked) $('verdict').focus();
}

function fromAddress() {
  const text = decodeURIComponent(location.hash.slice(1).replace(/%(?![\da-fA-F]{2})/g, '%25'));
  if (text !== '') take(text, false);
}

addEventListener('hashchange', fromAddress);
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const { files: [file] } = event.dataTransfer;
  if (file) open(file);
  else take(find(event.dataTransfer.getData('text')), true);
});
render();
fromAddress();
