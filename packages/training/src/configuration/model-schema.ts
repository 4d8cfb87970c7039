import { z } from 'zod';
import { integer, named, oneOf, positive } from './schema-checks.js';

/** What every cell can be asked for. */
const cellOptions = {
  units: integer(1),
  /** recurrent layers on top of each other */
  layers: integer(1).default(1),
  initialState: oneOf(['zero', 'learned']).default('zero'),
  /** that a layer may keep for its gradient; beyond them, sequences are run in pieces */
  maxStateBytes: integer(1).optional(),
  recurrentQuantizer: named('a quantizer').default('none'),
  kernelQuantizer: named('a quantizer').default('none'),
};
const lowRank = { wRank: integer(1).optional(), uRank: integer(1).optional() };

const cellSchemas = {
  orthogonal: z.strictObject({
    cell: z.literal('orthogonal'),
    ...cellOptions,
    recurrentActivation: z.string().default('linear'),
    outputActivation: z.string().default('relu'),
    parametrization: named('a parametrization').default('bjorck'),
    gain: z
      .union([z.literal('none'), z.strictObject({ horizon: integer(1).optional(), target: positive().optional() })], {
        error: "'none' or { horizon, target } with an integer ≥ 1 and a number > 0",
      })
      .optional(),
    orthogonalPenalty: z
      .strictObject(
        { strength: positive(), on: oneOf(['quantized', 'latent']).default('quantized') },
        { error: "{ strength, on } with a number > 0 and 'quantized' or 'latent'" },
      )
      .optional(),
    kernelInitializer: named('an initializer').optional(),
    biasInitializer: named('an initializer').optional(),
  }),
  fastRNN: z.strictObject({ cell: z.literal('fastRNN'), ...cellOptions, ...lowRank }),
  fastGRNN: z.strictObject({ cell: z.literal('fastGRNN'), ...cellOptions, ...lowRank }),
  lstm: z.strictObject({ cell: z.literal('lstm'), ...cellOptions }),
  gru: z.strictObject({
    cell: z.literal('gru'),
    ...cellOptions,
    resetAfter: z.boolean({ error: 'true or false' }).optional(),
  }),
};
const { orthogonal, fastRNN, fastGRNN, lstm, gru } = cellSchemas;

/** Section `model` of a configuration. A model names its cell; who names none means the orthogonal one. */
export const modelSchema = z.preprocess(
  (model) =>
    typeof model === 'object' && model !== null && !Array.isArray(model) && !('cell' in model)
      ? { cell: 'orthogonal', ...model }
      : model,
  z.discriminatedUnion('cell', [orthogonal, fastRNN, fastGRNN, lstm, gru], {
    error: (issue) =>
      issue.code === 'invalid_union' ? `one of ${Object.keys(cellSchemas).join(', ')}` : '{ units, …options }',
  }),
);

/** A model as a valid configuration has it, defaults filled in. */
export type ModelConfig = z.infer<typeof modelSchema>;
