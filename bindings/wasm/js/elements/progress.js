import { hours, progress } from '../progress.js';
import { define, draw, fresh, make } from './dom.js';
import { dress } from './style.js';
import { langOf, texts } from './texts.js';

/**
 * `<talka-progress>`: how far somebody is from the next level. Its `decision` is one of those that `recognize` gives; what is
 * undecided is hatched, and all of it is said in words.
 */
class Progress extends HTMLElement {
  #decision;

  get decision() {
    return this.#decision;
  }

  set decision(decision) {
    this.#decision = decision;
    this.#show();
  }

  connectedCallback() {
    dress();
    this.#show();
  }

  #show() {
    if (!this.isConnected) return;
    if (!this.#decision) return this.replaceChildren();
    const lang = langOf(this);
    const t = texts(lang);
    const { counted, undecided, target, text } = progress(this.#decision, lang);
    const parts = [[t.counted, counted], [t.undecided, undecided], [t.missing, target === null ? 0 : target - counted]];
    const said = parts.filter(([, minutes], n) => n === 0 || minutes > 0).map(([name, minutes]) => `${name}: ${hours(minutes)}`);
    this.replaceChildren(make('p', { class: 'talka-status' }, text), target === null ? '' : bar(counted, undecided, target, said.join('; ')));
  }
}

/** What counts, full; what is undecided, hatched; the rest, empty. */
function bar(counted, undecided, target, label) {
  const share = (minutes) => Math.min(100, (100 * minutes) / target);
  const hatch = fresh('hatch');
  const stripes = draw('pattern', { id: hatch, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  stripes.append(draw('line', { x1: 0, y1: 0, x2: 0, y2: 6, class: 'talka-hatch' }));
  const full = draw('rect', { x: '0', y: '0', width: `${share(counted)}%`, height: '100%', class: 'talka-counted' });
  const rest = share(counted + undecided) - share(counted);
  const open = draw('rect', { x: `${share(counted)}%`, y: '0', width: `${rest}%`, height: '100%', fill: `url(#${hatch})` });
  return draw('svg', { class: 'talka-bar', role: 'img', 'aria-label': label }, draw('defs', {}, stripes), full, open);
}

define('talka-progress', Progress);
