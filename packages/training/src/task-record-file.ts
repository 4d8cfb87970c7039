import { existsSync } from 'node:fs';
import type { TaskRecord } from '@qornn/tasks';
import { z } from 'zod';
import { metricGoalsSchema, metricSchema, readRecord } from './records.js';

/** Maximum size of a record in bytes; the names of 10,000 classes take a few hundred thousand. */
const MAX_BYTES = 2 ** 24;

const finite = z.number({ error: 'a finite number' });
const count = z.int({ error: 'an integer ≥ 0' }).min(0, { error: 'an integer ≥ 0' });
const size = z.int({ error: 'an integer ≥ 1' }).min(1, { error: 'an integer ≥ 1' });
const names = z.array(z.string({ error: 'a text' }), { error: 'a list of texts' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 of 64 hexadecimal digits' });
const normalization = z.object({
  mean: z.array(finite),
  std: z.array(finite.positive({ error: 'a number > 0' })),
});
const recordSchema = z
  .object({
    task: z.string().min(1),
    inputs: size,
    outputs: size,
    timeSteps: size,
    returnSequences: z.boolean(),
    answers: z.enum(['classes', 'values']),
    primaryMetric: metricSchema.optional(),
    metricGoals: metricGoalsSchema().optional(),
    inputNames: names.nullable(),
    labels: names.nullable(),
    inputNormalization: normalization.nullable(),
    outputNormalization: normalization.nullable(),
    sizes: z.object({ train: count, validation: count, test: count }).nullable(),
    data: z
      .object({
        digest: sha256,
        rows: count,
        files: z.array(z.object({ name: z.string(), bytes: count, sha256 })),
        details: z.record(z.string(), z.unknown()),
        reading: z.record(z.string(), z.unknown()).optional(),
      })
      .nullable(),
    notes: names,
  })
  .superRefine(({ inputs, outputs, ...record }, context) => {
    const lengths: [string, { length: number } | undefined | null, number][] = [
      ['inputNames', record.inputNames, inputs],
      ['labels', record.labels, outputs],
      ['inputNormalization.mean', record.inputNormalization?.mean, inputs],
      ['inputNormalization.std', record.inputNormalization?.std, inputs],
      ['outputNormalization.mean', record.outputNormalization?.mean, outputs],
      ['outputNormalization.std', record.outputNormalization?.std, outputs],
    ];
    for (const [path, list, expected] of lengths) {
      if (!list || list.length === expected) continue;
      const message = `a list of ${expected}, but has ${list.length}`;
      context.addIssue({ code: 'custom', path: path.split('.'), message });
    }
  });

/**
 * Reads the data record of a run, `data.json`.
 *
 * @returns null if missing, as in early releases
 * @throws RunFolderError when it cannot be read or is invalid; the message names the field
 */
export function readTaskRecord(path: string): TaskRecord | null {
  return existsSync(path) ? readRecord(path, recordSchema, MAX_BYTES) : null;
}
