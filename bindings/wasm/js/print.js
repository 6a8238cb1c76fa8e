/**
 * Prints a page, without showing it: in a frame that is gone when it was printed. Its style is set as a sheet, which a page may do
 * whose policy allows no style in its text.
 */
export function print({ data, html }) {
  const [whole, style] = /<style>([^]*?)<\/style>/.exec(html);
  const page = new DOMParser().parseFromString(html.replace(whole, ''), 'text/html');
  const frame = document.createElement('iframe');
  frame.title = data.title;
  frame.ariaHidden = 'true';
  // One that is not displayed at all is printed empty by some browsers.
  Object.assign(frame.style, { position: 'fixed', border: 0, blockSize: 0, inlineSize: 0 });
  document.body.append(frame);
  const { contentDocument: inside, contentWindow: view } = frame;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  page.querySelector('meta[http-equiv]')?.remove();
  inside.replaceChild(inside.adoptNode(page.documentElement), inside.documentElement);
  inside.adoptedStyleSheets = [sheet];
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
