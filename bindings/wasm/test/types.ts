// Compiled and never run: what a user writes has to fit the declarations, and what is wrong must not.

import { check, load, parsePersonalCode, recognize, schemes, TalkaError, type Finding, type Register } from 'talka';
import { check as lightCheck } from 'talka/check';

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

const error: unknown = undefined;
if (error instanceof TalkaError) console.log(error.kind, error.path, error.errors[0]?.message);

// @ts-expect-error: a day is text
check(register, { today: new Date() });
// @ts-expect-error: no such language
check(register, { today: '2023-06-01', lang: 'de' });
// @ts-expect-error: no such member
check({ volunteers: [{ id: '', borm: '2010' }] }, { today: '2023-06-01' });
// @ts-expect-error: no such code
console.log(findings[0]?.code === 'consent-mising');
