import type { Program } from '../toolchain/programs.js';

/** Calls that the harness marks, in the order of their numbers in `harness/board.h`, from 1. */
export const SPANS = ['step', 'readout', 'predict', 'encode'] as const;
export type Span = (typeof SPANS)[number];

/** What an emulator counted between marks. */
export interface SpanCount {
  calls: number;
  total: number;
  least: number;
  most: number;
}

/** What an emulation gave. */
export interface Emulation {
  /** what the program sent */
  output: string;
  spans: Record<Span, SpanCount>;
}

/** Runs a linked program to its end. */
export interface Emulator {
  name: string;
  programs: readonly Program[];
  run(elf: string): Promise<Emulation>;
}

/** A processor with its compiler and emulators. */
export interface Board {
  name: string;
  /** for tables */
  label: string;
  /** prefix of the tools: `avr-`, `arm-none-eabi-` */
  toolPrefix: string;
  programs: readonly Program[];
  /** what the compiler is told about the processor */
  machine: readonly string[];
  /** how it optimizes where nothing else is asked for */
  optimization: readonly string[];
  /** how it links, with all files of the harness in the current folder */
  link: readonly string[];
  /** file of the harness with start-up code and output */
  startUp: string;
  /** symbol after static memory */
  stackLimit: string;
  /** the target of the export that the board is for */
  target: 'generic' | 'avr' | 'cortex-m' | 'riscv';
  unit: 'cycles' | 'instructions';
  flashBytes: number;
  ramBytes: number;
  /** the first is the one to measure with */
  emulators: readonly [Emulator, ...Emulator[]];
}
