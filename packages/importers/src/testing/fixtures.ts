import { readFileSync } from 'node:fs';
import type { ImportOptions } from '../import-weights.js';

/** A network of another library, and what that library computes with it. */
export interface Case {
  /** file in `fixtures/` */
  file: string;
  options: ImportOptions;
  /** [batch, time, inputs] */
  x: number[][][];
  /** outputs at all time steps, [batch, time, outputs] */
  sequences?: number[][][];
  /** outputs at the end, [batch, outputs] */
  last?: number[][];
}

/**
 * The cases that a library computed; `computedBy` in the file says which version.
 *
 * To compute others: give a small network random weights of about unit size, so that a wrong order of gates or a lost bias shows, run it on
 * random sequences, and store both with `save_file`, `save`, `save_weights` or `torch.onnx.export`. Remove what exporters note about the
 * machine.
 */
export function casesOf(library: 'torch' | 'keras' | 'onnx'): Case[] {
  return JSON.parse(readFileSync(fixtureUrl(`${library}.json`), 'utf8')).cases;
}

/** The bytes of a file in `fixtures/`. */
export function fixture(file: string): Uint8Array {
  return readFileSync(fixtureUrl(file));
}

function fixtureUrl(file: string): URL {
  return new URL(`../../fixtures/${file}`, import.meta.url);
}
