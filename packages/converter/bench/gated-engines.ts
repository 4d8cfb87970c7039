import type { Contestant } from '@qornn/benchmarks';
import { createRuntime, type IntModel, type Runtime, serialize } from '@qornn/int-runtime';
import { gatedLoop } from './gated-loop.js';
import { floatBytes, type GatedNetwork } from './gated-network.js';
import { answersOf, type GatedSide, type GatedWork } from './gated-work.js';

/**
 * Both engines with an integer model.
 *
 * @param name of the model
 * @param computes see `Contestant`
 */
export async function gatedEngines(
  name: string,
  model: IntModel,
  work: GatedWork,
  computes?: string,
): Promise<GatedSide> {
  const [wasm, js] = await Promise.all([
    createRuntime(model, { engine: 'wasm' }),
    createRuntime(model, { engine: 'js' }),
  ]);
  const common = { bytes: serialize(model).length, ...(computes !== undefined && { computes }) };
  const logits = (answer: ArrayLike<number>) => Array.from(answer, (o) => o * model.readout.scale);
  const whole = (engine: string, runtime: Runtime): Contestant => ({
    ...common,
    name: `qornn ${engine}, ${name}`,
    run: () => answersOf(work, (sequence) => logits(runtime.run(sequence))),
  });
  const samples = work.sequences.map((sequence) => {
    const { inputs } = model;
    return Array.from({ length: work.time }, (_, t) => sequence.subarray(t * inputs, (t + 1) * inputs));
  });
  const stepwise: Contestant = {
    ...common,
    name: `qornn wasm, ${name}, a call a step`,
    run: () =>
      answersOf(work, (_, i) => {
        wasm.reset();
        for (const x of samples[i]!) wasm.step(x);
        return logits(wasm.readout());
      }),
  };
  return {
    contestants: [whole('wasm', wasm), ...(work.stepwise ? [stepwise] : []), whole('js', js)],
    dispose() {
      wasm.dispose();
      js.dispose();
    },
  };
}

/** The network as a loop in JavaScript. */
export function plainGatedLoop(network: GatedNetwork, work: GatedWork): GatedSide {
  const loop = gatedLoop(network);
  return {
    contestants: [{ name: 'plain JavaScript, float32', bytes: floatBytes(network), run: () => answersOf(work, loop) }],
    dispose() {},
  };
}
