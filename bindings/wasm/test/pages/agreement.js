// Another language is asked for in the address, so that one page serves the test of both.
document.documentElement.lang = new URLSearchParams(location.search).get('lang') ?? 'lv';
const { bind } = await import('../../js/elements.js');
const { parseDay } = await import('../../js/check-web.js');
await document.querySelector('talka-agreement').ready;
globalThis.talka = { bind, parseDay };
