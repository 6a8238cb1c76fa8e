import { object } from './plain.js';

/**
 * How far a decision is from the next level of the main ladder: minutes, and a line such as `48 no 60 h`. There is no target
 * where every level was reached, or where the next one takes no more hours.
 */
export function progress(decision, lang = 'lv') {
  const { counted, undecided, levels } = object(decision);
  const next = levels.find(({ track, state }) => track === null && state !== 'reached');
  const within = next?.lacks.some(({ what }) => what === 'hours_within');
  const target = next && next.missing > 0 && !within ? counted + next.missing : null;
  return { level: next?.level ?? null, counted, undecided, target, text: line(counted, undecided, target, lang) };
}

function line(counted, undecided, target, lang) {
  const lv = lang !== 'en';
  const done = target === null ? hours(counted) : `${short(counted, target)} ${lv ? 'no' : 'of'} ${hours(target)}`;
  return undecided > 0 ? `${done}; ${lv ? 'vēl nav izšķirts' : 'not decided yet'}: ${hours(undecided)}` : done;
}

/** `48` before `60 h`, where both are whole. */
const short = (minutes, other) => (minutes % 60 === 0 && other % 60 === 0 ? String(minutes / 60) : hours(minutes));

/** Minutes as an office writes them: `4 h 15 min`, with spaces that do not break. */
export function hours(minutes) {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [whole > 0 || rest === 0 ? `${whole} h` : '', rest > 0 ? `${rest} min` : ''];
  return parts.filter(Boolean).join(' ').replaceAll(' ', '\u00a0');
}
