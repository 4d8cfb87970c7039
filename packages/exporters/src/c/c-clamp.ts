import type { CHelper } from './c-helper.js';

/** Function `int32_t <prefix>_clamp<bits>(int32_t value)`: the nearest number of `bits` signed bits. */
export function clampFunction(prefix: string, bits: number): CHelper {
  const name = `${prefix}_clamp${bits}`;
  const top = 2 ** (bits - 1) - 1;
  return {
    name,
    code: `/* The nearest number of ${bits} signed bits. */
static int32_t ${name}(int32_t value)
{
  if (value > ${top}) {
    return ${top};
  }
  return value < -${top + 1} ? -${top + 1} : value;
}`,
  };
}
