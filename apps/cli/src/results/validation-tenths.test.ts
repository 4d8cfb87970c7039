import { expect, it } from 'vitest';
import { validationTenths } from './validation-tenths.js';

const at = (step: number, loss: number) => ({ step, validation: { loss } });

it('keeps the best of each tenth of the steps', () => {
  const metrics = [at(0, 9), at(10, 8), at(11, 7), at(20, 7.5), at(95, Number.NaN), at(100, 1), at(110, 0)];
  expect(validationTenths(metrics, 100, { name: 'loss', goal: 'min' })).toEqual([8, 7, ...Array(7).fill(null), 1]);
  expect(validationTenths(metrics, 100, { name: 'loss', goal: 'max' })).toEqual([9, 7.5, ...Array(7).fill(null), 1]);
  expect(validationTenths(metrics, 100, { name: 'other', goal: 'max' })).toEqual(Array(10).fill(null));
});
