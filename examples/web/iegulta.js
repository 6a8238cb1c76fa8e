import { fitHeight } from '../../bindings/wasm/js/embed.js';

fitHeight(document.querySelector('iframe'));
