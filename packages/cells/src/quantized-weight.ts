import { type QuantizedTensor, type Quantizer, requireEncoded, variablesAtBits, withBits } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';

/** What a layer can change while it runs. */
export interface QuantizationState {
  /** whether quantizers act at all */
  readonly quantization: boolean;
  /** while set, quantizers act with at least so many bits */
  readonly minBits: number | null;
}

/** Where every run ends: quantizers act, each at its own width. What leaves TensorFlow.js is taken from here, whatever the switches say. */
export const FINAL_QUANTIZATION: QuantizationState = { quantization: true, minBits: null };

/** Creates a variable of the layer from its initial value, which is disposed. */
export type AddVariable = (name: string, initial: tf.Tensor, trainable: boolean) => LayerVariable;

/** A weight of a layer, what it is quantized by, and the variables that the quantizer keeps beside it. */
export class QuantizedWeight {
  private readonly variables: readonly LayerVariable[];

  /**
   * @param name of the weight; variables are called `<name>_<variable>`
   * @param read the weight before quantization, rows are outputs, as a new tensor
   */
  constructor(
    readonly name: string,
    readonly quantizer: Quantizer,
    private readonly state: QuantizationState,
    private readonly read: () => tf.Tensor2D,
    addVariable: AddVariable,
  ) {
    this.variables = (quantizer.variables ?? []).map((variable) =>
      addVariable(
        `${name}_${variable.name}`,
        tf.tidy(() => variable.initialize(read())),
        variable.trainable,
      ),
    );
  }

  /** Whether the weight has codes. */
  get isQuantized(): boolean {
    return this.quantizer.bits !== null;
  }

  /**
   * The weight that the network uses, [outputs, inputs], differentiable.
   *
   * @param state of the switches; default: as they stand
   */
  value(state = this.state): tf.Tensor2D {
    return tf.tidy(() => {
      const weight = this.read();
      if (!state.quantization) return weight;
      const { quantizer, variables } = this.acting(state);
      return quantizer.apply(weight, variables) as tf.Tensor2D;
    });
  }

  /** The weight before quantization, [outputs, inputs], differentiable. */
  real(): tf.Tensor2D {
    return this.read();
  }

  /**
   * The codes of the quantizer's own width, whatever the switches say.
   *
   * @throws QuantizerError when the weight has no codes, or its quantizer gives some outside its codebook
   */
  encode(): QuantizedTensor {
    let encoded: QuantizedTensor | undefined;
    tf.tidy(() => {
      const { quantizer, variables } = this.acting(FINAL_QUANTIZATION);
      encoded = requireEncoded(quantizer, quantizer.encode(this.read(), variables));
    });
    return encoded!;
  }

  /** Brings up to date what the quantizer keeps, where it is not the gradient that does; for its own width. */
  refresh(): void {
    tf.tidy(() => {
      (this.quantizer.variables ?? []).forEach(({ refresh }, i) => {
        if (refresh) this.variables[i]!.write(refresh(this.read()));
      });
    });
  }

  /** The quantizer at the width that the switches ask for, with its variables. */
  private acting({ minBits }: QuantizationState): { quantizer: Quantizer; variables: tf.Tensor[] } {
    const { quantizer } = this;
    const variables = this.variables.map((variable) => variable.read());
    if (quantizer.bits === null || minBits === null || minBits <= quantizer.bits) {
      return { quantizer, variables };
    }
    return { quantizer: withBits(quantizer, minBits), variables: variablesAtBits(quantizer, variables, minBits) };
  }
}
