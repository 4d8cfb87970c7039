import * as tf from '@tensorflow/tfjs-core';

/** What computing costs on a backend. */
export interface OperationCost {
  /** seconds that an operation takes, however small its tensors */
  perOperation: number;
  /** multiplications a second, in a large product */
  rate: number;
}

/** Where nothing can be measured in passing: about a GPU behind a queue, where operations are dear. */
const UNMEASURED: OperationCost = { perOperation: 5e-5, rate: 1e11 };

/**
 * Of the backend in plain JavaScript, as it is when the engine has compiled it. It is not measured: how far the engine has come by then
 * would choose the way, and so the last digits, of every process anew, and a run that is resumed would not be bit-equal.
 */
const PLAIN: OperationCost = { perOperation: 1e-5, rate: 3e8 };

const costs = new WeakMap<object, OperationCost>();

/**
 * What computing costs on the current backend, measured the first time it is asked for, in some milliseconds; on `cpu`, a constant.
 *
 * A chain of small products, each waiting for the one before, tells what an operation costs; a large product tells the rate. Both
 * are read back once, which waits for whatever queue there is.
 */
export function operationCost(): OperationCost {
  const backend = tf.backend();
  let cost = costs.get(backend);
  if (!cost) {
    cost = tf.getBackend() === 'cpu' ? PLAIN : measure();
    costs.set(backend, cost);
  }
  return cost;
}

/** Says what computing costs on the current backend, instead of having it measured. */
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
    // A backend that reads back asynchronously only, as webgpu.
    return UNMEASURED;
  }
}

/** Seconds until the result is here, the best of three: the first compiles. */
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
