import { createRuntime, type IntModel, type OrthogonalLayer } from '@qornn/int-runtime';
import type { ReportStates } from '@qornn/report';

/** Parts of the range in a histogram. */
const PARTS = 64;

/**
 * Runs an integer model and counts where its states lie in their ranges.
 *
 * @param sequences normalized like the training data, each [time, inputs]
 * @returns nothing if a layer is not of kind `orthogonal`
 * @throws the reason of the aborted signal, between two sequences
 */
export async function statesOfModel(
  model: IntModel,
  sequences: readonly Float32Array[],
  signal: AbortSignal,
): Promise<ReportStates[]> {
  if (model.layers.some(({ kind }) => kind !== 'orthogonal')) return [];
  const layers = model.layers as OrthogonalLayer[];
  const counts = layers.map(() => ({
    histogram: new Uint32Array(PARTS),
    saturated: [] as number[],
    seen: [] as number[],
  }));
  const runtime = await createRuntime({ ...model, inputNormalization: null });
  for (const sequence of sequences) {
    signal.throwIfAborted();
    runtime.reset();
    for (let t = 0; (t + 1) * model.inputs <= sequence.length; t++) {
      runtime.step(sequence.subarray(t * model.inputs, (t + 1) * model.inputs));
      const states = runtime.state();
      let at = 0;
      layers.forEach(({ units, stateBits, stateShift }, l) => {
        const { histogram, saturated, seen } = counts[l]!;
        const limit = 2 ** (stateBits - 1);
        for (let i = 0; i < units; i++) {
          const code = states[at + i]! >> (stateShift[i] ?? 0);
          histogram[Math.floor(((code + limit) * PARTS) / (2 * limit))]!++;
          if (code === -limit || code === limit - 1) saturated[t] = (saturated[t] ?? 0) + 1;
        }
        seen[t] = (seen[t] ?? 0) + units;
        at += units;
      });
    }
  }
  runtime.dispose();
  return layers.map(({ stateBits }, l) => {
    const { histogram, saturated, seen } = counts[l]!;
    return {
      name: `layer ${l}`,
      bits: stateBits,
      sequences: sequences.length,
      histogram,
      saturation: seen.map((all, t) => (saturated[t] ?? 0) / all),
    };
  });
}
