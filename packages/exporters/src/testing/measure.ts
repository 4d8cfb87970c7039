import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IntModel } from '@qornn/int-runtime';
import { targets } from '../c/targets/targets.js';
import type { Board, Emulation, Emulator, Span, SpanCount } from './boards/board.js';
import { type ExpectedBlock, expectedBlocks } from './expected-run.js';
import { encodes, type Firmware, firmwareOf, modelUnderTest, sourcesOf, writeFiles } from './firmware.js';
import { copyHarness } from './toolchain/harness-files.js';
import { linkForBoard, programSize } from './toolchain/link.js';

export interface MeasureOptions {
  /** default 1000; rounded up to whole blocks */
  steps?: number;
  /** of the inputs, default 1 */
  seed?: number;
  /** steps of a block, which has one checksum; default 1000, or all steps if there are fewer */
  blockSteps?: number;
  /** default: the first of the board */
  emulator?: Emulator;
  /** flags of the compiler in place of the board's, as `['-O3']` */
  optimization?: readonly string[];
}

/** Measurements of a model on a board. */
export interface Measurement {
  /** whether every state, readout and label equals that of the JavaScript engine */
  agrees: boolean;
  /** where it does not for the first time; null if it does */
  difference: string | null;
  steps: number;
  /** cycles or instructions of each call, with the call itself and its arguments */
  spans: Record<Span, SpanCount>;
  /** mean of a step */
  perStep: number;
  /** bytes of code and constants of all functions, with what they need of the compiler's library */
  flash: number;
  /** the same without `encode` */
  flashOfCodes: number;
  /** bytes of one context and all variables of the model */
  ram: number;
  /** deepest stack below the caller of any function, bytes */
  stack: number;
  /** whether flash, and memory with stack, are within those of the board */
  fits: boolean;
}

/** Most bytes of stack that are watched. */
const STACK_PAINTED = 4096;

/**
 * Exports a model for a board's target, and measures it there.
 *
 * @example
 * const { agrees, perStep, flash } = await measure(model, boardNamed('atmega328p'), { steps: 100_000 });
 */
export function measure(model: IntModel, board: Board, options: MeasureOptions = {}): Promise<Measurement> {
  const target = targets.some(({ name }) => name === board.target) ? board.target : 'generic';
  return measureFirmware(firmwareOf(model, target), board, options);
}

/**
 * Compiles a model for a board, runs it on random inputs in an emulator, and compares all states, readouts and labels with the JavaScript
 * engine.
 *
 * @throws ProgramError when the compiler warns, or a program is missing or fails
 */
export async function measureFirmware(
  firmware: Firmware,
  board: Board,
  options: MeasureOptions = {},
): Promise<Measurement> {
  const { steps = 1000, seed = 1, emulator = board.emulators[0], optimization } = options;
  const blockSteps = options.blockSteps ?? Math.min(1000, steps);
  const blocks = Math.ceil(steps / blockSteps);
  const folder = mkdtempSync(join(tmpdir(), 'qornn-board-'));
  try {
    copyHarness(folder);
    writeFiles(folder, firmware.files);
    writeFileSync(join(folder, 'model_under_test.h'), modelUnderTest(firmware));
    const build = (output: string, source: string, flags: readonly string[]) =>
      linkForBoard(board, folder, {
        sources: [source, board.startUp],
        model: sourcesOf(firmware),
        output,
        flags,
        ...(optimization && { optimization }),
      });
    const run = async (blocks: number, dumped: number) =>
      emulator.run(
        await build('harness.elf', 'harness.c', [
          `-DSEED=${seed >>> 0}u`,
          `-DBLOCKS=${blocks}u`,
          `-DBLOCK_STEPS=${blockSteps}u`,
          `-DDUMPED_BLOCK=${dumped}u`,
          `-DSTACK_PAINTED=${STACK_PAINTED}u`,
          `-DSTACK_LIMIT=${board.stackLimit}`,
        ]),
      );
    const [all, codes, none] = await Promise.all(
      [2, 1, 0].map(async (functions) =>
        programSize(board, await build(`footprint-${functions}.elf`, 'footprint.c', [`-DFUNCTIONS=${functions}`])),
      ),
    );
    const emulation = await run(blocks, NO_BLOCK);
    const difference = await firstDifference(firmware, { seed, blockSteps, blocks }, emulation, (block) =>
      run(block + 1, block),
    );
    const stack = stackOf(emulation.output);
    const { spans } = emulation;
    const [flash, ram] = [all!.flash - none!.flash, all!.ram - none!.ram];
    return {
      agrees: difference === null,
      difference,
      steps: blocks * blockSteps,
      spans,
      perStep: spans.step.total / spans.step.calls,
      flash,
      flashOfCodes: codes!.flash - none!.flash,
      ram,
      stack,
      fits: flash <= board.flashBytes && ram + stack <= board.ramBytes,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A number of no block. */
const NO_BLOCK = 0xffff;

function stackOf(output: string): number {
  const [, bytes] = /^stack ([0-9a-f]+)$/m.exec(output) ?? [];
  return Number.parseInt(bytes ?? '', 16);
}

interface Blocks {
  seed: number;
  blockSteps: number;
  blocks: number;
}

/**
 * Compares checksums, and names what differs in the first block that does.
 *
 * @param dump runs the program again, and lets it send the words of a block
 */
async function firstDifference(
  firmware: Firmware,
  { seed, blockSteps, blocks }: Blocks,
  { output }: Emulation,
  dump: (block: number) => Promise<Emulation>,
): Promise<string | null> {
  const { model, states } = firmware;
  const checksums = Array.from(output.matchAll(/^block ([0-9a-f]{8})$/gm), ([, hex]) => Number.parseInt(hex!, 16));
  if (checksums.length !== blocks) return `${checksums.length} of ${blocks} blocks were sent: ${output.slice(-200)}`;
  let block = 0;
  for await (const expected of expectedBlocks(model, { seed, blockSteps, encodes: encodes(firmware) })) {
    if (expected.checksum !== checksums[block]) {
      const again = await dump(block);
      const at = differenceIn(expected, again.output, states, model.readout.outputs);
      return `block ${block}: ${at ?? 'the checksum differs, but no word'}`;
    }
    if (++block === blocks) return null;
  }
  return null;
}

/** The first word of a block that differs, by name. */
function differenceIn(
  { steps }: ExpectedBlock,
  output: string,
  states: Firmware['states'],
  outputs: number,
): string | null {
  const names = [
    ...states.flatMap(({ field, length }) => Array.from({ length }, (_, i) => `${field}[${i}]`)),
    ...Array.from({ length: outputs }, (_, o) => `output ${o}`),
    'label',
  ];
  const lines = Array.from(output.matchAll(/^step(.*)$/gm), ([, words]) => words!.trim().split(' '));
  for (const [t, expected] of steps.entries()) {
    const words = (lines[t] ?? []).map((word) => Number.parseInt(word, 16) | 0);
    const i = expected.findIndex((word, i) => word !== words[i]);
    if (i >= 0) return `step ${t}: ${names[i]} is ${words[i]}, not ${expected[i]}`;
  }
  return null;
}
