import type { CHelper } from '../../c-helper.js';

/** Function `int32_t <prefix>_signed(uint32_t value)`. */
export function signedFunction(prefix: string): CHelper {
  const name = `${prefix}_signed`;
  return {
    name,
    code: `/* The number of 32 signed bits that equals value modulo 2^32. C leaves the cast to the compiler. No instruction in the end. */
static int32_t ${name}(uint32_t value)
{
  return value < 0x80000000u ? (int32_t)value : -(int32_t)~value - 1;
}`,
  };
}
