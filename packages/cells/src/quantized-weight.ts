import { type QuantizedTensor, type Quantizer, variablesAtBits, withBits } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';

/** What a layer can change while it runs. */
export interface QuantizationState {
  /** whether quantizers act at all */
  readonly quantization: boolean;
  /** while set, quantizers act with at least so many bits */
  readonly leastBits: number | null;
}

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

  /** Whether the network computes with codes at present. */
  get isQuantized(): boolean {
    return this.state.quantization && this.quantizer.bits !== null;
  }

  /** The weight that the network uses, [outputs, inputs], differentiable. */
  value(): tf.Tensor2D {
    return tf.tidy(() => {
      const weight = this.read();
      if (!this.state.quantization) return weight;
      const { quantizer, variables } = this.acting();
      return quantizer.apply(weight, variables) as tf.Tensor2D;
    });
  }

  /** The weight before quantization, [outputs, inputs], differentiable. */
  real(): tf.Tensor2D {
    return this.read();
  }

  /** @throws QuantizerError when the weight has no codes */
  encode(): QuantizedTensor {
    let encoded: QuantizedTensor | undefined;
    tf.tidy(() => {
      const { quantizer, variables } = this.acting();
      encoded = quantizer.encode(this.read(), variables);
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

  /** The quantizer at the width it has at present, with its variables. */
  private acting(): { quantizer: Quantizer; variables: tf.Tensor[] } {
    const { quantizer, state } = this;
    const variables = this.variables.map((variable) => variable.read());
    if (quantizer.bits === null || state.leastBits === null || state.leastBits <= quantizer.bits) {
      return { quantizer, variables };
    }
    const { leastBits } = state;
    return { quantizer: withBits(quantizer, leastBits), variables: variablesAtBits(quantizer, variables, leastBits) };
  }
}
