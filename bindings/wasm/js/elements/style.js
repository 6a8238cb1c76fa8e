// Looks that a page can change by custom properties, or by any rule of its own: everything is in `:where`. A sheet that is made
// here needs no exception from a strict policy.

const CSS = `
:where(talka-agreement, talka-findings, talka-hours, talka-progress, talka-timeline) { display: block; font: inherit; color: inherit; }
:where(.talka-notes, .talka-summary, .talka-list, .talka-bar, .talka-days) {
  --violation: var(--talka-violation, light-dark(#9e2a2b, #ffb0a8));
  --warning: var(--talka-warning, light-dark(#7a5200, #f2c66d));
  --information: var(--talka-information, light-dark(#1b4f72, #9fd0f2));
}
:where(.talka-question) { border: 0; margin: 0 0 1.5rem; padding: 0; min-width: 0; }
:where(.talka-label) { display: block; font-weight: 600; padding: 0; }
:where(.talka-hint) { margin: .125rem 0; font-size: .9375em; }
:where(.talka-option) { display: flex; gap: .75rem; align-items: center; min-height: 2.75rem; }
:where(.talka-option > input) { flex: none; inline-size: 1.375rem; block-size: 1.375rem; margin: 0; accent-color: var(--talka-accent, auto); }
:where(.talka-row) { display: flex; flex-wrap: wrap; gap: .5rem; }
:where(.talka-fields) { gap: 0 1.5rem; }
:where(.talka-fields > *) { flex: 1 1 12rem; }
:where(.talka-input) {
  font: inherit; color: inherit; background: transparent; box-sizing: border-box; min-block-size: 2.75rem; max-inline-size: 100%;
  padding: .375rem .75rem; border: 1px solid currentColor; border-radius: .25rem;
}
:where(.talka-input option) { color: CanvasText; background: Canvas; }
:where(.talka-input[aria-invalid=true]) { border-width: 3px; }
:where(.talka-button) {
  font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: .5rem 1.5rem; cursor: pointer;
  color: var(--talka-on-accent, #fff); background: var(--talka-accent, #1b4f72); border: 2px solid transparent; border-radius: .25rem;
}
:where(.talka-button.talka-quiet) { color: inherit; background: transparent; border-color: currentColor; }
:where(.talka-button:focus-visible, .talka-input:focus-visible, .talka-option > input:focus-visible, .talka-summary a:focus-visible) {
  outline: 3px solid var(--talka-focus, light-dark(#a05a00, #ffc14d)); outline-offset: 2px;
}
:where(.talka-note) { margin: .5rem 0; padding: .5rem .75rem; border-inline-start: .25rem solid currentColor; overflow-wrap: anywhere; }
:where(.talka-note > p) { margin: 0; }
:where(.talka-note.talka-violation, .talka-note.talka-error) { border-color: var(--violation); }
:where(.talka-violation > p > strong, .talka-error > p > strong) { color: var(--violation); }
:where(.talka-note.talka-warning) { border-color: var(--warning); }
:where(.talka-warning > p > strong) { color: var(--warning); }
:where(.talka-note.talka-information) { border-color: var(--information); }
:where(.talka-information > p > strong) { color: var(--information); }
:where(.talka-note a, .talka-summary a) { color: inherit; }
:where(.talka-source) { font-size: .875em; }
:where(.talka-list) { list-style: none; margin: 0; padding: 0; }
:where(.talka-summary) { margin: 0 0 1.5rem; padding: .75rem 1rem; border: 1px solid currentColor; border-radius: .25rem; }
:where(.talka-summary > h2) { margin: 0; font-size: 1.1875em; }
:where(.talka-status) { margin: .25rem 0; font-weight: 600; }
:where(.talka-heard) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:where(.talka-bar) { display: block; inline-size: 100%; block-size: 1.5rem; border: 1px solid currentColor; border-radius: .25rem; overflow: hidden; box-sizing: border-box; }
:where(.talka-bar) { --bar: var(--talka-accent, light-dark(#1b4f72, #9fd0f2)); }
:where(.talka-bar .talka-counted) { fill: var(--bar); }
:where(.talka-bar .talka-hatch) { stroke: var(--bar); stroke-width: 3; }
:where(.talka-days) { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
:where(.talka-days caption) { text-align: start; font-weight: 600; }
:where(.talka-days th, .talka-days td) { text-align: start; vertical-align: top; padding: .5rem .5rem .5rem 0; border-block-end: 1px solid currentColor; font-weight: 400; overflow-wrap: anywhere; }
:where(.talka-days thead th) { font-weight: 600; }
:where(.talka-span) { display: block; inline-size: 100%; block-size: 1rem; border: 1px solid currentColor; box-sizing: border-box; }
:where(.talka-span .talka-violation) { fill: var(--violation); }
:where(.talka-span .talka-warning) { fill: var(--warning); }
:where(.talka-span .talka-information) { fill: var(--information); }
:where(.talka-span line) { stroke: currentColor; stroke-width: 2; }
:where(tr.talka-violation strong) { color: var(--violation); }
:where(tr.talka-warning strong) { color: var(--warning); }
:where(tr.talka-information strong) { color: var(--information); }
@media (forced-colors: active) {
  :where(.talka-bar) { --bar: Highlight; forced-color-adjust: none; color: CanvasText; background: Canvas; }
  :where(.talka-button) { border-color: ButtonText; }
  :where(.talka-span rect) { fill: CanvasText; }
}
@media print {
  :where(.talka-button, .talka-calendar) { display: none; }
}
`;

let sheet;

/** Gives the page these looks, once. */
export function dress() {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
