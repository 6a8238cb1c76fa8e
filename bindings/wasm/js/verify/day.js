// Days are texts, YYYY-MM-DD, and are compared as such.
import { refuse } from './error.js';

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)$/;

export function isDay(text) {
  if (typeof text !== 'string' || !WRITTEN.test(text) || text < '0001') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day that begins with a moment. */
export function beginning(text, part) {
  const isMidnight = typeof text === 'string' && text.length === 20 && text.endsWith('T00:00:00Z') && isDay(text.slice(0, 10));
  return isMidnight ? text.slice(0, 10) : refuse('member', { part });
}

/** The last day before a moment. */
export function lastDay(text, part) {
  const date = new Date(`${beginning(text, part)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** A moment in seconds since 1970. */
export const seconds = (text) => Date.parse(text) / 1000;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `31.12.2020.` or `31 December 2020`. */
export function date(day, lang) {
  const [, year, month, of] = WRITTEN.exec(day);
  return lang === 'en' ? `${Number(of)} ${MONTHS[month - 1]} ${Number(year)}` : `${of}.${month}.${year}.`;
}

/** Minutes as hours in a table: `4 h 15 min`, without parts that are zero, held together by no-break spaces. */
export function hours(minutes, lang) {
  const [whole, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : '\u{a0}');
  const parts = [...(whole > 0 ? [`${grouped}\u{a0}h`] : []), ...(rest > 0 || whole === 0 ? [`${rest}\u{a0}min`] : [])];
  return `${minutes < 0 ? '−' : ''}${parts.join('\u{a0}')}`;
}
