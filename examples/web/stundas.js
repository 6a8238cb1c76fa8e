import '../../bindings/wasm/js/elements/hours.js';
import { parseDay, schemes, words } from '../../bindings/wasm/js/web.js';
import { reportHeight } from '../../bindings/wasm/js/embed.js';
import { filing } from './datne.js';

reportHeight();

const VOLUNTEER = '00000000-0000-0000-0000-000000000001';
const ORGANIZATION = '00000000-0000-0000-0000-000000000002';
const PLACEMENT = '00000000-0000-0000-0000-000000000003';

const form = document.getElementById('known');
const hours = document.querySelector('talka-hours');

const option = (value, words) => Object.assign(document.createElement('option'), { value, textContent: words });

/** What is known beside the hours; what is not filled in is unknown. */
function know() {
  const { scheme, class: kind, born, concluded } = form.elements;
  hours.setAttribute('scheme', scheme.value);
  hours.register = {
    volunteers: [{ id: VOLUNTEER, born: parseDay(born.value) }],
    organizations: [{ id: ORGANIZATION, class: kind.value || undefined }],
    placements: [{ id: PLACEMENT, volunteer: VOLUNTEER, organization: ORGANIZATION, agreement: { concluded: parseDay(concluded.value) } }],
  };
}

for (const { id, title } of schemes()) form.elements.scheme.append(option(id, title.lv));
const classes = Object.entries(await words('LegalClass', 'lv')).sort(([, one], [, other]) => one.localeCompare(other, 'lv'));
for (const [word, name] of classes) form.elements.class.append(option(word, name));

form.addEventListener('change', know);
form.addEventListener('submit', (event) => event.preventDefault());
await hours.ready;
know();
filing(hours);
