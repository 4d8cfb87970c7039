import { createRuntime, type IntModel, type Samples } from '@qornn/int-runtime';

/** What a graph must give for one sequence: its last answers, or those of every time step, and the states after every one. */
export interface ExpectedRun {
  readout: number[][];
  values: number[][];
  label: number[][];
  /** for every time step the states of each layer */
  states: number[][][];
}

/** Results of the engine, step by step. @param sequence [time, inputs] */
export async function expectedRun(model: IntModel, sequence: Samples): Promise<ExpectedRun> {
  const runtime = await createRuntime(model, { engine: 'js' });
  const run: ExpectedRun = { readout: [], values: [], label: [], states: [] };
  for (let at = 0; at < sequence.length; at += model.inputs) {
    const x = sequence.subarray(at, at + model.inputs);
    runtime.step(x);
    const states = Array.from(runtime.state());
    run.states.push(model.layers.map(({ units }) => states.splice(0, units)));
    run.readout.push(Array.from(runtime.readout()));
  }
  // Values and classes of readouts; `predict` would reset the states.
  const last = await createRuntime({ ...model, returnSequences: false }, { engine: 'js' });
  run.readout.forEach((_, t) => {
    const { values, classes } = last.predict(sequence.subarray(0, (t + 1) * model.inputs));
    run.values.push(Array.from(values));
    run.label.push(Array.from(classes));
  });
  return run;
}
