import * as tf from '@tensorflow/tfjs-core';
import type { AffineRecurrence } from './check-shapes.js';
import { transposed } from './transposed.js';

/** For j < levels: A^{2^j}, A = Wᵀ, and Σ_{i<2^j} [Uᵀ; b] Aⁱ, the contribution of a constant input. */
export function doublings(
  { w, u, b }: AffineRecurrence,
  levels: number,
): { powers: tf.Tensor2D[]; drives: tf.Tensor2D[] } {
  const powers = [transposed(w)];
  const drives = [tf.concat([transposed(u), tf.reshape(b, [1, -1])], 0) as tf.Tensor2D];
  for (let j = 1; j < levels; j++) {
    const power = powers[j - 1]!;
    const last = drives[j - 1]!;
    drives.push(tf.add(last, tf.matMul(last, power)));
    powers.push(tf.matMul(power, power));
  }
  return { powers, drives };
}

/**
 * The backward pass of `doublings`: A^{2n} = Aⁿ Aⁿ and D_{2n} = D_n + D_n Aⁿ.
 *
 * @param dPowers gradient of each power where it is used; undefined where it is not
 * @param dDrives gradient of each drive, likewise
 * @returns the gradients of A and of [Uᵀ; b]
 */
export function doublingGradients(
  powers: readonly tf.Tensor2D[],
  drives: readonly tf.Tensor2D[],
  dPowers: readonly (tf.Tensor2D | undefined)[],
  dDrives: readonly (tf.Tensor2D | undefined)[],
): { dPower: tf.Tensor2D; dDrive: tf.Tensor2D } {
  let dPower: tf.Tensor2D | undefined;
  let dDrive: tf.Tensor2D | undefined;
  for (let level = powers.length - 1; level >= 0; level--) {
    const powerTransposed = dPower || dDrive ? transposed(powers[level]!) : undefined;
    const terms = [dPowers[level]].filter((own) => own !== undefined);
    if (dPower) terms.push(tf.matMul(dPower, powerTransposed!), tf.matMul(powerTransposed!, dPower));
    if (dDrive) terms.push(tf.matMul(transposed(drives[level]!), dDrive));
    const driveTerms = [dDrives[level]].filter((own) => own !== undefined);
    if (dDrive) driveTerms.push(dDrive, tf.matMul(dDrive, powerTransposed!));
    dPower = terms.length > 0 ? tf.addN(terms) : undefined;
    dDrive = driveTerms.length > 0 ? tf.addN(driveTerms) : undefined;
  }
  return { dPower: dPower ?? tf.zerosLike(powers[0]!), dDrive: dDrive ?? tf.zerosLike(drives[0]!) };
}
