import type { IntModel } from '@qornn/int-runtime';
import { either, integer, number, oneOf, optionsChecker, optionsOf, required, text } from '@qornn/options';
import { type CProgram, cProgram } from '../c/c-program.js';
import type { CountOptions } from '../c/sample-lines.js';
import { countOptions, SAMPLE_OPTIONS } from '../c/sample-options.js';
import { genericTarget } from '../c/targets/generic/target.js';
import type { CTarget } from '../c/targets/target.js';
import { targetNamed, targets } from '../c/targets/targets.js';
import { ExportError } from '../errors.js';
import { codeBytes } from './code-pieces.js';
import { coefficients } from './coefficients.js';
import type { Device } from './device.js';
import { deviceNamed } from './devices.js';
import type { EstimateOptions, FirmwareEstimate } from './firmware-estimate.js';
import { weightedSum } from './processor-coefficients.js';
import { programSize } from './program-size.js';
import { programWork } from './program-work.js';
import { remediesFor } from './remedies.js';

const checkOptions = optionsChecker((message) => new ExportError(message));

/**
 * Estimates what a model takes of a microcontroller, without a compiler: constants and context exactly, from the arrays that are exported; code,
 * stack and time by linear models that were fitted to measurements of other models, with errors as stated in the result. Some kernels
 * skip states that relu made 0: as many as in a few steps with random inputs.
 *
 * @throws ModelFormatError when the model is invalid
 * @throws ExportError when an option is wrong, the kind of a layer has no C or no costs, or no integers give the codes of raw samples
 * @example
 * const { flash, ram, step, fits } = estimateFirmware(model, { device: 'atmega328p' });
 */
export function estimateFirmware(model: IntModel, options: EstimateOptions): FirmwareEstimate {
  const {
    device: named,
    maxFlash,
    maxRam,
    ...samples
  } = checkOptions<EstimateOptions>('estimateFirmware', options, {
    device: required(either(text, optionsOf<Device>(DEVICE))),
    maxFlash: integer(0),
    maxRam: integer(0),
    ...SAMPLE_OPTIONS,
  });
  const device = typeof named === 'string' ? deviceNamed(named) : named;
  const limits = { flash: maxFlash ?? device.flashBytes, ram: maxRam ?? device.ramBytes };
  const counts = countOptions('estimateFirmware', model, samples);
  const { unit, work, error } = coefficients[device.processor];
  const { program, refusal } = programFor(device, model, counts);
  const memory = memoryOn(device, program);
  const count = Math.round(weightedSum(work, programWork(program).step));
  const fits = refusal === null && isWithin(memory, limits);
  const excess = (bytes: number, limit: number) => ({ bytes: limit, excess: Math.max(0, bytes - limit) });
  return {
    device,
    ...memory,
    step: { count, unit, seconds: count / device.clockHz },
    error,
    refusal,
    fits,
    limits: { flash: excess(memory.flash.total, limits.flash), ram: excess(memory.ram.total, limits.ram) },
    ...(!fits && {
      remedies: remediesFor(model, (changed) => {
        const other = programFor(device, changed, counts);
        return other.refusal === null && isWithin(memoryOn(device, other.program), limits);
      }),
    }),
  };
}

const DEVICE = {
  name: required(text),
  label: required(text),
  processor: required(oneOf(Object.keys(coefficients))),
  target: required(oneOf(targets.map(({ name }) => name))),
  flashBytes: required(integer(1)),
  ramBytes: required(integer(1)),
  clockHz: required(number('> 0', (clock) => clock > 0)),
};

type Memory = Pick<FirmwareEstimate, 'flash' | 'ram'>;

function memoryOn({ processor }: Device, program: CProgram): Memory {
  const { code, stack } = coefficients[processor];
  const size = programSize(program);
  const flash = { code: Math.round(codeBytes(code, size.code)), constants: size.constantBytes };
  const ram = { context: size.contextBytes, stack: Math.round(weightedSum(stack, size.stack)) };
  return {
    flash: { ...flash, total: flash.code + flash.constants },
    ram: { ...ram, total: ram.context + ram.stack },
  };
}

function isWithin({ flash, ram }: Memory, limits: { flash: number; ram: number }): boolean {
  return flash.total <= limits.flash && ram.total <= limits.ram;
}

/** For the device's target; for the generic one, whose arrays are about as large, if that cannot have the model. */
function programFor(
  { target }: Device,
  model: IntModel,
  counts: CountOptions | null,
): { program: CProgram; refusal: string | null } {
  const programOf = (of: CTarget) => cProgram(model, PREFIX, of, counts);
  try {
    return { program: programOf(targetNamed(target)), refusal: null };
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    return { program: programOf(genericTarget), refusal: error.message };
  }
}

const PREFIX = 'network';
