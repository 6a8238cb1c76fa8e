import '../../bindings/wasm/js/elements.js';
import { reportHeight } from '../../bindings/wasm/js/embed.js';
import { filing } from './datne.js';
import { papers } from './dokumenti.js';

const agreement = document.querySelector('talka-agreement');
filing(agreement);
papers(agreement);
reportHeight();
