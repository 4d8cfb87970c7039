import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IntModel, predictsValues } from '@qornn/int-runtime';
import { exportC } from '../c/export-c.js';
import type { TargetName } from '../c/targets/target.js';
import { targets } from '../c/targets/targets.js';
import type { Board } from './boards/board.js';

/** A model and the C that was exported for it. */
export interface Firmware {
  model: IntModel;
  /** prefix of everything in C */
  name: string;
  /** `<name>.h`, `<name>.c` and what they include, by path */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** fields of the context that are states, in the order of the engine's `state()` */
  states: readonly { field: string; length: number }[];
}

/** Exports a model for a target. */
export function firmwareOf(model: IntModel, target: TargetName, name = 'network'): Firmware {
  const { files, states } = exportC(model, { name, target });
  return { model, name, files, states };
}

/** Exports a model for a board: for its target, or as plain C if the export has no such target. */
export function firmwareFor(model: IntModel, { target }: Board): Firmware {
  return firmwareOf(model, targets.some(({ name }) => name === target) ? target : 'generic');
}

/** The C files of an export that belong into a firmware. */
export function sourcesOf({ name, files }: Firmware): string[] {
  return [...files.keys()].filter((path) => path === `${name}.c`);
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** `model_under_test.h`: the names that the harness calls the model by. */
export function modelUnderTest({ model, name, states }: Firmware): string {
  const upper = name.toUpperCase();
  const loops = states.map(
    ({ field, length }) => `for (uint16_t i = 0; i < ${length}; i++) visit((int32_t)context.${field}[i]);`,
  );
  return `/* The model by the names that the harness uses. */
#ifndef MODEL_UNDER_TEST_H
#define MODEL_UNDER_TEST_H

#include "${name}.h"

#define MODEL_INPUTS ${upper}_INPUTS
#define MODEL_INPUT_BITS ${model.inputBits}
#define MODEL_OUTPUTS ${upper}_OUTPUTS
#define MODEL_CLASSES ${predictsValues(model) ? 0 : 1}
#define model_context ${name}_context
#define model_reset ${name}_reset
#define model_encode ${name}_encode
#define model_step ${name}_step
#define model_readout ${name}_readout
#define model_predict ${name}_predict
#define MODEL_EACH_STATE(visit) \\
  ${loops.join(' \\\n  ')}

#endif
`;
}
