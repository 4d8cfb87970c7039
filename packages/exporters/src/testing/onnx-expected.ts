import { createRuntime, type IntModel, modelContents, type Samples } from '@qornn/int-runtime';

/** States by their names in graphs: h0, c0, h1, … */
export type NamedStates = Record<string, number[]>;

/** What a graph must give for one sequence: its last answers, or those of every time step, and the states after every one. */
export interface ExpectedRun {
  readout: number[][];
  values: number[][];
  label: number[][];
  /** of every time step */
  states: NamedStates[];
  /** before the first one */
  start: NamedStates;
}

/** Results of the engine, step by step. @param sequence [time, inputs] */
export async function expectedRun(model: IntModel, sequence: Samples): Promise<ExpectedRun> {
  const runtime = await createRuntime(model, { engine: 'js' });
  const run: ExpectedRun = {
    ...{ readout: [], values: [], label: [], states: [] },
    start: namedStates(model, runtime.state()),
  };
  for (let at = 0; at < sequence.length; at += model.inputs) {
    const x = sequence.subarray(at, at + model.inputs);
    runtime.step(x);
    run.states.push(namedStates(model, runtime.state()));
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

/** @param values of all layers, one vector after the other */
function namedStates(model: IntModel, values: Int16Array): NamedStates {
  const rest = Array.from(values);
  const { layers } = modelContents(model);
  return Object.fromEntries(
    layers.flatMap(({ states }, l) => states.map(({ name, length }) => [`${name}${l}`, rest.splice(0, length)])),
  );
}
