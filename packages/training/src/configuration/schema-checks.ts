// A namespace import: with `{ z }`, bundlers keep the messages of all languages, four fifths of zod.
import * as z from 'zod';

// The message of each check says what is allowed; `parseRunConfig` adds path and value.
export const integer = (min: number) => {
  const error = `an integer ≥ ${min}`;
  return z.int({ error }).min(min, { error });
};
export const positive = () => z.number({ error: 'a number > 0' }).positive({ error: 'a number > 0' });
export const fraction = (error: string) => z.number({ error }).min(0, { error }).max(1, { error });
export const positiveFraction = () => {
  const error = 'a number in (0, 1]';
  return z.number({ error }).positive({ error }).max(1, { error });
};
export const bits = (min: number, max: number) => {
  const error = `an integer from ${min} to ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
};
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
export const named = (what: string) =>
  z.union([z.string(), z.looseObject({ name: z.string() })], { error: `the name of ${what}, or { name, …options }` });
