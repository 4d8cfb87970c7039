import type { SignalToNoise } from './layer-report.js';

/** Power of a signal and its noise, per time step. */
export class PowerSums {
  private readonly signal: number[] = [];
  private readonly noise: number[] = [];

  add(step: number, exact: number, approximate: number): void {
    this.signal[step] = (this.signal[step] ?? 0) + exact ** 2;
    this.noise[step] = (this.noise[step] ?? 0) + (exact - approximate) ** 2;
  }

  signalToNoise(): SignalToNoise {
    const sum = (powers: readonly number[]) => powers.reduce((total, power) => total + power, 0);
    return {
      overall: decibels(sum(this.signal), sum(this.noise)),
      steps: this.signal.map((signal, t) => decibels(signal, this.noise[t]!)),
    };
  }
}

function decibels(signal: number, noise: number): number {
  if (noise === 0) return Number.POSITIVE_INFINITY;
  return 10 * Math.log10(signal / noise);
}
