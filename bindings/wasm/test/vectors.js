// The conformance cases, as `crates/talka/vectors/README.md` tells their form.

import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../../../crates/talka/vectors/', import.meta.url);

/** Every case of recognition: a register and options, and what is decided on each person. */
export function recognitionCases() {
  const folder = new URL('recognition/', FOLDER);
  return read(folder).flatMap(([, { scheme, settings, base, cases }]) =>
    cases.map(({ id, change, ledger, decisions }) => ({
      id,
      register: change.reduce(apply, structuredClone(base)),
      options: { ...settings, scheme, ledger },
      expected: decisions,
    })),
  );
}

/** Every case of a stay in a programme: a register and options, and what the programme says. */
export function stayCases() {
  return spoken('programmes/', ({ register, stays }) => ({ about: register, options: { stays } }));
}

/** Every case of a project of partner towns: the project and options, and what is found. */
export function exchangeCases() {
  return spoken('exchange/', (exchange) => ({ about: exchange, options: {} }));
}

function spoken(folder, asked) {
  return read(new URL(folder, FOLDER)).flatMap(([, { settings: common, base, cases }]) =>
    cases.map(({ id, change, settings, findings = [], undetermined = [], not_judged = [], mobilities, budgets }) => {
      const { about, options } = asked(change.reduce(apply, structuredClone(base)));
      const sums = Object.fromEntries(Object.entries({ mobilities, budgets }).filter(([, sum]) => sum));
      return {
        id,
        about,
        options: { ...common, ...settings, ...options, lang: 'lv' },
        expected: { findings, undetermined, not_judged, ...sums },
        /** What a report says, as far as this case states it. */
        found: (report) => ({ ...ofProgrammes(report), ...only(report, Object.keys(sums), []) }),
      };
    }),
  );
}

function ofProgrammes({ findings, undetermined, not_judged }) {
  return {
    findings: findings.map(({ code, severity, path, days, cause, programme }) => ({
      code, severity, path, days, cause, version: programme && programme.id,
    })),
    undetermined: undetermined.map(({ code, days, missing }) => ({ code, days, missing: missing.map(({ path }) => path) })),
    not_judged: not_judged.map(({ code, reason }) => ({ code, reason })),
  };
}

/** Every year that a case counts: a register and options, and what is counted. */
export function countedCases() {
  return read(FOLDER).flatMap(([, { settings: common, base, cases }]) =>
    cases.flatMap(({ id, change, settings, counts = [] }) =>
      counts.map((expected, n) => ({
        id: `${id}, count ${n}`,
        register: change.reduce(apply, structuredClone(base)),
        options: { ...common, ...settings, organization: expected.organization, year: expected.year, lang: 'lv' },
        expected,
      })),
    ),
  );
}

/** What is counted of a year as a case states it. */
export function counted({ version, missing, ...members }) {
  return { ...members, missing: missing.map(({ path }) => path) };
}

/** A decision as a case states it. */
export function stated(decision) {
  const { volunteer, level, counted, not_counted, undecided, undecided_by, on_request, levels, awards } = decision;
  const { not_due, claims } = decision;
  return {
    volunteer, level, counted, not_counted, undecided, undecided_by, on_request,
    levels: Object.fromEntries(levels.map(({ level, state }) => [level, state])),
    awards: awards.map(({ level }) => level),
    ...(not_due.length > 0 ? { not_due } : {}),
    ...(claims.length > 0 ? { claims } : {}),
  };
}

/** Every case with its register and options, and each base as a case of which nothing is expected. */
export function cases() {
  return read(FOLDER).flatMap(([name, file]) => {
    const base = { id: `${name}, its base`, change: [] };
    return [base, ...file.cases].map((stated) => {
      const register = stated.change.reduce(apply, structuredClone(file.base));
      return {
        id: stated.id,
        register,
        options: { ...file.settings, ...stated.settings, lang: 'lv', detail: 'full' },
        expected: expected(stated),
        /** What a report says, as far as this case states it. */
        found: (report) => found(report, register, stated),
      };
    });
  });
}

const read = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]);

/** What Rust writes for each case: its exact text by the id of the case. */
export function rustReports() {
  const lines = readFileSync(process.env.REPORTS, 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => JSON.parse(line)).map(({ id, report }) => [id, report]));
}

function apply(register, { at, to }) {
  const steps = at.split('/').slice(1);
  const last = steps.pop();
  const parent = steps.reduce((value, step) => value[step], register);
  if (last === '-') parent.push(to);
  else if (to !== null) parent[last] = to;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return register;
}

const FINDING = ['code', 'severity', 'bearing', 'subject', 'path', 'days', 'cause', 'logs', 'minutes', 'remedy'];
const UNDETERMINED = ['code', 'subject', 'days', 'missing'];

function expected({ findings = [], undetermined = [], verdicts = {}, stands = {} }) {
  const named = Object.entries(verdicts).filter(([, verdict]) => verdict !== 'lawful');
  return { findings, undetermined, verdicts: Object.fromEntries(named), stands };
}

function found(report, { hour_logs = [] }, { findings = [], undetermined = [] }) {
  const verdicts = report.verdicts.filter(({ verdict }) => verdict !== 'lawful');
  const minutes = new Map(hour_logs.map((log) => [log.id, log.minutes]));
  const partly = report.verdicts.filter(({ log, stands }) => stands > 0 && stands < minutes.get(log));
  const facts = report.undetermined.map((entry) => ({ ...entry, missing: entry.missing.map(({ path }) => path) }));
  return {
    findings: report.findings.map((finding, n) => only(finding, FINDING, ['provision'], findings[n])),
    undetermined: facts.map((entry, n) => only(entry, UNDETERMINED, ['logs', 'minutes'], undetermined[n])),
    verdicts: Object.fromEntries(verdicts.map(({ log, verdict }) => [log, verdict])),
    stands: Object.fromEntries(partly.map(({ log, stands }) => [log, stands])),
  };
}

/** The members that a case has to state, and those of the others that this one does. */
function only(entry, always, ifStated, stated = {}) {
  const members = [...always, ...ifStated.filter((name) => name in stated)];
  return Object.fromEntries(members.map((name) => [name, entry[name]]));
}
