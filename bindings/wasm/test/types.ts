// Compiled and never run: what a user writes has to fit the declarations, and what is wrong must not.

import {
  check, explain, fieldAt, load, LoadError, parseDay, parsePersonalCode, progress, recognize, registerSchema, schemes, TalkaError,
  words,
  type Finding, type Register, type Report,
} from 'talka';
import { check as lightCheck } from 'talka/check';
import { agreement as contract, hourSheet, print as printed } from 'talka/documents';
import { CredentialError, find, read, refusal, verify } from 'talka/verify';

await load();
const register: Register = {
  volunteers: [{ id: '00000000-0000-0000-0000-000000000001', born: '2010-05-10', consents: null }],
};
const report = check(register, { today: '2023-06-01', lang: 'lv', consent_until: '17' });
const findings: Finding[] = report.findings;
for (const { code, cause, path } of findings) {
  if (code === 'consent-missing' && cause.reason === 'consent_missing') console.log(path, cause.flaw);
}
lightCheck(register, { today: '2023-06-01' });
const plain: Report = check(register, { today: '2023-06-01' });
const both: Report = report;
const texts: string[] = report.findings.flatMap(({ message, citation }) => [message, citation]);
const asked: string[] = report.questions.map(({ text }) => text);
console.log(plain, both, texts, asked);
const rest = check(register, { today: '2023-06-01', lang: 'en', unreadable: 'report' });
for (const { path, message } of [...rest.problems, ...rest.findings]) console.log(path.length, message.length);
const fixed = { consents: [{ form: 'paper', given: '2026-11-20', limited_to: undefined }], born: '2011-03-15' } as const;
check({ volunteers: [{ id: '00000000-0000-0000-0000-000000000001', ...fixed, name: undefined }] }, { today: '2026-11-22', lang: undefined });
const born: Register = { volunteers: [{ id: '00000000-0000-0000-0000-000000000001', born: parseDay('15.3.2011.') }] };
check(born, { today: '2026-11-22' });
const summary = check(register, { today: '2023-06-01', detail: 'summary' });
for (const { code, cause, records, minutes } of summary.findings) console.log(code, cause.reason, records, minutes);

const code = parsePersonalCode('111111-11410', 'lv');
if (code.valid) console.log(code.check_digit);
else console.log(code.message);

for (const scheme of schemes()) recognize(register, { today: '2023-06-01', scheme });
const { decisions } = recognize(register, { today: '2020-12-31', scheme: 'lv-jekabpils-2020' });
const first = recognize(register, { today: '2020-12-31', scheme: 'lv-jekabpils-2020', ledger: { version: 1, awards: [] } });
recognize(register, { today: '2023-06-01', scheme: 'lv-jekabpils-2020', ledger: first.ledger });
for (const { awards } of decisions) for (const { level, gives } of awards) console.log(level, gives);
for (const { message } of first.local?.findings ?? []) console.log(message);

for (const decision of decisions) console.log(progress(decision, 'en').text.length);
console.log((await explain('consent-missing')).title, (await words('ConsentForm', 'en')).paper);
await load(new URL('https://example.org/talka.wasm'));
await load(fetch('/talka.wasm'));
await load(new Uint8Array(8));

const error: unknown = undefined;
if (error instanceof LoadError) console.log(error.address);
if (error instanceof TalkaError) console.log(error.kind, error.path, error.errors[0]?.message);

const outcome = await verify(find('https://example.org/#x') ?? '', { on: '2026-11-30' });
if (outcome.state === 'valid') console.log(outcome.content.minutes, outcome.revocation.is === 'not_revoked' && outcome.revocation.day);
else if (outcome.state === 'refused') console.log(refusal(outcome.error, 'en'), outcome.error.code === 'revoked');
else console.log(outcome.address);
if (error instanceof CredentialError) console.log(error.code, error.day);
console.log((await read('', 'claim')).content.scheme);

// @ts-expect-error: whoever refuses is asked why
if (outcome.state === 'refused') console.log(outcome.revocation);
// @ts-expect-error: a day is text
check(register, { today: new Date() });
// @ts-expect-error: no such language
check(register, { today: '2023-06-01', lang: 'de' });
// @ts-expect-error: no such member
check({ volunteers: [{ id: '', borm: '2010' }] }, { today: '2023-06-01' });
// @ts-expect-error: no such code
console.log(findings[0]?.code === 'consent-mising');
// @ts-expect-error: without a language there is no message
plain.findings[0]?.message.length;
// @ts-expect-error: no such scheme
recognize(register, { today: '2023-06-01', scheme: 'lv-jekabpils' });
// @ts-expect-error: no such rule
explain('consent-mising');
// @ts-expect-error: no day
check(register, { today: '1.6.2023.' });
// @ts-expect-error: what could not be read is reported only where that was asked for
report.problems;
const schema = registerSchema({ today: () => '2026-11-22', fields: { '/hour_logs/*/on': (row) => `on-${row}` } });
const judged = await schema['~standard'].validate({});
console.log(judged.issues?.[0]?.message ?? judged, fieldAt('/volunteers/0/born', { '/volunteers/0/born': 'born' })?.length);

import { bind } from 'talka/elements';
import 'talka/elements/hours';

const element = document.createElement('talka-agreement');
element.addEventListener('talka-report', ({ detail: { said } }) => said.map(({ path, message }) => path + message));
const file: Promise<void> = element.ready.then(() => element.open(element.save()));
document.createElement('talka-progress').decision = decisions[0];
bind(document.forms[0]!, { register: () => element.register, fields: { '/volunteers/0/born': 'born' }, today: '2026-11-22' }).judge();
console.log(file, element.report?.findings[0]?.message);
document.createElement('talka-hours').register = register;
document.createElement('talka-timeline').report = report;

const { data, html } = contract(register, '00000000-0000-0000-0000-000000000003', { today: '2026-11-22', terms: { manner: 'sestdienās' }, letterhead: ['Paraugu novads'] });
const lacks: string[] | undefined = data.draft?.lacks;
printed({ data, html });
console.log(lacks, hourSheet(register, '00000000-0000-0000-0000-000000000003', { today: '2026-11-22', from: '2026-01-01' }).html);
// @ts-expect-error: an hour sheet states no terms
hourSheet(register, '00000000-0000-0000-0000-000000000003', { today: '2026-11-22', terms: {} });

import { checkExchange, checkStays, impact, network as contacts } from 'talka/programmes';

const stays = [{ programme: 'esc', placement: '00000000-0000-0000-0000-000000000003', strand: 'individual', from: '2024-03-01', to: '2024-08-31' }] as const;
const worded: string[] = checkStays(register, { today: '2024-12-31', lang: 'lv', stays }).findings.map(({ message }) => message);
const lent: number | null | undefined = checkExchange({ id: 'a' }, { today: '2024-12-31' }).budgets[0]?.lent_cents;
const counted: number | null = impact(register, { today: '2024-12-31', scheme: 'lv-jekabpils-2020', asked: { by: ['planning_region'] } }).totals.whole.sums?.people ?? null;
console.log(worded, lent, counted, contacts({ contacts: [] }, { on: '2024-12-31' }).asked[0]?.contacts);
// @ts-expect-error: without a language there is no message
checkStays(register, { today: '2024-12-31', stays }).findings[0]?.message.length;
// @ts-expect-error: no such way to keep totals apart
impact(register, { today: '2024-12-31', asked: { by: ['town'] } });
