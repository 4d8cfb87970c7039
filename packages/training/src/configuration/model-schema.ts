import { cellNames, cellOptions, DEFAULT_CELL, getCell } from '@qornn/cells';
import {
  byDefault,
  check,
  didYouMean,
  either,
  integer,
  isOptionsObject,
  type OptionIssue,
  oneOf,
  optionIssues,
  type PartIssue,
  withDefaults,
} from '@qornn/options';
import * as z from 'zod';
import type { ConfigIssue } from '../errors.js';
import { notAllowed, unknownKey } from './config-issues.js';
import { issuesOf } from './issues-of.js';

/** Section `model` of a configuration with defaults: a cell, its layers, and the options of the cell. */
export interface ModelConfig {
  /** name of a registered cell */
  cell: string;
  units: number;
  /**
   * number of stacked recurrent layers; or for each layer, from the input on, the options in which it differs; with another `cell`, all its
   * options except `units`
   */
  layers: number | Record<string, unknown>[];
  /** what the readout reads for one answer a sequence: the output of the last layer at the last step, or its mean over the steps */
  pooling: 'last' | 'mean';
  /** a name, or `{ name, …options }` */
  recurrentQuantizer: unknown;
  kernelQuantizer: unknown;
  /** other options of the cell */
  [option: string]: unknown;
}

const LAYERS = byDefault(
  1,
  either(
    integer(1),
    check(
      'a list with the options of each layer, { … }',
      (value) => Array.isArray(value) && value.length > 0 && value.every(isOptionsObject),
    ),
  ),
);
const POOLING = byDefault('last', oneOf(['last', 'mean']));

/**
 * Checks section `model`. The default cell is `orthogonal`. The options are checked with the options table of the cell's layer, so this
 * works for cells of plugins, too.
 */
export const modelSchema = z.unknown().transform((value, context): ModelConfig => {
  const read = readModel(value);
  if (!('issues' in read)) return read.model;
  for (const issue of read.issues) context.issues.push({ code: 'custom', input: value, params: { issue } });
  return z.NEVER;
});

function readModel(value: unknown): { model: ModelConfig } | { issues: ConfigIssue[] } {
  if (!isOptionsObject(value)) return { issues: [issue(value, '{ units, …options }')] };
  const { cell = DEFAULT_CELL } = value;
  if (!isCell(cell)) return { issues: [unknownCell(cell, 'model.cell')] };
  const { units, ...options } = cellOptions(getCell(cell));
  const table = { cell: oneOf([cell]), units: units!, layers: LAYERS, pooling: POOLING, ...options };
  const given: Record<string, unknown> = { cell, ...value };
  const issues = optionIssues(given, table).flatMap((issue) => asConfigIssues(issue, 'model'));
  if (issues.length === 0 && Array.isArray(given.layers)) {
    issues.push(...given.layers.flatMap((layer, l) => layerIssues(layer, `model.layers.${l}`, cell)));
  }
  if (issues.length > 0) return { issues };
  const model = withDefaults(given, table) as ModelConfig;
  const { layers } = model;
  return {
    model: Array.isArray(layers) ? { ...model, layers: layers.map((layer) => completeLayer(layer, model)) } : model,
  };
}

/** Checks the options in which a layer differs; none is required. */
function layerIssues(layer: Record<string, unknown>, path: string, cellOfModel: string): ConfigIssue[] {
  const { cell = cellOfModel } = layer;
  if (!isCell(cell)) return [unknownCell(cell, `${path}.cell`)];
  const table = { cell: oneOf([cell]), ...cellOptions(getCell(cell)), units: integer(1) };
  return optionIssues(layer, table).flatMap((issue) => asConfigIssues(issue, path));
}

/**
 * The options of a layer: with another cell than the model, all of that cell, so that a configuration says without the registry of cells
 * which options of the model the layer has.
 */
function completeLayer(layer: Record<string, unknown>, model: ModelConfig): Record<string, unknown> {
  const { cell, ...own } = layer;
  if (cell === undefined || cell === model.cell) return layer;
  const { units: _, ...table } = cellOptions(getCell(cell as string));
  const shared = Object.fromEntries(Object.entries(model).filter(([option]) => Object.hasOwn(table, option)));
  const complete = withDefaults({ ...shared, ...own }, table);
  return { cell, ...(own.units !== undefined && { units: own.units }), ...complete };
}

function isCell(cell: unknown): cell is string {
  return cellNames().includes(cell as string);
}

/** Converts an issue of an options table. */
function asConfigIssues(wrong: OptionIssue | PartIssue, of: string): ConfigIssue[] {
  const { value } = wrong;
  const path = `${of}.${wrong.path}`;
  if ('error' in wrong) {
    return issuesOf(path, value, () => {
      throw wrong.error;
    });
  }
  if (!wrong.known) return [issue(value, wrong.allowed ?? '{ key: value, … }', path)];
  return [{ path, value, message: unknownKey(path.slice(path.lastIndexOf('.') + 1), wrong.known) }];
}

function issue(value: unknown, allowed: string, path = 'model'): ConfigIssue {
  return { path, value, message: value === undefined ? `is missing; must be ${allowed}` : notAllowed(value, allowed) };
}

function unknownCell(cell: unknown, path: string): ConfigIssue {
  const names = cellNames();
  const guess = didYouMean(String(cell), names);
  return issue(cell, `one of ${names.join(', ')}${guess && `;${guess}`}`, path);
}
