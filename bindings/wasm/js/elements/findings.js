import { define, make } from './dom.js';
import { note } from './notes.js';
import { dress } from './style.js';
import { langOf, texts } from './texts.js';

/**
 * `<talka-findings for="…">`: all that is said of a form, in full, most severe first. It listens to the `talka-report` of the
 * element with that id, be it a `<talka-agreement>` or a form that `bind` watches.
 */
class Findings extends HTMLElement {
  static observedAttributes = ['for'];
  #source;
  #hear = ({ detail }) => this.#show(detail.said);

  connectedCallback() {
    dress();
    this.#listen();
  }

  disconnectedCallback() {
    this.#source?.removeEventListener('talka-report', this.#hear);
    this.#source = undefined;
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#listen();
  }

  #listen() {
    this.disconnectedCallback();
    this.#source = document.getElementById(this.getAttribute('for'));
    this.#source?.addEventListener('talka-report', this.#hear);
  }

  #show(said) {
    const order = ['error', 'violation', 'warning', 'information'];
    const sorted = [...said].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    const t = texts(langOf(this));
    this.replaceChildren(make('ul', { class: 'talka-list' }, ...sorted.map((one) => make('li', {}, note(one, t)))));
  }
}

define('talka-findings', Findings);
