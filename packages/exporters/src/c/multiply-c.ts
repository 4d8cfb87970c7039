import type { CHelper } from './c-helper.js';
import { comment } from './c-text.js';

/** Function `uint32_t <prefix>_multiply(uint32_t a, uint32_t b, uint32_t *low)`: all 64 bits of a product, by products of halves. */
export function multiplyFunction(prefix: string): CHelper {
  const name = `${prefix}_multiply`;
  return {
    name,
    code: `${comment('a b / 2^32, rounded down, and a b modulo 2^32: products of halves need 32 bits only.')}
static uint32_t ${name}(uint32_t a, uint32_t b, uint32_t *low)
{
  const uint16_t a1 = (uint16_t)(a >> 16);
  const uint16_t a0 = (uint16_t)(a & 0xffffu);
  const uint16_t b1 = (uint16_t)(b >> 16);
  const uint16_t b0 = (uint16_t)(b & 0xffffu);
  const uint32_t least = (uint32_t)a0 * b0;
  const uint32_t middle = (uint32_t)a1 * b0 + (least >> 16);
  const uint32_t cross = (uint32_t)a0 * b1 + (middle & 0xffffu);
  *low = (cross << 16) | (least & 0xffffu);
  return (uint32_t)a1 * b1 + (middle >> 16) + (cross >> 16);
}`,
  };
}
