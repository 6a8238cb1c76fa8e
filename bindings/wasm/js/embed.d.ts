/**
 * In the page inside an `<iframe>`: keeps the page around it informed how high it is, by `postMessage`. Only the height is sent.
 * Gives back what ends it; in a page that is in no frame, nothing happens.
 */
export declare function reportHeight(): () => void;

/**
 * In the page around it: makes the frame as high as what is in it. Messages of other windows and heights that no form has are left
 * unanswered. Gives back what ends it.
 *
 * ```js
 * import { fitHeight } from 'talka/embed';
 * fitHeight(document.querySelector('iframe'));
 * ```
 */
export declare function fitHeight(frame: HTMLIFrameElement): () => void;
