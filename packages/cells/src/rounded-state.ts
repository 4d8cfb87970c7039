import type { StateFormat } from '@qornn/int-runtime';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import type { AddVariable } from './quantized-weight.js';
import { type StateRounding, stateRounding } from './recurrence/state-rounding.js';
import type { StateQuantizerOptions } from './state-quantizer.js';

/** The quantizer of a state of a layer, with the variable of its range if that is learned. */
export class RoundedState {
  readonly rounding: StateRounding;
  private range: LayerVariable | undefined;

  /** @param name of the state; the variable of its range is named `<name>_range` */
  constructor(
    private readonly name: string,
    private readonly options: Required<StateQuantizerOptions>,
  ) {
    this.rounding = stateRounding(options);
  }

  /** Adds the variable of a learned range: the logarithm of the range to base 2, [1]. */
  build(addVariable: AddVariable): void {
    if (!this.rounding.isLearned) return;
    this.range = addVariable(`${this.name}_range`, tf.tensor1d([Math.log2(this.options.range)]), true);
  }

  /** The variable of a learned range, as a list. */
  get parameters(): tf.Tensor[] {
    return this.range ? [this.range.read()] : [];
  }

  /** Rounds states, differentiably. */
  round(states: tf.Tensor2D): tf.Tensor2D {
    return this.rounding.open(...this.parameters).round(states);
  }

  /** The fixed-point format that the integers of the layer keep. */
  format(): StateFormat {
    return { bits: this.rounding.bits, scale: this.rounding.open(...this.parameters).step };
  }
}
