import type { CHelper } from '../../c/c-helper.js';
import { comment } from '../../c/c-text.js';
import { shiftRight } from '../../c/targets/generic/scaled-sum.js';

/**
 * Function `int32_t <prefix>_blend<width>(int32_t p, int<width>_t r, unsigned e)`: ⌊(p 2^e + r) / 2^{e+15} + 1/2⌋, e from 0 to 15.
 *
 * @param width 32, if p + r / 2^e + 2^14 and r + 2^{e+14} have 32 bits, else 64
 */
export function blendFunction(prefix: string, width: 32 | 64): CHelper {
  const name = `${prefix}_blend${width}`;
  const shift = shiftRight(prefix, width);
  const type = `int${width}_t`;
  const value = `${shift.name}(p + ${shift.name}(r + ((${type})1 << (e + 14u)), e), 15u)`;
  return {
    name,
    code: `${comment('(p 2^e + r) / 2^(e + 15), rounded half up once.')}
static int32_t ${name}(int32_t p, ${type} r, unsigned e)
{
  return ${width === 64 ? `(int32_t)${value}` : value};
}`,
    needs: [shift],
  };
}
