import { define, draw, make, written } from './dom.js';
import { period } from './notes.js';
import { dress } from './style.js';
import { langOf, texts } from './texts.js';

/** Days beside the first and the last that are known, so that what has no end is seen to go on. */
const MARGIN = 14;

/** The number of a day, counted from 1970. */
const number = (day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const dayOf = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/**
 * `<talka-timeline>`: the findings of a `report` on their days, each row drawn and said in words, so that the table is the same to
 * whoever does not see the drawing. Findings about a value have no days and are not in it.
 */
class Timeline extends HTMLElement {
  #report;

  get report() {
    return this.#report;
  }

  set report(report) {
    this.#report = report;
    this.#show();
  }

  connectedCallback() {
    dress();
    this.#show();
  }

  #show() {
    if (!this.isConnected) return;
    const findings = this.#report?.findings.filter(({ days }) => days.length > 0) ?? [];
    if (findings.length === 0) return this.replaceChildren();
    const t = texts(langOf(this));
    const { today } = this.#report.settings;
    const known = findings.flatMap(({ days }) => days.flatMap(({ from, to }) => [from, to])).filter(Boolean);
    const numbers = [today, ...known].map(number);
    const axis = { first: Math.min(...numbers) - MARGIN, last: Math.max(...numbers) + MARGIN, today: number(today) };
    const range = `${t.days}: ${written(dayOf(axis.first), t.lang)}–${written(dayOf(axis.last), t.lang)}`;
    const head = make('tr', {}, make('th', { scope: 'col' }, t.finding), make('th', { scope: 'col' }, range));
    const rows = findings.map((finding) => row(finding, axis, t));
    this.replaceChildren(make('table', { class: 'talka-days' }, make('caption', {}, t.timeline), make('thead', {}, head), make('tbody', {}, ...rows)));
  }
}

function row({ severity, message, code, days }, axis, t) {
  const said = make('th', { scope: 'row' }, make('strong', {}, `${t[severity]}. `), message ?? code);
  const words = days.map((days) => period(days, t)).filter(Boolean).join('; ');
  return make('tr', { class: `talka-${severity}` }, said, make('td', {}, spans(severity, days, axis), words));
}

/** The days of a finding, and a line at today. */
function spans(severity, days, { first, last, today }) {
  const share = (day) => `${(100 * (day - first)) / (last + 1 - first)}%`;
  const rects = days.map(({ from, to }) => {
    const begin = from ? number(from) : first;
    const end = (to ? number(to) : last) + 1;
    return draw('rect', { x: share(begin), y: '0', width: share(first + end - begin), height: '100%', class: `talka-${severity}` });
  });
  const line = draw('line', { x1: share(today), x2: share(today), y1: '0', y2: '100%' });
  return draw('svg', { class: 'talka-span', 'aria-hidden': 'true' }, ...rects, line);
}

define('talka-timeline', Timeline);
