import type { CHelper } from './c-helper.js';
import { comment } from './c-text.js';

/** Function `uint32_t <prefix>_line32(uint32_t r, uint32_t m, uint32_t b1, uint32_t b0, unsigned shift)`, without products of 64 bits. */
export function wideLine(prefix: string): CHelper {
  const name = `${prefix}_line32`;
  return {
    name,
    code: `${comment(
      '(m r + b) / 2^shift, rounded down, for b = b1 2^32 + b0, shift 1 to 63, m r + b below 2^64 and a result below 2^32.\nProducts of halves need 32 bits only.',
    )}
static uint32_t ${name}(uint32_t r, uint32_t m, uint32_t b1, uint32_t b0, unsigned shift)
{
  const uint16_t r1 = (uint16_t)(r >> 16);
  const uint16_t r0 = (uint16_t)(r & 0xffffu);
  const uint16_t m1 = (uint16_t)(m >> 16);
  const uint16_t m0 = (uint16_t)(m & 0xffffu);
  const uint32_t low = (uint32_t)r0 * m0;
  const uint32_t middle = (uint32_t)r1 * m0 + (low >> 16);
  const uint32_t cross = (uint32_t)r0 * m1 + (middle & 0xffffu);
  const uint32_t sum0 = ((cross << 16) | (low & 0xffffu)) + b0;
  const uint32_t sum1 = (uint32_t)r1 * m1 + (middle >> 16) + (cross >> 16) + b1 + (sum0 < b0 ? 1u : 0u);
  return shift < 32u ? (sum1 << (32u - shift)) | (sum0 >> shift) : sum1 >> (shift - 32u);
}`,
  };
}
