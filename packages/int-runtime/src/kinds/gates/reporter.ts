import type { LayerReport, LayerReporter } from '../../layer-report.js';
import { StateReporter } from '../../state-reporter.js';
import type { GatedIntLayer } from './layer.js';

/** Format of cell states. */
export interface CellFormat {
  bits: number;
  scale: number;
  /** exponents of `StateEncoding` */
  exponents?: Int32Array;
}

const NO_SHIFTS = new Int32Array(0);

/** Computes the report of a layer with gates: of its states, its cell states, and how often its pre-activations saturate. */
export class GateReporter implements LayerReporter {
  private readonly states: StateReporter;
  private readonly cells: StateReporter | undefined;
  /** 2^m */
  private readonly limit: number;
  private preActivations = 0;
  private beyond = 0;

  /**
   * @param clippedBiases of all biases
   * @param cell of the second state vector, where there is one
   */
  constructor(
    { units, stateBits: bits, stateScale: scale, integerBits }: GatedIntLayer,
    clippedBiases: number,
    cell?: CellFormat,
  ) {
    this.states = new StateReporter(units, { index: 0, signal: 'h', bits, scale, shifts: NO_SHIFTS }, clippedBiases);
    this.cells = cell && new StateReporter(units, { index: 1, signal: 'c', ...cell, shifts: NO_SHIFTS }, 0);
    this.limit = 2 ** integerBits;
  }

  observe(signal: string, values: Float32Array): void {
    if (signal !== 'a') return;
    this.preActivations += values.length;
    for (const value of values) if (Math.abs(value) >= this.limit) this.beyond++;
  }

  add(step: number, exact: ReadonlyMap<string, Float32Array>, states: readonly Int16Array[]): void {
    this.states.add(step, exact, states);
    this.cells?.add(step, exact, states);
  }

  report(): LayerReport {
    return {
      ...this.states.report(),
      gates: { saturation: this.beyond / this.preActivations },
      ...(this.cells && { cells: this.cells.report() }),
    };
  }
}
