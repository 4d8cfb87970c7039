import type { CHelper } from './c-helper.js';

/** Function `int32_t <prefix>_clamp(int32_t value, int32_t top)`: at least −top − 1, at most top. */
export function clampFunction(prefix: string): CHelper {
  const name = `${prefix}_clamp`;
  return {
    name,
    code: `/* value, at most top and at least -top - 1. */
static int32_t ${name}(int32_t value, int32_t top)
{
  if (value > top) {
    return top;
  }
  return value < -top - 1 ? -top - 1 : value;
}`,
  };
}
