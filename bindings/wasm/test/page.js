// The module as a page has it, for the test to call.
import * as glue from '../dist/whole.js';
import * as light from '../js/check-web.js';
import { bytesOf } from '../js/value.js';
import * as whole from '../js/web.js';

await Promise.all([whole.load(), light.load()]);
globalThis.talka = { bytesOf, glue, light, whole };
