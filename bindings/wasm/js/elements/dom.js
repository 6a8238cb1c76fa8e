/** An element with attributes, where those that are nothing are left out, and children. */
export function make(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) set(made, attribute, value);
  made.append(...children.filter((child) => child != null && child !== false && child !== ''));
  return made;
}

export function set(element, attribute, value) {
  if (value == null || value === false) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value === true ? '' : value);
}

let ids = 0;

/** An id that no other element of the page has from here. */
export const fresh = (name) => `talka-${name}-${(ids += 1)}`;

export const upper = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A day as it is written in that language: `31.12.2020.`, `31 December 2020`. */
export const written = (day, lang) =>
  lang === 'en'
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
    : `${day.split('-').reverse().join('.')}.`;

/** The day in Latvia: the library asks no clock. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' }).format(new Date());

/** An element of a drawing. */
export function draw(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** Defines an element, unless another version on the page has. */
export function define(name, type) {
  if (!customElements.get(name)) customElements.define(name, type);
}
