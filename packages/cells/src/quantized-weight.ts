import { type QuantizedTensor, type Quantizer, requireEncoded, variablesAtBits, withBits } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';

/** Quantization switches of a layer, which training may change. */
export interface QuantizationState {
  /** whether weights are quantized */
  readonly quantization: boolean;
  /** lower bound of the bit widths; null for none */
  readonly minBits: number | null;
}

/** The state at the end of training: quantization on, each quantizer at its own bit width. Exported weights always use it. */
export const FINAL_QUANTIZATION: QuantizationState = { quantization: true, minBits: null };

/** Adds a variable to the layer. Disposes the initial value. */
export type AddVariable = (name: string, initial: tf.Tensor, trainable: boolean) => LayerVariable;

/** A weight of a layer with its quantizer and the variables of that quantizer. */
export class QuantizedWeight {
  private readonly variables: readonly LayerVariable[];

  /**
   * @param name of the weight; variables of the quantizer are named `<name>_<variable>`
   * @param read returns the weight before quantization, [outputs, inputs], as a new tensor
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

  /** Whether the quantizer gives integer codes. */
  get isQuantized(): boolean {
    return this.quantizer.bits !== null;
  }

  /**
   * The weight as the network uses it, [outputs, inputs], differentiable.
   *
   * @param state of the switches; default: the current one
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
   * The integer codes at the quantizer's own bit width, independent of the switches.
   *
   * @throws QuantizerError when the quantizer has no codes, or gives codes outside its range
   */
  encode(): QuantizedTensor {
    let encoded: QuantizedTensor | undefined;
    tf.tidy(() => {
      const { quantizer, variables } = this.acting(FINAL_QUANTIZATION);
      encoded = requireEncoded(quantizer, quantizer.encode(this.read(), variables));
    });
    return encoded!;
  }

  /** Sets the quantizer variables to their initial values for the current weight. */
  restart(): void {
    tf.tidy(() => {
      (this.quantizer.variables ?? []).forEach(({ initialize }, i) => {
        this.variables[i]!.write(initialize(this.read()));
      });
    });
  }

  /** Refreshes the quantizer variables that are not trained by gradients, at its own bit width. */
  refresh(): void {
    tf.tidy(() => {
      (this.quantizer.variables ?? []).forEach(({ refresh }, i) => {
        if (refresh) this.variables[i]!.write(refresh(this.read()));
      });
    });
  }

  /** The quantizer at the current bit width, with its variables. */
  private acting({ minBits }: QuantizationState): { quantizer: Quantizer; variables: tf.Tensor[] } {
    const { quantizer } = this;
    const variables = this.variables.map((variable) => variable.read());
    if (quantizer.bits === null || minBits === null || minBits <= quantizer.bits) {
      return { quantizer, variables };
    }
    return { quantizer: withBits(quantizer, minBits), variables: variablesAtBits(quantizer, variables, minBits) };
  }
}
