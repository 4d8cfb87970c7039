import type { Device, FirmwareEstimate, TargetName } from '@qornn/exporters';
import { FitError, UsageError } from '../errors.js';
import { devicesNamed, fitProblem, type MemoryLimits, requireFit } from './fit.js';

export interface RoomOptions extends MemoryLimits {
  target?: TargetName;
  device?: readonly string[];
}

/**
 * The target of an export, by default that of its devices, and the devices that it is checked with: those that are named, or all known ones of
 * the target.
 *
 * @throws UsageError when devices are of different targets, or limits have no processor
 */
export function targetAndDevices(
  { target: given, device, maxFlash, maxRam }: RoomOptions,
  known: readonly Device[],
): { target: TargetName; devices: readonly Device[] } {
  const named = device && devicesNamed(known, device);
  const target = given ?? named?.[0]?.target ?? 'generic';
  const other = named?.find((one) => one.target !== target);
  if (other) throw new UsageError(`--device: ${other.name} is of target ${other.target}, not ${target}`);
  if (target === 'generic' && (maxFlash !== undefined || maxRam !== undefined)) {
    throw new UsageError('--max-flash, --max-ram: need a processor; name it with --device or --target');
  }
  return { target, devices: named ?? known.filter((one) => one.target === target) };
}

/**
 * Checks that a model fits the devices that are named, with the given limits; or, without names, one known device of the target.
 *
 * @throws FitError that says by how many bytes it does not, and what would
 */
export function requireRoom(
  devices: readonly Device[],
  { device, maxFlash, maxRam }: RoomOptions,
  estimate: (device: Device, limits: MemoryLimits) => FirmwareEstimate,
): void {
  const limits = { ...(maxFlash !== undefined && { maxFlash }), ...(maxRam !== undefined && { maxRam }) };
  if (devices.length === 0) return;
  if (device !== undefined) {
    requireFit(
      devices.map((one) => estimate(one, limits)),
      limits,
      { isNamed: true },
    );
    return;
  }
  // The largest devices are the last ones of a family.
  const estimates = devices.map((one) => estimate(one, limits));
  if (estimates.some(({ fits }) => fits)) return;
  const closest = estimates.reduce((best, one) => (excessOf(one) < excessOf(best) ? one : best));
  const problem = fitProblem(closest, limits);
  const isLimited = maxFlash !== undefined || maxRam !== undefined;
  throw new FitError(isLimited ? problem! : `no known device of the target has room for it; ${problem}`);
}

function excessOf({ limits }: FirmwareEstimate): number {
  return limits.flash.excess + limits.ram.excess;
}
