import { formatValue, integer, list, number, oneOf, required } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { NamedTensor, NamedTensorMap } from '@tensorflow/tfjs-core/dist/tensor_types.js';
import { ParametrizationError } from './errors.js';
import { SAMPLERS, type Sampler } from './low-rank-approximation.js';
import { projUnnDParametrization, projUnnTParametrization } from './projunn-parametrization.js';
import { checkOptions } from './validation.js';

/** Options of {@link projUnnOptimizer}. */
export interface ProjUnnOptimizerOptions {
  /**
   * The orthogonal variables, each [n, n], from `tf.variable` or `weight.read()` of a layer. A transposed matrix gets the transposed
   * update.
   */
  variables: readonly tf.Tensor[];
  /** 'D' (default) for the polar factor, 'T' for geodesics. */
  method?: 'D' | 'T';
  /** Rank of the approximation, an integer ≥ 1; default 1. */
  rank?: number;
  /** 'lsi' (default) or 'column'. */
  sampler?: Sampler;
  /** Integer from 0 to 2^20; default 0. */
  seed?: number;
  /** The learning rate of the orthogonal variables is that of the base divided by this, > 0; default 32, as in the authors' code. */
  rateDivisor?: number;
}

/**
 * Wraps any TensorFlow.js optimizer so that the given variables stay orthogonal (projUNN).
 *
 * The base optimizer updates all variables. For an orthogonal variable, its update divided by `rateDivisor` is replaced by a projUNN
 * step: W ← polar factor of W + a bᵀ ('D') or W exp(skew part of Wᵀ a bᵀ) ('T'), where a bᵀ is a rank-r approximation of the update.
 * RMSprop, Adam, momentum and SGD all work, with `minimize`, `applyGradients` and `model.compile`.
 *
 * Source: Kiani, Balestriero, LeCun and Lloyd 2022 (arXiv 2203.05483), algorithm 1.
 *
 * @param base optimizer; disposed together with the returned one
 * @throws ParametrizationError when an option is out of range or unknown, or an entry of `variables` is not a square variable
 * @example
 * const optimizer = projUnnOptimizer(tf.train.rmsprop(1e-3), { variables: [recurrentKernel] });
 * model.compile({ optimizer, loss: 'meanSquaredError' });
 */
export function projUnnOptimizer(base: tf.Optimizer, options: ProjUnnOptimizerOptions): tf.Optimizer {
  return new ProjUnnOptimizer(base, options);
}

class ProjUnnOptimizer extends tf.Optimizer {
  static readonly className = 'ProjUnnOptimizer';

  private readonly variables: readonly tf.Variable[];
  private readonly retract: (value: tf.Tensor2D, change: tf.Tensor2D, seed: number) => tf.Tensor2D;
  private readonly seed: number;
  private readonly rateDivisor: number;
  private step = 0;

  constructor(
    private readonly base: tf.Optimizer,
    options: ProjUnnOptimizerOptions,
  ) {
    super();
    checkOptions<ProjUnnOptimizerOptions>('projUnnOptimizer', options, {
      variables: required(list),
      method: oneOf(['D', 'T']),
      rank: integer(1),
      sampler: oneOf(SAMPLERS),
      seed: integer(0, 2 ** 20),
      rateDivisor: number('> 0', (divisor) => divisor > 0),
    });
    const { variables, method = 'D', rank = 1, sampler = 'lsi', seed = 0, rateDivisor = 32 } = options;
    const { retract } = (method === 'D' ? projUnnDParametrization : projUnnTParametrization)({ rank, sampler });
    this.variables = variables.map(squareVariable);
    this.retract = retract!;
    this.seed = seed;
    this.rateDivisor = rateDivisor;
  }

  override applyGradients(gradients: NamedTensorMap | NamedTensor[]): void {
    const before = this.variables.map((variable) => tf.clone(variable) as tf.Tensor2D);
    this.base.applyGradients(gradients);
    // The step count of the base is restored with its weights, so that resumed training draws the same random numbers.
    this.step = Math.max(this.step + 1, this.base.iterations);
    tf.tidy(() => {
      this.variables.forEach((variable, i) => {
        const change = tf.div<tf.Tensor2D>(tf.sub(variable, before[i]!), this.rateDivisor);
        // Increases by 1 per step, so that every 64th step corrects rounding.
        const seed = (this.seed * 2 ** 8 + (i % 2 ** 8)) * 2 ** 24 + this.step;
        variable.assign(this.retract(before[i]!, change, seed));
      });
    });
    tf.dispose(before);
  }

  override dispose(): void {
    this.base.dispose();
  }

  override async getWeights(): Promise<NamedTensor[]> {
    return this.base.getWeights();
  }

  override async setWeights(weights: NamedTensor[]): Promise<void> {
    return this.base.setWeights(weights);
  }

  /** The configuration of the base; the list of variables is not serializable. */
  override getConfig(): tf.serialization.ConfigDict {
    return this.base.getConfig();
  }
}

function squareVariable(tensor: tf.Tensor): tf.Variable {
  if (!(tensor instanceof tf.Variable))
    fail('variables', tensor instanceof tf.Tensor ? `a tensor [${tensor.shape}]` : formatValue(tensor), 'variables');
  const { name, shape } = tensor;
  if (shape.length !== 2 || shape[0] !== shape[1]) fail('variables', `${name} [${shape}]`, 'square matrices');
  return tensor;
}

function fail(field: string, value: unknown, allowed: string): never {
  throw new ParametrizationError(`projUnnOptimizer: ${field} is ${value}; it must be ${allowed}`, field, value);
}
