import type { TargetName } from '../c/targets/target.js';

/** Processors that estimates are calibrated for. */
export type ProcessorName =
  | 'atmega328p'
  | 'cortex-m0'
  | 'cortex-m3'
  | 'cortex-m4'
  | 'cortex-m7'
  | 'cortex-m33'
  | 'cortex-m55'
  | 'rv32imc';

/** A microcontroller, with the board that has it. */
export interface Device {
  /** as options name it */
  readonly name: string;
  /** its maker's name and a board, for tables */
  readonly label: string;
  readonly processor: ProcessorName;
  /** of `exportC` */
  readonly target: TargetName;
  /** program memory, bytes; where it is a chip of its own, of the board */
  readonly flashBytes: number;
  readonly ramBytes: number;
  /** largest clock frequency without overclocking, Hz; of the board where it has a fixed one */
  readonly clockHz: number;
}
