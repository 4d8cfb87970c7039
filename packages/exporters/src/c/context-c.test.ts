import { describe, expect, it } from 'vitest';
import { contextC } from './context-c.js';

const h = { name: 'h0', comment: 'state', members: [{ name: 'h0', type: 'int16_t' as const, length: 3 }] };
const work = {
  name: 'work0',
  comment: 'sums, then y',
  members: [
    { name: 'sums', type: 'int32_t' as const, length: 3 },
    { name: 'y', type: 'int16_t' as const, length: 7 },
  ],
};

describe('contextC', () => {
  it('needs no padding for 16-bit fields', () => {
    expect(contextC('net', [h])).toEqual({
      bytes: 6,
      code: 'typedef struct {\n  int16_t h0[3]; /* state */\n} net_context;',
    });
  });

  it('has 64-bit fields before all others, and a size that is a multiple of theirs', () => {
    const sums = { name: 's', comment: 'sums', members: [{ name: 's', type: 'int64_t' as const, length: 1 }] };
    const { bytes, code } = contextC('net', [h, work, sums]);
    expect(bytes).toBe(8 + 16 + 6 + 2);
    expect(code).toMatch(/^typedef struct \{\n {2}int64_t s\[1\]; \/\* sums \*\/\n {2}union/);
  });

  it('has wide fields first, whole unions, and padding at the end that every compiler would add', () => {
    const { bytes, code } = contextC('net', [h, work]);
    expect(bytes).toBe(16 + 6 + 2);
    expect(code).toBe(`typedef struct {
  union { /* sums, then y */
    int32_t sums[3];
    int16_t y[7];
  } work0;
  int16_t h0[3]; /* state */
  int16_t padding[1];
} net_context;`);
  });
});
