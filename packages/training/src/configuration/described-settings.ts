import * as z from 'zod';

/** A value of a settings schema, as shown in `--help` and in the documentation. */
export interface Setting {
  /** path of keys, for example ['calibration', 'method'] */
  path: readonly string[];
  /** name of the command-line option, without dashes */
  flag: string;
  /** description without a full stop */
  description: string;
  /** allowed values, as they follow "must be" */
  allowed: string;
  /** null if there is none */
  default: unknown;
  /** how to parse the command-line argument */
  kind: 'integer' | 'number' | 'boolean' | 'choice' | 'list';
  /** schema of the value */
  schema: z.ZodType;
}

/**
 * Adds a description to the schema of a value, for `settingsOf`.
 *
 * @param description without a full stop
 * @param flag command-line option; default: its key in kebab case
 */
export function setting<T extends z.ZodType>(schema: T, description: string, flag?: string): T {
  return schema.meta({ description, ...(flag !== undefined && { flag }) }) as T;
}

/**
 * All settings of a schema in order, including those of nested objects.
 *
 * @throws TypeError when a value has no description
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
      default: schema.safeParse(undefined).data ?? null,
      kind: kindOf(inner),
      schema: inner,
    },
  ];
}

function kindOf(schema: z.ZodType): Setting['kind'] {
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodArray) return 'list';
  return schema instanceof z.ZodNumberFormat ? 'integer' : 'number';
}

/** Without defaults, and required. */
function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional
    ? unwrapped(schema.def.innerType as z.ZodType)
    : schema;
}

/** @example kebab('stateBits') // 'state-bits' */
function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
