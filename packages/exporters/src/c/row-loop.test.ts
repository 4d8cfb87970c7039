import { describe, expect, it } from 'vitest';
import { rowLoop } from './row-loop.js';
import type { CProduct } from './targets/target.js';

const product = (name: string, rowsAtOnce: number): CProduct => ({
  constants: [],
  helpers: [],
  rowsAtOnce,
  copiesVector: false,
  prepare: () => '',
  row: (row, vector) => `${name}(${row}, ${vector})`,
  rows: (row, vector, sums) => `${name}(${row}, ${vector}, ${sums});`,
});

describe('rowLoop', () => {
  it('is a plain loop for products of one row', () => {
    const products = [{ product: product('dot', 1), vector: 'x', variable: 'u' }];
    expect(rowLoop(3, products, (i, [u]) => `y[${i}] = ${u};`)).toBe(`for (i = 0; i < 3u; i++) {
  const int32_t u = dot(i, x);
  y[i] = u;
}`);
  });

  it('goes through the rows of a group, and stops at the last row', () => {
    const products = [
      { product: product('dots', 4), vector: 'h', variable: 'w' },
      { product: product('dot', 1), vector: 'x', variable: 'u' },
    ];
    expect(rowLoop(6, products, (i, [w, u]) => `y[${i}] = ${w} + ${u};`)).toBe(`for (i = 0; i < 6u; i += 4u) {
  int32_t ws[4];
  uint_fast16_t r;
  dots(i, h, ws);
  for (r = 0; r < 4u && i + r < 6u; r++) {
    const int32_t u = dot((i + r), x);
    y[i + r] = ws[r] + u;
  }
}`);
  });
});
