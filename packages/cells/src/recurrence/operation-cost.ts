import * as tf from '@tensorflow/tfjs-core';

/** Speed of a backend. */
export interface OperationCost {
  /** overhead of an operation, in seconds */
  perOperation: number;
  /** multiplications per second in a large matrix product */
  rate: number;
}

/** For backends that cannot be measured synchronously: roughly a GPU with a command queue. */
const UNMEASURED: OperationCost = { perOperation: 5e-5, rate: 1e11 };

/**
 * Constants for backends that processes of Node train on, since a measurement would vary with the progress of the JIT compiler and other work. It
 * could choose another algorithm in a resumed run, which would then not be bit-identical. `cpu` is meant after JIT compilation; every operation of
 * `tensorflow` is a call through Node's native interface. Both have the order of measured values, which is all that the choice needs.
 *
 * `webgpu` is not measured, because a read that does not wait goes through a canvas there, and loses the device where that does not work. The
 * time is that of an operation on an H100, in Node (`docs/results/webgpu.json`), nearly all of it before the GPU has it; the rate is a guess.
 */
const CONSTANT: Partial<Record<string, OperationCost>> = {
  cpu: { perOperation: 1e-5, rate: 3e8 },
  tensorflow: { perOperation: 3e-5, rate: 3e10 },
  webgpu: { perOperation: 2e-4, rate: 1e11 },
};

const costs = new WeakMap<object, OperationCost>();

/**
 * The cost of operations on the current backend: measured on first use, in a few milliseconds; on `cpu`, `tensorflow` and `webgpu`, constants.
 *
 * A chain of dependent small products gives the overhead of an operation, a large product the rate. Reading back the result waits for the
 * command queue.
 */
export function operationCost(): OperationCost {
  const backend = tf.backend();
  let cost = costs.get(backend);
  if (!cost) {
    cost = CONSTANT[tf.getBackend()] ?? measure();
    costs.set(backend, cost);
  }
  return cost;
}

/** Sets the cost of operations on the current backend instead of measuring it. */
export function setOperationCost(cost: OperationCost): void {
  costs.set(tf.backend(), cost);
}

const CHAIN = 32;
const SMALL = 8;
const LARGE = 256;

function measure(): OperationCost {
  try {
    return tf.tidy(() => {
      const small = tf.eye(SMALL);
      const large = tf.eye(LARGE);
      const chain = () => {
        let product = small;
        for (let i = 0; i < CHAIN; i++) product = tf.matMul(product, small);
        return product;
      };
      const perOperation = quickest(chain) / CHAIN;
      const rate =
        LARGE ** 3 /
        Math.max(
          1e-9,
          quickest(() => tf.matMul(large, large)),
        );
      return { perOperation, rate };
    });
  } catch {
    // dataSync is not supported.
    return UNMEASURED;
  }
}

/** Seconds until the result is read back, the best of three: the first run compiles. */
function quickest(compute: () => tf.Tensor): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    tf.tidy(() => {
      compute().dataSync();
    });
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}
