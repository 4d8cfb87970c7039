import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exportC } from '../../c/export-c.js';
import type { ProcessorName } from '../../size/device.js';
import { devices } from '../../size/devices.js';
import { boardNamed } from '../boards/boards.js';
import { measure } from '../measure.js';
import { runProgram } from '../toolchain/programs.js';
import { CALIBRATION_MODELS, calibrationModel } from './calibration-models.js';
import { type CalibrationMeasurement, type CalibrationRecord, RECORD } from './calibration-record.js';

// npm run calibrate:measure -- [--processor name …] [--missing] [--jobs n]: measures models, those of some processors anew, or those that the record
// does not have, and writes the record.
const PROCESSORS = [...new Set(devices.map(({ processor }) => processor))];
const { values } = parseArgs({
  options: {
    processor: { type: 'string', multiple: true, default: PROCESSORS },
    missing: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
  },
});

/** The cost of a step may depend on its numbers. */
const STEPS = 32;

async function measured(name: string, processor: ProcessorName): Promise<CalibrationMeasurement | null> {
  const board = boardNamed(processor);
  const model = calibrationModel(name);
  try {
    const { constantBytes, contextBytes } = exportC(model, { name: 'network', target: board.target });
    // The harness needs some of both.
    if (constantBytes > board.flashBytes - 8000 || contextBytes > board.ramBytes - 600) return null;
  } catch {
    return null; // the target refuses it
  }
  const result = await measure(model, board, { steps: STEPS, blockSteps: STEPS / 4 });
  if (!result.agrees) throw new Error(`${name} on ${processor}: ${result.difference}`);
  const { flash, flashOfCodes, stack, spans } = result;
  const [step, readout] = [spans.step, spans.readout].map(({ total, calls }) => Math.round(total / calls));
  return { model: name, processor, step: step!, readout: readout!, flash, flashOfCodes, stack };
}

const path = fileURLToPath(RECORD);
const kept = existsSync(path)
  ? (JSON.parse(readFileSync(path, 'utf8')) as CalibrationRecord).measurements.filter(
      ({ processor }) => values.missing || !values.processor.includes(processor),
    )
  : [];
const processors = PROCESSORS.filter((processor) => values.processor.includes(processor));
const isKept = (name: string, processor: string) =>
  kept.some((row) => row.model === name && row.processor === processor);
const work = processors
  .flatMap((processor) => CALIBRATION_MODELS.map((name) => ({ name, processor })))
  .filter(({ name, processor }) => !isKept(name, processor));
const found: (CalibrationMeasurement | null)[] = [];
let next = 0;
async function job(): Promise<void> {
  while (next < work.length) {
    const at = next++;
    const { name, processor } = work[at]!;
    found[at] = await measured(name, processor);
    process.stderr.write(`${name} on ${processor}: ${JSON.stringify(found[at])}\n`);
  }
}
await Promise.all(Array.from({ length: Number(values.jobs) }, job));
const measurements = [...kept, ...found.filter((row) => row !== null)].sort(
  (a, b) =>
    PROCESSORS.indexOf(a.processor) - PROCESSORS.indexOf(b.processor) ||
    CALIBRATION_MODELS.indexOf(a.model) - CALIBRATION_MODELS.indexOf(b.model),
);
const compilers = await Promise.all(
  [...new Set(PROCESSORS.map((processor) => `${boardNamed(processor).toolPrefix}gcc`))].map(
    async (compiler) => (await runProgram(compiler, ['--version'])).stdout.toString().split('\n')[0]!,
  ),
);
const record: CalibrationRecord = {
  what: `models in C on emulated processors: mean cycles (ATmega328P) or instructions of step and readout over ${STEPS} random steps, bytes of flash with encode and without, bytes of stack`,
  command: 'npm run calibrate --prefix packages/exporters',
  date: new Date().toISOString().slice(0, 10),
  compilers,
  measurements: [],
};
const head = JSON.stringify(record, null, 1).replace(/\[\]\n\}$/, '');
writeFileSync(path, `${head}[\n${measurements.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n ]\n}\n`);
