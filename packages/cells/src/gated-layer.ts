import type * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import type { CellDynamics, GatedRecurrence } from './recurrence/cell-dynamics.js';
import { gatedScan } from './recurrence/gated-scan.js';
import { RecurrentLayer } from './recurrent-layer.js';
import type { Unrolled, UnrollRequest } from './unrolled.js';

/** The current weights of a gated layer. */
export type GatedWeights = Pick<
  GatedRecurrence,
  'kernel' | 'kernelLeft' | 'bias' | 'recurrent' | 'recurrentLeft' | 'parameters'
>;

/** A recurrent layer whose time step is a `CellDynamics`. */
export abstract class GatedLayer extends RecurrentLayer {
  /** The time step. */
  protected abstract readonly dynamics: CellDynamics;

  /** The weights as the network uses them, quantized while `quantization` is on. Called inside `tf.tidy`. */
  protected abstract weightsInUse(): GatedWeights;

  abstract override readonly recurrentVariables: readonly LayerVariable[];

  protected get stateSizes(): readonly number[] {
    return new Array<number>(this.dynamics.states).fill(this.units);
  }

  protected unroll(x: tf.Tensor3D, { initialStates, mask }: UnrollRequest): Unrolled {
    return gatedScan(this.dynamics, {
      ...this.weightsInUse(),
      x,
      initialStates,
      mask,
      returnSequences: this.returnSequences,
      maxStateBytes: this.maxStateBytes,
    });
  }
}
