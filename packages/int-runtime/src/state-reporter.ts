import { codeRange } from './int-matrix.js';
import type { LayerReport, LayerReporter } from './layer-report.js';
import { PowerSums } from './signal-to-noise.js';
import type { StateEncoding } from './state-encoding.js';

/** A state vector to compare with the simulation. */
export interface StateCodes extends StateEncoding {
  /** index of the vector in the layer */
  readonly index: number;
  /** name of the corresponding signal of the simulation */
  readonly signal: string;
}

/** Computes the report of a layer from one of its state vectors. */
export class StateReporter implements LayerReporter {
  private readonly powers = new PowerSums();
  /** per unit, number of saturated states, and largest |c| */
  private readonly saturated: Float64Array;
  private readonly largest: Float64Array;
  private seen = 0;

  constructor(
    private readonly units: number,
    private readonly codes: StateCodes,
    private readonly clippedBiases: number,
  ) {
    this.saturated = new Float64Array(units);
    this.largest = new Float64Array(units);
  }

  add(step: number, exact: ReadonlyMap<string, Float32Array>, states: readonly Int16Array[]): void {
    const { index, signal, bits, scale, shifts, exponents } = this.codes;
    const { smallest, largest } = codeRange(bits);
    const values = exact.get(signal)!;
    this.seen++;
    states[index]!.forEach((h, i) => {
      const code = h >> (shifts[i] ?? 0);
      if (code === smallest || code === largest) this.saturated[i]!++;
      this.largest[i] = Math.max(this.largest[i]!, Math.abs(code));
      this.powers.add(step, values[i]!, scale * 2 ** (exponents?.[i] ?? 0) * h);
    });
  }

  report(): LayerReport {
    const { units, clippedBiases } = this;
    const unit = this.saturated.reduce((worst, count, i) => (count > this.saturated[worst]! ? i : worst), 0);
    const { largest } = codeRange(this.codes.bits);
    return {
      saturation: this.saturated.reduce((sum, count) => sum + count, 0) / (this.seen * units),
      worstUnit: { unit, saturation: this.saturated[unit]! / this.seen },
      unusedRange: this.largest.reduce((sum, max) => sum + Math.max(0, 1 - max / largest), 0) / units,
      clippedBiases,
      signalToNoise: this.powers.signalToNoise(),
    };
  }
}
