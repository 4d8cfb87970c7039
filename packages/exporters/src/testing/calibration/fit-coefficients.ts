import { readFileSync, writeFileSync } from 'node:fs';
import { cProgram } from '../../c/c-program.js';
import type { TargetName } from '../../c/targets/target.js';
import { targetNamed } from '../../c/targets/targets.js';
import { codeBytes } from '../../size/code-pieces.js';
import { devices } from '../../size/devices.js';
import { type ProcessorCoefficients, weightedSum } from '../../size/processor-coefficients.js';
import { type ProgramSize, programSize } from '../../size/program-size.js';
import { type ProgramWork, programWork } from '../../size/program-work.js';
import { boardNamed } from '../boards/boards.js';
import { calibrationModel, isHeldOut } from './calibration-models.js';
import { type CalibrationMeasurement, type CalibrationRecord, RECORD } from './calibration-record.js';
import { errorOf } from './error-of.js';
import { type Counts, fit } from './fit.js';

// npm run calibrate:fit: writes src/size/coefficients.ts from the record.
const { measurements } = JSON.parse(readFileSync(RECORD, 'utf8')) as CalibrationRecord;

interface Sample {
  measured: CalibrationMeasurement;
  size: ProgramSize;
  /** without `encode` */
  sizeOfCodes: ProgramSize;
  work: ProgramWork;
}

function samplesOf(processor: string): Sample[] {
  const target = targetNamed(devices.find((device) => device.processor === processor)!.target);
  return measurements
    .filter((measured) => measured.processor === processor)
    .map((measured) => {
      const model = calibrationModel(measured.model);
      const program = cProgram(model, 'network', target);
      const ofCodes = cProgram(model, 'network', target, null);
      return { measured, size: programSize(program), sizeOfCodes: programSize(ofCodes), work: programWork(program) };
    });
}

function coefficientsOf(processor: string): ProcessorCoefficients {
  const samples = samplesOf(processor);
  const fitted = samples.filter(({ measured }) => !isHeldOut(measured.model));
  const held = samples.filter(({ measured }) => isHeldOut(measured.model));
  const work = rounded(
    fit(
      fitted.flatMap(({ measured, work }) => [
        { counts: work.step, measured: measured.step },
        { counts: work.readout, measured: measured.readout },
      ]),
      (operation) => likeOn(boardNamed(processor).target, operation),
    ),
  );
  const code = rounded(
    fit(
      fitted.flatMap(({ measured, size, sizeOfCodes }) => [
        { counts: size.code.counts, measured: measured.flash - size.constantBytes },
        { counts: sizeOfCodes.code.counts, measured: measured.flashOfCodes - sizeOfCodes.constantBytes },
      ]),
    ),
  );
  const stack = rounded(fit(fitted.map(({ measured, size }) => ({ counts: size.stack, measured: measured.stack }))));
  const errors = (of: (sample: Sample) => { estimated: number; measured: number }) => errorOf(held.map(of));
  return {
    unit: boardNamed(processor).unit,
    work,
    code,
    stack,
    error: {
      flash: errors(({ size, measured }) => ({
        estimated: size.constantBytes + codeBytes(code, size.code),
        measured: measured.flash,
      })),
      stack: errors(({ size, measured }) => ({ estimated: weightedSum(stack, size.stack), measured: measured.stack })),
      step: errors(({ work: { step }, measured }) => ({ estimated: weightedSum(work, step), measured: measured.step })),
    },
  };
}

/** Only kernels for AVR are others where sums have 32 bits, and skip zeros. */
function likeOn(target: TargetName, operation: string): string | null {
  if (target !== 'avr') return operation.replace(/^(multiply\d)[A-Z].*$/, '$1');
  return operation.endsWith('Zero') ? null : operation;
}

/** Four digits. */
function rounded(coefficients: Counts): Record<string, number> {
  return Object.fromEntries(Object.entries(coefficients).map(([name, value]) => [name, Number(value.toPrecision(4))]));
}

const processors = [...new Set(devices.map(({ processor }) => processor))];
const all = Object.fromEntries(processors.map((processor) => [processor, coefficientsOf(processor)]));
writeFileSync(
  new URL('../../size/coefficients.ts', import.meta.url),
  `// Written by npm run calibrate from docs/results/firmware-calibration.json.
import type { ProcessorName } from './device.js';
import type { ProcessorCoefficients } from './processor-coefficients.js';

/** What pieces and operations take on each processor. */
export const coefficients: Readonly<Record<ProcessorName, ProcessorCoefficients>> = ${JSON.stringify(all, null, 2)};
`,
);
for (const [processor, { error }] of Object.entries(all)) console.log(processor, JSON.stringify(error));
