import type { Check, OptionTable } from './checks.js';

/**
 * Options with what stands for those that are left out, in the order of the table.
 *
 * @param options that the table allows; they stay as they are
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
