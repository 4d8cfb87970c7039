import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IntModel } from '@qornn/int-runtime';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { type ExportCOptions, exportC } from '../c/export-c.js';
import type { CountType } from '../c/sample-lines.js';
import { writeFiles } from './firmware.js';
import { answeringAlways, averaging, randomModel } from './random-models.js';

/** Random models with what formats make use of: names, labels, answers at every step or by a mean, and each type of samples. */
export const formatModels: readonly { seed: number; model: IntModel; samples: CountType | 'codes' }[] = (
  ['int16', 'uint8', 'codes', 'int32', 'uint16', 'int8'] as const
).map((samples, seed) => {
  const random = randomModel(seed, { units: 16, inputs: 4 });
  const model = seed % 2 === 0 ? answeringAlways(random) : averaging(random);
  const inputNames = Array.from({ length: model.inputs }, (_, i) => `"input" ${i} /* */ \\`);
  return {
    seed,
    samples,
    model: {
      ...model,
      ...(seed % 3 === 0 && {
        inputNames,
        labels: Array.from({ length: model.readout.outputs }, (_, o) => `"${o}"\\ ??/ é`),
        origin: { task: 'a task', timeSteps: 5, data: null, checkpoint: null },
      }),
    },
  };
});

/** Writes an export into a folder of its name. @returns the folder */
export function writeExport(model: IntModel, options: ExportCOptions): string {
  const folder = join(temporaryFolder(), options.name);
  mkdirSync(folder);
  writeFiles(folder, exportC(model, options).files);
  return folder;
}
