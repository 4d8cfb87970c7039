import { InputError } from './errors.js';
import type { IntegerSpec } from './integer-spec.js';
import type { BaseSpec } from './kinds/base-layer.js';
import { FIRST_KIND } from './kinds/layer-kinds.js';
import type { IntModel } from './model.js';

/**
 * Checks that a network and an integer model have the same sizes.
 *
 * @throws InputError when sizes or the time steps of answers differ
 */
export function requireSameSizes(caller: string, spec: IntegerSpec, model: IntModel): void {
  const named = ({ kind, units }: BaseSpec) => (kind === FIRST_KIND ? units : `${kind} ${units}`);
  const sizes = ({ inputs, layers }: { inputs: number; layers: readonly BaseSpec[] }, outputs: number) =>
    [inputs, ...layers.map(named), outputs].join(' → ');
  const [ofSpec, ofModel] = [sizes(spec, spec.readout.weights.rows), sizes(model, model.readout.outputs)];
  if (ofSpec !== ofModel || spec.returnSequences !== model.returnSequences || spec.pooling !== model.pooling) {
    throw new InputError(
      `${caller}: the network is ${ofSpec}, but the model ${ofModel}${ofSpec === ofModel ? ' with other answers' : ''}`,
    );
  }
}
