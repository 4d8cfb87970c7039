import type { Check, OptionTable } from './checks.js';

/**
 * Completes options with their defaults, in the order of the table.
 *
 * @param options valid options; not modified
 * @example
 * withDefaults({ size: 4 }, { size: required(integer(1)), lid: byDefault(false, flag) }); // { size: 4, lid: false }
 */
export function withDefaults<T extends object>(options: T, table: OptionTable<T>): T {
  const complete: Record<string, unknown> = {};
  for (const [name, check] of Object.entries<Check>(table)) {
    const given = (options as Record<string, unknown>)[name];
    const value = given === undefined ? check.default : given;
    if (value === undefined) continue;
    complete[name] =
      check.inside && typeof value === 'object' && value !== null ? withDefaults(value, check.inside) : value;
  }
  return complete as T;
}
