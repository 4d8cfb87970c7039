import { requireRecord } from './checks.js';
import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import type { IntModel, Json, ModelOrigin } from './model.js';
import { validateNumbers } from './validate-numbers.js';

/** Levels of `origin.reading` and `origin.bits`. */
const MAX_LEVELS = 8;

/**
 * Validates a model: sizes, ranges, names and origin, and that no 32-bit accumulator can overflow for any input.
 *
 * @throws ModelFormatError whose `field` names the invalid field
 */
export function validateModel(model: IntModel): void {
  validateNumbers(model);
  const { inputs, readout, labels, inputNames, answers, origin } = model;
  names('labels', labels, readout.outputs);
  if (inputNames !== undefined) {
    names('inputNames', inputNames, inputs);
    const twice = inputNames.find((name, i) => inputNames.indexOf(name) !== i);
    if (twice !== undefined) fail('inputNames', `has ${formatValue(twice)} twice`);
  }
  if (answers !== undefined && answers !== 'classes' && answers !== 'values') {
    fail('answers', `is ${formatValue(answers)}; it must be classes or values`);
  }
  if (origin !== undefined) originOf(origin);
}

/**
 * Validates an origin.
 *
 * @returns the known fields only
 * @throws ModelFormatError when a field is invalid
 */
export function originOf(origin: ModelOrigin): ModelOrigin {
  requireRecord('origin', origin);
  const { task, timeSteps, data, checkpoint } = origin;
  if (typeof task !== 'string' || task === '') fail('origin.task', `is ${formatValue(task)}, not a name`);
  count('origin.timeSteps', timeSteps, 1);
  if (checkpoint !== null) digest('origin.checkpoint', checkpoint);
  const further: Pick<ModelOrigin, 'checkpoint' | 'reading' | 'bits'> = { checkpoint };
  for (const field of ['reading', 'bits'] as const) {
    const value = origin[field];
    if (value === undefined) continue;
    requireRecord(`origin.${field}`, value);
    json(`origin.${field}`, value as Json, MAX_LEVELS);
    Object.assign(further, { [field]: value });
  }
  if (data === null) return { task, timeSteps, data, ...further };
  requireRecord('origin.data', data);
  digest('origin.data.digest', data.digest);
  count('origin.data.rows', data.rows, 0);
  texts('origin.data.files', data.files);
  return { task, timeSteps, data: { digest: data.digest, rows: data.rows, files: data.files }, ...further };
}

/** @param levels objects and lists that may be inside each other */
function json(field: string, value: Json, levels: number): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return;
  if (typeof value !== 'object') fail(field, `is ${formatValue(value)}, not JSON`);
  if (levels === 0) fail(field, `has more than ${MAX_LEVELS} levels`);
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') fail(field, "has a key '__proto__'");
    json(`${field}.${key}`, inner, levels - 1);
  }
}

function names(field: string, value: unknown, expected: number): void {
  texts(field, value);
  if (value.length > 0 && value.length !== expected) {
    fail(field, `has ${value.length} entries, but must have none or ${expected}`);
  }
}

function texts(field: string, value: unknown): asserts value is string[] {
  if (!Array.isArray(value) || value.some((name) => typeof name !== 'string')) fail(field, 'is not a list of texts');
}

function digest(field: string, value: unknown): void {
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) {
    fail(field, `is ${formatValue(value)}; it must be a SHA-256 of 64 hexadecimal digits`);
  }
}

function count(field: string, value: unknown, min: number): void {
  if (!Number.isSafeInteger(value) || (value as number) < min) {
    fail(field, `is ${formatValue(value)}; it must be an integer ≥ ${min}`);
  }
}

function fail(field: string, reason: string): never {
  throw new ModelFormatError(field, reason);
}
