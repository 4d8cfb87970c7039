import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { IntModel } from '@qornn/int-runtime';
import type { Board } from './boards/board.js';
import { boards } from './boards/boards.js';
import { type FirmwareRecord, firmwarePage } from './firmware-page.js';
import { measure } from './measure.js';
import { smallGatedNetwork } from './small-gated-network.js';
import { smallNetwork } from './small-network.js';
import { runProgram } from './toolchain/programs.js';
import { trainedModel } from './trained-models.js';

// npm run record -- [--model name …] [--board name …] [--steps n]: measures models on boards, default all on all, and writes docs/results/firmware.json and the tables of
// firmware.md. What is not measured stays as it is in the record.

const SEED = 15;
const STEPS = 10_000;

/** `avrSteps`: steps on the processor of 8 bits, which the smallest models are for. */
const models: { name: string; label: string; model: IntModel; avrSteps?: number }[] = [
  {
    name: 'small',
    label: '16 units, 3 inputs, 6 classes, 4 bits; untrained',
    model: smallNetwork(),
    avrSteps: 100_000,
  },
  {
    name: 'small-fast-grnn',
    label: 'FastGRNN, 16 units of 16 bits, 3 inputs, 6 classes, 8 bits; untrained',
    model: smallGatedNetwork(),
    avrSteps: 100_000,
  },
  { ...trained('copy-200-seed0', 'copy task, T0 = 200: 64 units, 4 bits'), avrSteps: 100_000 },
  {
    ...trained('copy-1000-hadamard-seed0', 'copy task, T0 = 1000: 128 units, Hadamard matrix with signs'),
    avrSteps: 100_000,
  },
  trained('copy-1000-1bit-seed0', 'copy task, T0 = 1000: 128 units, 1 bit'),
  trained('copy-1000-4bit-seed0', 'copy task, T0 = 1000: 128 units, 4 bits'),
  trained('smnist-seed0', 'sequential MNIST: 170 units, 4 bits and the identity'),
  trained('adding-750-seed0', 'adding task, T = 750: 64 units, 6 bits and the identity'),
];

function trained(name: string, label: string) {
  return { name, label, model: trainedModel(name) };
}

/** What a model takes on a board, or why it is not there. */
async function measured(model: IntModel, board: Board, steps: number) {
  try {
    return await measure(model, board, { steps, seed: SEED });
  } catch (error) {
    const message = (error as Error).message;
    // A linker names what is too full; an export, what it refuses.
    const [reason] = /(?:region|section) .*(?:overflow|not within).*|.*allows arrays of.*/.exec(message) ?? [];
    if (reason === undefined) throw error;
    return { refused: reason };
  }
}

const record: FirmwareRecord = {
  command: 'npm run record --prefix packages/exporters',
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: cpus()[0]!.model.trim(), cores: cpus().length },
  seed: SEED,
  compilers: Object.fromEntries(
    await Promise.all([...new Set(boards.map(({ toolPrefix }) => `${toolPrefix}gcc`))].map(versionOf)),
  ),
  boards: boards.map(({ name, label, unit, machine, optimization }) => ({
    name,
    label,
    unit,
    flags: [...machine, ...optimization].join(' '),
  })),
  models: [],
};
const { values } = parseArgs({
  options: {
    model: { type: 'string', multiple: true, default: models.map(({ name }) => name) },
    board: { type: 'string', multiple: true, default: boards.map(({ name }) => name) },
    steps: { type: 'string' },
  },
});
const folder = fileURLToPath(new URL('../../../../docs/results/', import.meta.url));
const path = `${folder}firmware.json`;
const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FirmwareRecord).models : [];
for (const { name, label, model, avrSteps = STEPS } of models) {
  const kept = before.find((measured) => measured.name === name)?.results ?? {};
  const results = await Promise.all(
    boards.map(async (board) => {
      if (!values.model.includes(name) || !values.board.includes(board.name))
        return [board.name, kept[board.name]!] as const;
      const steps = Number(values.steps ?? (board.name === 'atmega328p' ? avrSteps : STEPS));
      const result = await measured(model, board, steps);
      process.stderr.write(`${name} on ${board.name}: ${JSON.stringify(result)}\n`);
      return [board.name, result] as const;
    }),
  );
  record.models.push({ name, label, results: Object.fromEntries(results) });
}

writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
writeFileSync(`${folder}firmware.md`, firmwarePage(record));
const differing = record.models.flatMap(({ name, results }) =>
  Object.entries(results).flatMap(([board, result]) =>
    'agrees' in result && !result.agrees ? `${name} on ${board}` : [],
  ),
);
if (differing.length > 0) {
  process.stderr.write(`differ from the engine: ${differing.join(', ')}\n`);
  process.exitCode = 1;
}

async function versionOf(compiler: string): Promise<[string, string]> {
  const { stdout } = await runProgram(compiler, ['-dumpversion']);
  return [compiler, stdout.toString().trim()];
}
