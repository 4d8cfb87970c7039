import { codeRange } from './int-matrix.js';
import type { LayerReport, LayerReporter } from './layer-report.js';
import { PowerSums } from './signal-to-noise.js';

/** How a state vector stands for real numbers: number i, shifted right by `shifts[i]`, is a code of `bits`; times `scale`, a value. */
export interface StateCodes {
  /** of the vector */
  index: number;
  /** of the signal of the simulation that it stands for */
  signal: string;
  bits: number;
  scale: number;
  /** empty where all are 0 */
  shifts: Int32Array;
}

/** The report of a layer by one of its state vectors. */
export class StateReporter implements LayerReporter {
  private readonly powers = new PowerSums();
  /** how often each unit lay at an end of its range, and its largest |c| */
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
    const { index, signal, bits, scale, shifts } = this.codes;
    const { smallest, largest } = codeRange(bits);
    const values = exact.get(signal)!;
    this.seen++;
    states[index]!.forEach((h, i) => {
      const code = h >> (shifts[i] ?? 0);
      if (code === smallest || code === largest) this.saturated[i]!++;
      this.largest[i] = Math.max(this.largest[i]!, Math.abs(code));
      this.powers.add(step, values[i]!, scale * h);
    });
  }

  report(): LayerReport {
    const { units, clippedBiases } = this;
    const unit = this.saturated.reduce((worst, count, i) => (count > this.saturated[worst]! ? i : worst), 0);
    const { largest } = codeRange(this.codes.bits);
    return {
      saturation: this.saturated.reduce((sum, count) => sum + count, 0) / (this.seen * units),
      worstUnit: { unit, saturation: this.saturated[unit]! / this.seen },
      unusedRange: this.largest.reduce((sum, most) => sum + Math.max(0, 1 - most / largest), 0) / units,
      clippedBiases,
      signalToNoise: this.powers.signalToNoise(),
    };
  }
}
