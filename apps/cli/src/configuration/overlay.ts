/**
 * Deep merge of a configuration and a partial one: mappings are merged key by key, other values are replaced, and `null` removes a key.
 * A mapping with another `name` replaces the whole mapping. The arguments are not modified.
 *
 * @example
 * overlay({ model: { units: 64, gain: {} } }, { model: { units: 128, gain: null } }); // { model: { units: 128 } }
 */
export function overlay(base: unknown, changes: unknown): unknown {
  if (!isMapping(changes)) return changes;
  const isAnother = !isMapping(base) || ('name' in changes && changes.name !== base.name && 'name' in base);
  const merged: Record<string, unknown> = isAnother ? {} : { ...base };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete merged[key];
    else merged[key] = overlay(merged[key], value);
  }
  return merged;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
