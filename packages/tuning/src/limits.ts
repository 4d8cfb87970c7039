/** What a network may take of a device. */
export interface Limits {
  /** largest model file, in bytes */
  maxBytes?: number;
  /** most cycles of a step, or instructions where the estimate counts those */
  maxCycles?: number;
  /** name of the device whose cycles are estimated; see `devices` of `@qornn/exporters` */
  device?: string;
}

/** Why a network exceeds the limits; null if it does not. */
export function excessOf({ bytes, cycles }: { bytes: number; cycles?: number }, limits: Limits): string | null {
  const { maxBytes, maxCycles, device } = limits;
  if (maxBytes !== undefined && bytes > maxBytes) return `its model file has ${bytes} bytes, more than ${maxBytes}`;
  if (maxCycles !== undefined && cycles !== undefined && cycles > maxCycles) {
    return `a step takes about ${cycles} cycles on ${device}, more than ${maxCycles}`;
  }
  return null;
}
