import type { FirmwareEstimate, SampleOptions, TargetName } from '@qornn/exporters';
import { bytesText } from '../display/number-format.js';
import { tableText } from '../display/table.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { stoppable } from '../process/interruption.js';
import { devicesNamed, type MemoryLimits, requireFit } from './fit.js';
import { openNamedModel } from './named-model.js';
import { requireOnePerInput, sampleOptions } from './sample-options.js';

export interface ExportSizeCommandOptions extends GlobalOptions, SampleOptions, MemoryLimits {
  device?: string[];
  target?: TargetName | 'all';
}

/** `qornn export size`: what a model in C takes of microcontrollers, estimated; a check if devices or limits are named. */
export async function exportSize(named: string, options: ExportSizeCommandOptions, terminal: Terminal): Promise<void> {
  const { device, target = 'all', maxFlash, maxRam } = options;
  const samples = sampleOptions(options);
  const limits = { ...(maxFlash !== undefined && { maxFlash }), ...(maxRam !== undefined && { maxRam }) };
  await stoppable(terminal, async (signal) => {
    const { devices, estimateFirmware } = await import('@qornn/exporters');
    const chosen = devicesNamed(devices, device).filter((one) => target === 'all' || one.target === target);
    if (chosen.length === 0) {
      throw new UsageError(
        target === 'generic'
          ? '--target: generic is for processors that are not known here; name another target, or all'
          : `--target: none of the devices is of target ${target}`,
      );
    }
    const { model, path } = await openNamedModel(named, options, terminal);
    requireOnePerInput(samples, model.inputs);
    const estimates = chosen.map((one) => {
      signal.throwIfAborted();
      return estimateFirmware(model, { device: one, ...limits, ...samples });
    });
    terminal.result({ modelPath: path, ...samples, estimates }, () => estimatesText(estimates));
    requireFit(estimates, limits, { isNamed: device !== undefined });
  });
}

function estimatesText(estimates: readonly FirmwareEstimate[]): string {
  const rows = estimates.map(({ device, flash, ram, step, fits, limits }) => [
    device.name,
    bytesText(flash.total),
    bytesText(limits.flash.bytes),
    bytesText(ram.total),
    bytesText(limits.ram.bytes),
    `${step.count.toLocaleString('en')} ${step.unit}`,
    secondsText(step.seconds),
    fits ? 'yes' : 'no',
  ]);
  const percent = (part: 'flash' | 'step') => {
    const most = (of: 'median' | 'largest') =>
      Math.round(100 * Math.max(...estimates.map(({ error }) => error[part][of])));
    return `${most('median')} % in the median and ${most('largest')} % at most`;
  };
  return [
    tableText(['device', 'flash', 'of', 'RAM', 'of', 'a step', 'at full clock', 'fits'], rows),
    '',
    'constants and contexts are exact; code, stack and steps are estimated from measurements on emulated processors,',
    `with errors of flash of ${percent('flash')}, and of steps of ${percent('step')}`,
  ].join('\n');
}

/** @example secondsText(0.00123) // '1.23 ms' */
function secondsText(seconds: number): string {
  if (seconds >= 1) return `${seconds.toPrecision(3)} s`;
  return seconds >= 1e-3 ? `${(seconds * 1e3).toPrecision(3)} ms` : `${(seconds * 1e6).toPrecision(3)} µs`;
}
