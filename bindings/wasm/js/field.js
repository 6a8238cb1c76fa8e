/**
 * The field of a page for a place in a register: that of the nearest place at or above it. In the places of the map, `*` stands
 * for any position; where there is one, a function gets the positions.
 *
 * @param path the JSON Pointer of a finding, a question or an error
 * @param map from places in a register to the fields of a page
 */
export function fieldAt(path, map) {
  const parts = path.split('/');
  let nearest;
  for (const [place, field] of Object.entries(map)) {
    const steps = place.split('/');
    const above = steps.length <= parts.length && steps.every((step, n) => step === parts[n] || (step === '*' && /^\d+$/.test(parts[n])));
    if (above && (nearest === undefined || steps.length > nearest.steps.length)) nearest = { steps, field };
  }
  if (typeof nearest?.field !== 'function') return nearest?.field;
  return nearest.field(...parts.filter((_, n) => nearest.steps[n] === '*').map(Number));
}
