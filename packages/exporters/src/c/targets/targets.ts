import { avrTarget } from './avr/target.js';
import { cortexMTarget } from './cortex-m/target.js';
import { genericTarget } from './generic/target.js';
import { riscvTarget } from './riscv/target.js';
import type { CTarget, TargetName } from './target.js';

/** All targets, in the order of help. */
export const targets: readonly CTarget[] = [genericTarget, avrTarget, cortexMTarget, riscvTarget];

/** A target by name; the names are checked with the options. */
export function targetNamed(name: TargetName): CTarget {
  return targets.find((target) => target.name === name)!;
}
