import { string } from './plain.js';

/**
 * A day as somebody types it in Latvia, `15.3.2011.`, as the registers have it, `2011-03-15`. Nothing typed is nothing known.
 * What is no day comes back as it was typed, so that `check` refuses it at its place instead of taking it for unknown.
 */
export function parseDay(text) {
  const typed = string(text).trim();
  const [, day, month, year] = typed.match(/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?$/) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed || undefined;
}
