import { type ContainedState, createRuntime, type IntModel, modelContents } from '@qornn/int-runtime';
import type { ReportStates } from '@qornn/report';

/** Parts of the range in a histogram. */
const PARTS = 64;

/**
 * Runs an integer model with layers of any kind, and counts where its states lie in their ranges.
 *
 * @param sequences normalized like the training data, each [time, inputs]
 * @returns one for each state vector of each layer
 * @throws the reason of the aborted signal, between two sequences
 */
export async function statesOfModel(
  model: IntModel,
  sequences: readonly Float32Array[],
  signal: AbortSignal,
): Promise<ReportStates[]> {
  const vectors = modelContents(model).layers.flatMap(({ states }, l) =>
    states.map((state) => new StateCounts(states.length === 1 ? `layer ${l}` : `layer ${l}, ${state.name}`, state)),
  );
  const runtime = await createRuntime({ ...model, inputNormalization: null });
  for (const sequence of sequences) {
    signal.throwIfAborted();
    runtime.reset();
    for (let t = 0; (t + 1) * model.inputs <= sequence.length; t++) {
      runtime.step(sequence.subarray(t * model.inputs, (t + 1) * model.inputs));
      const states = runtime.state();
      let at = 0;
      for (const vector of vectors) {
        vector.add(t, states.subarray(at, at + vector.length));
        at += vector.length;
      }
    }
  }
  runtime.dispose();
  return vectors.map((vector) => vector.result(sequences.length));
}

/** Counts of one state vector. */
class StateCounts {
  private readonly histogram = new Uint32Array(PARTS);
  /** by time step */
  private readonly saturated: number[] = [];
  private readonly seen: number[] = [];

  constructor(
    private readonly name: string,
    private readonly state: ContainedState,
  ) {}

  get length(): number {
    return this.state.length;
  }

  add(step: number, states: Int16Array): void {
    const { bits, shifts } = this.state;
    const limit = 2 ** (bits - 1);
    let saturated = 0;
    states.forEach((state, i) => {
      const code = state >> (shifts[i] ?? 0);
      this.histogram[Math.floor(((code + limit) * PARTS) / (2 * limit))]!++;
      if (code === -limit || code === limit - 1) saturated++;
    });
    this.saturated[step] = (this.saturated[step] ?? 0) + saturated;
    this.seen[step] = (this.seen[step] ?? 0) + states.length;
  }

  result(sequences: number): ReportStates {
    const { bits, scale, shifts } = this.state;
    const largest = scale * (2 ** (bits - 1) - 1);
    const of = (shift: number) => largest * 2 ** shift;
    return {
      name: this.name,
      bits,
      sequences,
      range: [
        of(shifts.length === 0 ? 0 : shifts.reduce((a, b) => Math.min(a, b))),
        of(shifts.reduce((a, b) => Math.max(a, b), 0)),
      ],
      histogram: this.histogram,
      saturation: this.seen.map((all, t) => this.saturated[t]! / all),
    };
  }
}
