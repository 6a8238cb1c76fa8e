// The elements and what they are made of, for browsers. Importing this defines them.
import './elements/agreement.js';
import './elements/findings.js';
import './elements/progress.js';
import './elements/timeline.js';

export { bind } from './elements/bind.js';
