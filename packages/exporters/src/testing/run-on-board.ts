import { type BoardBuild, withBoardBuild } from './board-build.js';
import type { Board, Emulation, Emulator, Span, SpanCount } from './boards/board.js';
import { type ExpectedBlock, expectedBlocks } from './expected-run.js';
import type { Firmware } from './firmware.js';

export interface RunOptions {
  /** default 1000; rounded up to whole blocks */
  steps?: number;
  /** of the inputs, default 1 */
  seed?: number;
  /** steps of a block, which has one checksum; default: so many that there are 32 blocks, at most 1000 */
  blockSteps?: number;
  /** default: the first of the board */
  emulator?: Emulator;
  /** flags of the compiler in place of the board's, as `['-O3']` */
  optimization?: readonly string[];
}

/** What a run in an emulator showed. */
export interface BoardRun {
  /** where a state, readout or label differs from that of the JavaScript engine for the first time; null if none does */
  difference: string | null;
  steps: number;
  /** cycles or instructions of calls, with the call itself and its arguments */
  spans: Record<Span, SpanCount>;
  /** deepest stack below the caller of any function, bytes */
  stack: number;
}

/** Most bytes of stack that are watched. */
const STACK_PAINTED = 4096;

/** A number of no block. */
const NO_BLOCK = 0xffff;

/**
 * Compiles a model for a board, runs it on random inputs in an emulator, and compares all states, readouts and labels with the JavaScript
 * engine.
 *
 * @throws ProgramError when the compiler warns, or a program is missing or fails
 */
export function runOnBoard(firmware: Firmware, board: Board, options: RunOptions = {}): Promise<BoardRun> {
  return withBoardBuild(firmware, board, options.optimization, (build) => runBuild(build, firmware, board, options));
}

/** The same, in a folder that there is. */
export async function runBuild(
  build: BoardBuild,
  firmware: Firmware,
  board: Board,
  {
    steps = 1000,
    seed = 1,
    blockSteps = Math.min(1000, Math.ceil(steps / 32)),
    emulator = board.emulators[0],
  }: RunOptions,
): Promise<BoardRun> {
  const blocks = { seed: seed >>> 0, blockSteps, blocks: Math.ceil(steps / blockSteps) };
  const run = async (count: number, dumped: number) =>
    emulator.run(await build.program('harness.c', harnessDefinitions(board, { ...blocks, blocks: count }, dumped)));
  const { output, spans } = await run(blocks.blocks, NO_BLOCK);
  return {
    difference: await firstDifference(firmware, blocks, output, (block) => run(block + 1, block)),
    steps: blocks.blocks * blockSteps,
    spans,
    stack: Number.parseInt(/^stack ([0-9a-f]+)$/m.exec(output)?.[1] ?? '', 16),
  };
}

/** Blocks of a run. */
export interface Blocks {
  /** of the first */
  seed: number;
  blockSteps: number;
  blocks: number;
}

/** What `harness/harness.c` is compiled with. */
export function harnessDefinitions(
  board: Board,
  { seed, blockSteps, blocks }: Blocks,
  dumped = NO_BLOCK,
): Record<string, string> {
  return {
    SEED: `${seed}u`,
    BLOCKS: `${blocks}u`,
    BLOCK_STEPS: `${blockSteps}u`,
    DUMPED_BLOCK: `${dumped}u`,
    STACK_PAINTED: `${STACK_PAINTED}u`,
    STACK_LIMIT: board.stackLimit,
  };
}

/**
 * Compares the checksums that the harness sent with those of the engine, and names what differs in the first block that does.
 *
 * @param dump runs the program again, and lets it send the words of a block
 * @returns null if nothing differs
 */
export async function firstDifference(
  firmware: Firmware,
  { seed, blockSteps, blocks }: Blocks,
  output: string,
  dump: (block: number) => Promise<Emulation>,
): Promise<string | null> {
  const checksums = Array.from(output.matchAll(/^block ([0-9a-f]{8})$/gm), ([, hex]) => Number.parseInt(hex!, 16));
  if (checksums.length !== blocks) return `${checksums.length} of ${blocks} blocks were sent: ${output.slice(-200)}`;
  let block = 0;
  for await (const expected of expectedBlocks(firmware.model, { seed, blockSteps })) {
    if (expected.checksum !== checksums[block]) {
      const at = differenceIn(expected, (await dump(block)).output, firmware);
      return `block ${block}: ${at ?? 'the checksum differs, but no word'}`;
    }
    if (++block === blocks) break;
  }
  return null;
}

/** The first word of a block that differs, by name. */
function differenceIn({ steps }: ExpectedBlock, output: string, { model, states }: Firmware): string | null {
  const names = [
    ...states.flatMap(({ field, length }) => Array.from({ length }, (_, i) => `${field}[${i}]`)),
    ...Array.from({ length: model.readout.outputs }, (_, o) => `output ${o}`),
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
