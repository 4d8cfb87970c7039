import { existsSync } from 'node:fs';
import { readRecord } from '@qornn/training';
import { z } from 'zod';
import { quantizationPath } from '../quantization/model-file.js';
import { weightSettings } from '../quantization/weight-settings.js';

const MAX_BYTES = 2 ** 26;

const signalToNoise = z.looseObject(
  { steps: z.array(z.number().nullable(), { error: 'decibels' }) },
  { error: '{ steps }' },
);

/** The part of `quantization.json` that a report shows. */
const schema = z.looseObject(
  {
    sequences: z.int().optional(),
    settings: weightSettings().optional(),
    comparison: z.looseObject(
      { metrics: z.record(z.string(), z.record(z.string(), z.number().nullable())) },
      { error: '{ metrics, agreement }' },
    ),
    report: z
      .looseObject(
        { layers: z.array(z.looseObject({ signalToNoise })), logits: signalToNoise },
        { error: '{ layers, logits }' },
      )
      .optional(),
  },
  { error: 'the report of a model' },
);

/** What quantize wrote about a model: settings, metrics by variant, signal to noise by layer. */
export type QuantizationRecord = z.infer<typeof schema>;

/**
 * Reads the report of a model file.
 *
 * @returns null if there is none
 * @throws RunFolderError when it is damaged
 */
export function readQuantizationRecord(modelPath: string): QuantizationRecord | null {
  const path = quantizationPath(modelPath);
  return existsSync(path) ? readRecord(path, schema, MAX_BYTES) : null;
}
