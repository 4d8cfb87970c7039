import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { registerCell } from '../cell-registry.js';
import { describeCell } from '../conformance/index.js';
import { FastRNN } from '../fast-rnn.js';
import type { UnrollRequest } from '../unrolled.js';

const leaked: tf.Tensor[] = [];

class Right extends FastRNN {
  static override readonly className: string = 'Right';
}
class IgnoresMask extends FastRNN {
  static override readonly className: string = 'IgnoresMask';
  protected override unroll(x: tf.Tensor3D, request: UnrollRequest) {
    return super.unroll(x, { ...request, mask: null });
  }
}
class IgnoresStates extends FastRNN {
  static override readonly className: string = 'IgnoresStates';
  protected override unroll(x: tf.Tensor3D, request: UnrollRequest) {
    return super.unroll(x, { ...request, initialStates: null });
  }
}
class MixesBatch extends FastRNN {
  static override readonly className: string = 'MixesBatch';
  protected override unroll(x: tf.Tensor3D, request: UnrollRequest) {
    return super.unroll(tf.sub(x, tf.mean(x, 0, true)), request);
  }
}
class SeesTheFuture extends FastRNN {
  static override readonly className: string = 'SeesTheFuture';
  protected override unroll(x: tf.Tensor3D, request: UnrollRequest) {
    return super.unroll(tf.sub(x, tf.mean(x, 1, true)), request);
  }
}
class ForgetsItsConfig extends FastRNN {
  static override readonly className: string = 'ForgetsItsConfig';
  override getConfig() {
    return { ...super.getConfig(), kernelQuantizer: 'none' };
  }
}
class Leaks extends FastRNN {
  static override readonly className: string = 'Leaks';
  override call(inputs: tf.Tensor | tf.Tensor[], kwargs: Record<string, unknown> = {}) {
    leaked.push(tf.keep(tf.scalar(1)));
    return super.call(inputs, kwargs);
  }
}
/** A layer of tfjs, of which the registry knows nothing. */
const foreign = (options: object) => layers.simpleRNN({ ...(options as { units: number }) }) as never;

for (const [title, layer] of [
  ['right', Right],
  ['that ignores its mask', IgnoresMask],
  ['that ignores its states', IgnoresStates],
  ['that mixes sequences of a batch', MixesBatch],
  ['that sees the future', SeesTheFuture],
  ['that forgets a part of its config', ForgetsItsConfig],
  ['with a leak', Leaks],
] as const) {
  registerCell({ name: layer.className, layer });
  describeCell(title, (options) => new layer(options), { backends: ['cpu'] });
}
describeCell('of another class', foreign, { backends: ['cpu'] });
