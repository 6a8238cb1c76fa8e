import '../../bindings/wasm/js/elements.js';
import { reportHeight } from '../../bindings/wasm/js/embed.js';
import { filing } from './datne.js';

filing(document.querySelector('talka-agreement'));
reportHeight();
