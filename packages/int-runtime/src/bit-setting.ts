/** Bits that can be chosen after training. A setting has those of states, inputs and readout, and others where a network has such parts. */
export interface BitSetting {
  /** of W, if it was trained in floating point */
  recurrentBits?: number;
  /** of U, likewise */
  kernelBits?: number;
  stateBits: number;
  /** of cell states */
  cellBits?: number;
  inputBits: number;
  readoutBits: number;
}

/** An option of `compile` with bits that can be chosen separately. */
export type BitPart = keyof BitSetting;

/** The fewest and the most bits of each part, in the order in which they are searched: weights first, which are most of the bytes. */
const LIMITS: Readonly<Record<BitPart, readonly [min: number, max: number]>> = {
  recurrentBits: [2, 8],
  kernelBits: [2, 8],
  stateBits: [4, 16],
  cellBits: [8, 16],
  inputBits: [2, 16],
  readoutBits: [2, 8],
};

export const BIT_PARTS = /* @__PURE__ */ Object.keys(LIMITS) as readonly BitPart[];

/** Parts of every network. */
export const COMMON_PARTS: readonly BitPart[] = ['stateBits', 'inputBits', 'readoutBits'];

/**
 * The narrowest and the widest bits of some parts.
 *
 * @param caller function name for error messages
 * @throws RangeError when limits are not ascending integers in the range of their part
 */
export function bitLimits(
  caller: string,
  parts: readonly BitPart[],
  { minBits, maxBits }: { minBits?: Partial<BitSetting> | undefined; maxBits?: Partial<BitSetting> | undefined },
): Record<'narrowest' | 'widest', Record<BitPart, number>> {
  const limits = { narrowest: {}, widest: {} } as Record<'narrowest' | 'widest', Record<BitPart, number>>;
  for (const part of parts) {
    const [min, max] = LIMITS[part];
    const [from, to] = [minBits?.[part] ?? min, maxBits?.[part] ?? max];
    if (!Number.isInteger(from) || !Number.isInteger(to) || from > to || from < min || to > max) {
      throw new RangeError(
        `${caller}: limits of ${part} are ${from} and ${to}; they must be ascending integers from ${min} to ${max}`,
      );
    }
    limits.narrowest[part] = from;
    limits.widest[part] = to;
  }
  return limits;
}
