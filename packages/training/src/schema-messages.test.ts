import { expect, it } from 'vitest';
import { z } from 'zod';
import { schemaMessages } from './schema-messages.js';

it.each<[z.ZodType, unknown, string]>([
  [z.object({}), [], '{ key: value, … }'],
  [z.record(z.string(), z.unknown()), undefined, '{ key: value, … }'],
  [z.array(z.unknown()), {}, 'a list'],
  [z.string(), 3, 'a text'],
  [z.number(), Number.NaN, 'a finite number'],
  [z.number(), Number.POSITIVE_INFINITY, 'a finite number'],
  [z.int(), 0.5, 'an integer'],
  [z.boolean(), 'yes', 'true or false'],
  [z.enum(['max', 'min']), 'up', 'one of max, min'],
  [z.string().min(1), '', 'of length ≥ 1'],
  [z.array(z.int()).max(1), [1, 2], 'of length ≤ 1'],
  [z.number().positive(), 0, '> 0'],
  [z.number().max(1), 2, '≤ 1'],
  [z.number({ error: 'a number ≥ 0' }), 'x', 'a number ≥ 0'],
])('what is allowed follows "must be" (%#)', (schema, value, words) => {
  expect(schema.safeParse(value, { error: schemaMessages }).error?.issues[0]?.message).toBe(words);
});
