// As a namespace: of `{ z }`, bundlers keep the messages of all languages, four fifths of zod.
import * as z from 'zod';

// Every check carries what is allowed as its message; `parseRunConfig` adds the path and the value.
export const integer = (least: number) => {
  const error = `an integer ≥ ${least}`;
  return z.int({ error }).min(least, { error });
};
export const positive = () => z.number({ error: 'a number > 0' }).positive({ error: 'a number > 0' });
export const fraction = (error: string) => z.number({ error }).min(0, { error }).max(1, { error });
export const positiveFraction = () => {
  const error = 'a number in (0, 1]';
  return z.number({ error }).positive({ error }).max(1, { error });
};
export const bits = (least: number, most: number) => {
  const error = `an integer from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
export const named = (what: string) =>
  z.union([z.string(), z.looseObject({ name: z.string() })], { error: `the name of ${what}, or { name, …options }` });
