import type { Device, FirmwareEstimate, FirmwareRemedies } from '@qornn/exporters';
import { FitError, UsageError } from '../errors.js';

/** Limits of memory in place of those of a device. */
export interface MemoryLimits {
  maxFlash?: number;
  maxRam?: number;
}

/**
 * Why a model does not fit a device, by how many bytes, and what would fit, in one line; null if it fits.
 *
 * @param limits those of the command line, to name their options
 */
export function fitProblem(estimate: FirmwareEstimate, limits: MemoryLimits): string | null {
  const { device, flash, ram, fits, refusal, remedies } = estimate;
  if (fits) return null;
  const needs = [
    need('flash', flash.total, estimate.limits.flash, limits.maxFlash === undefined ? 'has' : '--max-flash allows'),
    need('RAM', ram.total, estimate.limits.ram, limits.maxRam === undefined ? 'has' : '--max-ram allows'),
  ].filter((text) => text !== null);
  const problem = refusal === null ? `needs about ${needs.join(', and ')}` : `cannot be exported: ${refusal}`;
  return `${device.name}: ${problem}; ${remedyText(remedies)}`;
}

function need(
  memory: string,
  bytes: number,
  { bytes: limit, excess }: FirmwareEstimate['limits']['flash'],
  source: string,
): string | null {
  return excess === 0
    ? null
    : `${bytes} bytes of ${memory}, ${excess} more than it ${source} (${limit})`.replace('it --', '--');
}

function remedyText(remedies: FirmwareRemedies | undefined): string {
  const { units = null, weightBits = null } = remedies ?? {};
  const ways = [
    ...(units === null ? [] : [`with ${units} units in every layer`]),
    ...(weightBits === null ? [] : [`with weights of ${weightBits} ${weightBits === 1 ? 'bit' : 'bits'}`]),
  ];
  return ways.length === 0
    ? 'neither fewer units nor fewer bits would make it fit'
    : `it would fit ${ways.join(', or ')}`;
}

/**
 * Throws for the first device that a model does not fit.
 *
 * @param options.isNamed whether the devices are named on the command line; else only the limits count, not the memory of the devices
 * @throws FitError
 */
export function requireFit(
  estimates: readonly FirmwareEstimate[],
  limits: MemoryLimits,
  { isNamed }: { isNamed: boolean },
): void {
  const exceeds = ({ fits, limits: { flash, ram } }: FirmwareEstimate) =>
    isNamed
      ? !fits
      : (limits.maxFlash !== undefined && flash.excess > 0) || (limits.maxRam !== undefined && ram.excess > 0);
  const problems = estimates.filter(exceeds).map((estimate) => fitProblem(estimate, limits));
  if (problems.length === 0) return;
  const others =
    problems.length === 1 ? '' : `; in all, ${problems.length} of ${estimates.length} devices are too small`;
  throw new FitError(`${problems[0]}${others}`);
}

/**
 * Finds devices by name.
 *
 * @param named `undefined` for all
 * @throws UsageError when there is none of a name
 */
export function devicesNamed(known: readonly Device[], named: readonly string[] | undefined): readonly Device[] {
  if (named === undefined) return known;
  return named.map((name) => {
    const device = known.find((one) => one.name === name);
    if (device) return device;
    const all = known.map((one) => one.name).join(', ');
    throw new UsageError(`--device: '${name}' is not known; known are ${all}`);
  });
}
