import * as z from 'zod';

/** One value of a schema of settings, in the words that command lines and documentation show. */
export interface Setting {
  /** keys that lead to it, as ['calibration', 'method'] */
  path: readonly string[];
  /** name of its command-line option, without dashes */
  flag: string;
  /** what it is, without a full stop */
  description: string;
  /** what it may be, in words that follow "must be" */
  allowed: string;
  default: unknown;
  /** what a text of the command line is read as */
  kind: 'integer' | 'number' | 'boolean' | 'choice';
  /** checks a value */
  schema: z.ZodType;
}

/**
 * A value of a schema, with what `settingsOf` tells of it.
 *
 * @param description what it is, without a full stop
 * @param flag of the command line; by default its key in kebab case
 */
export function setting<T extends z.ZodType>(schema: T, description: string, flag?: string): T {
  return schema.meta({ description, ...(flag !== undefined && { flag }) }) as T;
}

/**
 * All settings in a schema, in its order, those of nested objects too.
 *
 * @throws TypeError when a value is described by nobody
 * @example
 * settingsOf(quantizationSchema)[0]; // { path: ['stateBits'], flag: 'state-bits', allowed: 'an integer from 4 to 16', default: 12, … }
 */
export function settingsOf(schema: z.ZodType, path: readonly string[] = []): Setting[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([key, value]) => settingsOf(value as z.ZodType, [...path, key]));
  }
  const { description, flag = kebab(path.at(-1) ?? '') } = schema.meta() ?? {};
  if (description === undefined) throw new TypeError(`settingsOf: ${path.join('.')} has no description`);
  return [
    {
      path,
      flag: String(flag),
      description,
      allowed: inner.safeParse(undefined).error?.issues[0]?.message ?? '',
      default: schema.safeParse(undefined).data,
      kind: kindOf(inner),
      schema: inner,
    },
  ];
}

function kindOf(schema: z.ZodType): Setting['kind'] {
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodEnum) return 'choice';
  return schema instanceof z.ZodNumberFormat ? 'integer' : 'number';
}

/** Without defaults. */
function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? unwrapped(schema.def.innerType as z.ZodType)
    : schema;
}

/** @example kebab('stateBits') // 'state-bits' */
function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
