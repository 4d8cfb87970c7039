import { ExportError } from '../../../errors.js';
import { devices } from '../../../size/devices.js';
import { estimateFirmware } from '../../../size/estimate-firmware.js';
import type { FirmwareEstimate } from '../../../size/firmware-estimate.js';
import type { CLibrary } from '../c-library.js';
import { markdownTable } from '../markdown.js';
import { durationText } from './duration-text.js';

/** Bytes of a network, and estimates for known devices of its target, for READMEs. */
export function sizesText(library: CLibrary): string {
  const { name, constantBytes, contextBytes } = library;
  const exact = `The constants have ${constantBytes} bytes, in flash. A context has ${contextBytes} bytes, \`${name.toUpperCase()}_CONTEXT_BYTES\`, in RAM: one for each stream.`;
  const estimates = estimatesOf(library);
  if (estimates.length === 0) return exact;
  const rows = estimates.map(({ device, flash, ram, step }) => [
    device.label,
    `${flash.total} B`,
    `${ram.total} B`,
    `${step.count} ${step.unit}`,
    durationText(step.seconds),
  ]);
  const table = markdownTable(['device', 'flash, with code', 'RAM, with stack', 'a step', 'at full clock'], rows);
  return `${exact} With code and stack, as \`qornn export size\` estimates them:\n\n${table}`;
}

/** None for processors that are not known, or kinds of layers without estimates. */
function estimatesOf({ model, target, samples }: CLibrary): FirmwareEstimate[] {
  try {
    return devices
      .filter((device) => device.target === target)
      .map((device) => estimateFirmware(model, { device, ...(samples ?? { samples: 'codes' }) }));
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    return [];
  }
}
