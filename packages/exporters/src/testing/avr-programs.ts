import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IntModel } from '@qornn/int-runtime';
import { atmega328p } from './boards/avr.js';
import { compiledModel } from './calibration/compiled-model.js';
import { type Firmware, firmwareFor, modelUnderTest } from './firmware.js';
import { randomModel } from './random-models.js';
import { type Blocks, harnessDefinitions } from './run-on-board.js';
import { smallNetwork } from './small-network.js';
import { harnessFile } from './toolchain/harness-files.js';
import { trainedModel } from './trained-models.js';

/** A program for the ATmega328P that is kept in `fixtures/avr`, so that machines without its compiler run it too. */
export interface AvrProgram {
  name: string;
  model: IntModel;
  blocks: Blocks;
}

/** What is known of a kept program. */
export interface KeptProgram {
  /** version of avr-gcc */
  compiler: string;
  /** SHA-256 of everything that it was compiled from */
  sources: string;
  /** mean of a step, as simavr counted */
  cyclesPerStep: number;
}

const BLOCKS = { seed: 15, blockSteps: 10, blocks: 34 };
const SMALL = { units: 16, inputs: 4, outputs: 4, layers: 2 };

export const avrPrograms: readonly AvrProgram[] = [
  { name: 'small', model: smallNetwork(), blocks: BLOCKS },
  { name: 'copy-200', model: trainedModel('copy-200-seed0'), blocks: BLOCKS },
  { name: 'copy-1000-hadamard', model: trainedModel('copy-1000-hadamard-seed0'), blocks: BLOCKS },
  // Sums of 32 bits, and multipliers whose lowest bytes are left out unless they decide.
  { name: 'compiled-64', model: compiledModel(64), blocks: BLOCKS },
  ...[2, 7, 11].map((seed) => ({ name: `random-${seed}`, model: randomModel(seed, SMALL), blocks: BLOCKS })),
];

/** The folder of the programs. */
export const AVR_FIXTURES = new URL('../../fixtures/avr/', import.meta.url);

/** Firmware of a program. */
export const firmwareOfProgram = ({ model }: AvrProgram): Firmware => firmwareFor(model, atmega328p);

/** SHA-256 of everything that a program is compiled from: exported files, harness, definitions, flags. */
export function sourcesDigest(program: AvrProgram): string {
  const firmware = firmwareOfProgram(program);
  const hash = createHash('sha256');
  const add = (name: string, content: string | Uint8Array) => hash.update(`${name}\n`).update(content).update('\n');
  for (const [path, content] of firmware.files) add(path, content);
  add('model_under_test.h', modelUnderTest(firmware));
  for (const name of ['harness.c', atmega328p.startUp, 'board.h', 'marks.h', 'stack.h']) {
    add(name, readFileSync(harnessFile(name)));
  }
  const { machine, optimization, link } = atmega328p;
  add('flags', JSON.stringify([machine, optimization, link, harnessDefinitions(atmega328p, program.blocks)]));
  return hash.digest('hex');
}
