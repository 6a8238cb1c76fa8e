document.documentElement.lang = new URLSearchParams(location.search).get('lang') ?? 'lv';
await import('../../js/elements/hours.js');
const id = (n) => `00000000-0000-0000-0000-00000000000${n}`;
const hours = document.querySelector('talka-hours');
await hours.ready;
hours.register = {
  volunteers: [{ id: id(1), born: '2009-05-05' }],
  organizations: [{ id: id(2), class: 'association' }],
  placements: [{ id: id(3), volunteer: id(1), organization: id(2), agreement: { form: 'written', concluded: '2026-09-01' } }],
};
globalThis.talka = true;
