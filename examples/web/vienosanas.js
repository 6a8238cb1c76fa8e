import '../../bindings/wasm/js/elements.js';
import { filing } from './datne.js';

filing(document.querySelector('talka-agreement'));
