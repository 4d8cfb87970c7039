import { didYouMean } from '@qornn/options';
import * as z from 'zod';
import type { ConfigIssue } from '../errors.js';
import { schemaMessages } from '../schema-messages.js';

/**
 * Validates a value with a schema.
 *
 * @returns the parsed value, or one issue per error; those of unknown keys list the allowed keys
 */
export function checkWith<T>(schema: z.ZodType<T>, value: unknown): { data: T } | { issues: ConfigIssue[] } {
  const prototypes = prototypeKeys(schema, value, [], value);
  if (prototypes.length > 0) return { issues: prototypes };
  const result = schema.safeParse(value, { error: schemaMessages });
  if (result.success) return { data: result.data };
  return { issues: result.error.issues.flatMap((issue) => describeIssue(schema, issue, value)) };
}

/** @example notAllowed(0, 'an integer ≥ 1') // '0 is not allowed; must be an integer ≥ 1' */
export function notAllowed(value: unknown, rule: string): string {
  const shown =
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : (JSON.stringify(value) ?? String(value));
  return `${shown} is not allowed; must be ${rule}`;
}

function describeIssue(schema: z.ZodType, issue: z.core.$ZodIssue, root: unknown): ConfigIssue[] {
  const path = issue.path.map(String).join('.');
  const value = valueAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path, root);
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      value: valueAt(root, [...issue.path, key]),
      message: unknownKey(key, allowed),
    }));
  }
  // For a union of objects, report the issues of its branches instead of "no branch matches".
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().filter((nested) => nested.path.length > 0 || nested.code === 'unrecognized_keys');
    if (inner.length > 0 && typeof value === 'object') {
      return inner.flatMap((nested) =>
        describeIssue(schema, { ...nested, path: [...issue.path, ...nested.path] }, root),
      );
    }
  }
  // A section checked by an options table has its own messages.
  if (issue.code === 'custom' && issue.params?.issue) return [issue.params.issue as ConfigIssue];
  const message = value === undefined ? `is missing; must be ${issue.message}` : notAllowed(value, issue.message);
  return [{ path, value, message }];
}

/** @example unknownKey('stesp', ['steps']) // "unknown key; did you mean 'steps'? allowed: steps" */
export function unknownKey(key: string, allowed: readonly string[]): string {
  return `unknown key${allowed.length > 0 ? `;${didYouMean(key, allowed)} allowed: ${allowed.join(', ')}` : ''}`;
}

/** Issues for keys named `__proto__` at any depth, which zod silently drops. */
function prototypeKeys(schema: z.ZodType, value: unknown, path: readonly string[], root: unknown): ConfigIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '__proto__'
      ? [{ path: [...path, key].join('.'), value: inner, message: unknownKey(key, keysAt(schema, path, root)) }]
      : prototypeKeys(schema, inner, [...path, key], root),
  );
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

/** The keys that the schema allows at a path; empty if it is not an object schema. */
function keysAt(root: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  let schema: unknown = root;
  path.forEach((key, i) => {
    schema = shapeOf(schema, valueAt(value, path.slice(0, i)))?.[key];
  });
  return Object.keys(shapeOf(schema, valueAt(value, path)) ?? {});
}

/** The fields of an object schema; for a discriminated union, those of the branch that the value selects. */
function shapeOf(schema: unknown, value: unknown): Readonly<Record<PropertyKey, unknown>> | undefined {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodPipe) return shapeOf(schema.out, (schema.in as z.ZodType).safeParse(value).data);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const named = valueAt(value, [key]);
    const shapes = schema.options.map((option) => shapeOf(option, value));
    return shapes.find((shape) => (shape?.[key] as z.ZodType | undefined)?.safeParse(named).success);
  }
  const { innerType } = ((schema as z.ZodType | undefined)?.def ?? {}) as { innerType?: unknown };
  return innerType === undefined ? undefined : shapeOf(innerType, value);
}
