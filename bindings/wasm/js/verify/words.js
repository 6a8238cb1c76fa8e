// Why something is refused and what is known of a revocation, in the same words as in Rust. `{}` is a day.
import { date } from './day.js';

const REFUSALS = {
  lv: {
    too_large: 'Šis teksts ir garāks par jebkuru apliecinājumu, tāpēc tas nav lasīts.',
    form: 'Tas nav apliecinājuma kods: jābūt trim daļām ar punktiem starp tām. Noskenējiet vai nokopējiet kodu vēlreiz.',
    list: 'Atsaukto apliecinājumu saraksts nav nolasāms.',
    base64: 'Kods nav pilnīgs vai ir mainīts: noskenējiet vai nokopējiet to vēlreiz.',
    document: 'Izdevēja atslēgu datne nav nolasāma.',
    json: 'Kodu var atšifrēt, bet tas nav brīvprātīgā darba apliecinājums, kādu šī pārbaude pazīst.',
    member: 'Kodu var atšifrēt, bet tas nav brīvprātīgā darba apliecinājums, kādu šī pārbaude pazīst.',
    unsigned: 'Šis apliecinājums nav parakstīts, tāpēc to varēja uzrakstīt jebkurš. Neuzticieties tam.',
    shared_secret: 'Šis apliecinājums parakstīts tā, ka katrs, kas to var pārbaudīt, varētu to arī uzrakstīt. Neuzticieties tam.',
    algorithm: 'Šis apliecinājums parakstīts ar paņēmienu, kuru šī pārbaude nepieņem.',
    critical: 'Šajā apliecinājumā ir nosacījums, kas pārbaudītājam jāsaprot, bet šī pārbaude to nepazīst.',
    wrong_issuer: 'Apliecinājumā minēts cits izdevējs nekā atslēgu datnē.',
    unknown_key: 'Apliecinājums parakstīts ar atslēgu, kuras izdevēja atslēgu datnē nav. Neuzticieties tam.',
    key_algorithm: 'Apliecinājumā minētais paraksta paņēmiens neatbilst izdevēja atslēgai.',
    key_over: 'Apliecinājums parakstīts ar atslēgu, kuru izdevējs lietojis tikai līdz {}',
    key_revoked: 'Izdevējs atslēgu ir atsaucis no {} Ar to parakstītie apliecinājumi vairs nav derīgi; lūdziet jaunu.',
    private_key: 'Izdevēja atslēgu datnē ir arī slepenā atslēga, tāpēc parakstīt varēja jebkurš. Neuzticieties šim apliecinājumam un paziņojiet izdevējam.',
    unverifiable: 'Šeit šo paraksta paņēmienu nevar pārbaudīt.',
    signature: 'Paraksts neatbilst: pēc parakstīšanas kaut kas ir mainīts vai parakstījis kāds cits. Neuzticieties šim apliecinājumam.',
    not_yet: 'Šis apliecinājums ir derīgs tikai no {}',
    over: 'Šis apliecinājums bija derīgs līdz {}',
    revoked: 'Izdevējs šo apliecinājumu ir atsaucis. Tas vairs nav derīgs.',
    other_list: 'Atsaukto apliecinājumu saraksts ir cits nekā tas, uz kuru norāda apliecinājums.',
    no_such_entry: 'Atsaukto apliecinājumu sarakstā nav vietas, uz kuru norāda apliecinājums.',
    packed: 'Atsaukto apliecinājumu saraksts nav atpakojams vai ir pārāk liels.',
    did: 'Izdevējs nav norādīts kā tīmekļa adrese, kurā varētu atrast tā atslēgas.',
  },
  en: {
    too_large: 'This text is longer than any certificate and was not read.',
    form: 'This is no code of a certificate: three parts with dots between them are expected. Scan or copy it again.',
    list: 'The list of revoked certificates cannot be read.',
    base64: 'The code is incomplete or was changed: scan or copy it again.',
    document: 'The issuer\'s file of keys cannot be read.',
    json: 'The code can be decoded, but it is no certificate of volunteer work that this check knows.',
    member: 'The code can be decoded, but it is no certificate of volunteer work that this check knows.',
    unsigned: 'This certificate is not signed, so anybody may have written it. Do not trust it.',
    shared_secret: 'This certificate is signed in a way that lets everybody who can check it write one. Do not trust it.',
    algorithm: 'This certificate is signed by a method that this check does not accept.',
    critical: 'This certificate has a condition that whoever checks has to understand, and this check does not know it.',
    wrong_issuer: 'The certificate names another issuer than the file of keys.',
    unknown_key: 'The certificate is signed by a key that the issuer\'s file does not hold. Do not trust it.',
    key_algorithm: 'The method of signing that the certificate names does not fit the issuer\'s key.',
    key_over: 'The certificate is signed by a key that the issuer used only until {}.',
    key_revoked: 'The issuer revoked the key from {} on. Certificates signed by it are not valid any more; ask for a new one.',
    private_key: 'The issuer\'s file of keys also holds the secret key, so that anybody could sign. Do not trust this certificate, and let the issuer know.',
    unverifiable: 'This method of signing cannot be checked here.',
    signature: 'The signature does not fit: something was changed after signing, or somebody else has signed. Do not trust this certificate.',
    not_yet: 'This certificate is valid only from {} on.',
    over: 'This certificate was valid until {}.',
    revoked: 'The issuer has revoked this certificate. It is not valid any more.',
    other_list: 'The list of revoked certificates is another one than the certificate names.',
    no_such_entry: 'The list of revoked certificates has no such place as the certificate names.',
    packed: 'The list of revoked certificates cannot be unpacked or is too large.',
    did: 'The issuer is not given as a web address at which its keys could be found.',
  },
};

const REVOCATIONS = {
  lv: {
    not_revoked: 'Nav atsaukts (saraksts sagatavots {})',
    not_checked: 'Nav pārbaudīts, vai apliecinājums nav atsaukts.',
    not_listed: 'Šim apliecinājumam atsaukšana nav paredzēta.',
  },
  en: {
    not_revoked: 'Not revoked (list of {}).',
    not_checked: 'Whether the certificate was revoked has not been checked.',
    not_listed: 'No revocation is provided for with this certificate.',
  },
};

const filled = (text, day, lang) => (day ? text.replace('{}', date(day, lang)) : text);

/** What is unreadable in another part than the certificate itself. */
const OF_PART = { document: ['json', 'member'], list: ['base64'] };

/** Why something is refused, and what that means for who checks. */
export function refusal({ code, part, day }, lang = 'lv') {
  return filled(REFUSALS[lang][OF_PART[part]?.includes(code) ? part : code], day, lang);
}

/** What is known of a revocation. */
export const revocation = ({ is, day }, lang = 'lv') => filled(REVOCATIONS[lang][is], day, lang);
