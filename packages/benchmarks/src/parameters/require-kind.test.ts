import { expect, it } from 'vitest';
import { BenchmarkParameterError } from '../errors.js';
import { requireKind } from './require-kind.js';

it.each([
  [
    [64, 128],
    [1, 2000],
  ],
  [
    [0, 0.5],
    [-3, 1e-9],
  ],
  [['relu', 'tanh'], ['linear']],
  [
    ['none', 3],
    ['all', 3],
  ],
])('values like %j may be %j', (registered, values) => {
  expect(() => requireKind('units', registered, values)).not.toThrow();
});

it.each([
  [[64, 128], [64, 0.5], "units: '0.5' is not an integer ≥ 1; the default is 64,128"],
  [[64, 128], [0], "units: '0' is not an integer ≥ 1"],
  [[64, 128], ['many'], "units: 'many' is not an integer ≥ 1"],
  [[0, 0.5], ['x'], "units: 'x' is not a number; the default is 0,0.5"],
  [['relu'], [3], "units: '3' is not a text; the default is relu"],
])('values like %j may not be %j', (registered, values, message) => {
  const check = () => requireKind('units', registered, values);
  expect(check).toThrow(BenchmarkParameterError);
  expect(check).toThrow(message);
});
