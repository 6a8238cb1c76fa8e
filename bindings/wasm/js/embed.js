const KIND = 'talka-height';

/** More than any form is high. */
const MOST = 100_000;

/**
 * In the page inside a frame: keeps the page around it informed how high it is. Nothing but the height is sent, so that any page may
 * be around it.
 */
export function reportHeight() {
  if (window.parent === window) return () => {};
  let last = 0;
  const report = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== last) window.parent.postMessage({ kind: KIND, height: (last = height) }, '*');
  };
  const observer = new ResizeObserver(report);
  observer.observe(document.documentElement);
  report();
  return () => observer.disconnect();
}

/** In the page around it: makes the frame as high as what is in it, so that nobody scrolls in two places. */
export function fitHeight(frame) {
  const fit = ({ source, data }) => {
    if (source !== frame.contentWindow || data?.kind !== KIND) return;
    const { height } = data;
    if (Number.isInteger(height) && height > 0 && height <= MOST) frame.style.blockSize = `${height}px`;
  };
  window.addEventListener('message', fit);
  return () => window.removeEventListener('message', fit);
}
