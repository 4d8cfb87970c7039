import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  object: '{ key: value, … }',
  record: '{ key: value, … }',
  array: 'a list',
  string: 'a text',
  number: 'a finite number',
  int: 'an integer',
  boolean: 'true or false',
};

/**
 * Default zod messages: what is allowed, as it follows "must be".
 *
 * @example schema.safeParse(value, { error: schemaMessages });
 */
export const schemaMessages: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.origin === 'string' || issue.origin === 'array' ? 'of length ' : ''}${issue.inclusive ? '≥' : '>'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.origin === 'string' || issue.origin === 'array' ? 'of length ' : ''}${issue.inclusive ? '≤' : '<'} ${issue.maximum}`;
    default:
      return undefined;
  }
};
