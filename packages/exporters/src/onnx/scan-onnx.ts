import { OnnxGraph, type OnnxValue, type OnnxVector } from './onnx-graph.js';

/** A recurrence over time steps. */
export interface Recurrence {
  /** before all names of its values, such as `layer0` */
  prefix: string;
  /** the state vectors at the beginning, [batch, length], and their names */
  initial: readonly (OnnxVector & { readonly state: string })[];
  /** values that each time step reads, [time, batch, length] */
  driven: readonly OnnxVector[];
  /** whether a sequence has a time step, BOOL [time, batch, 1]; undefined: all have all */
  mask: OnnxValue | undefined;
  /** whether the states of every time step are needed */
  asSequence: boolean;
  /** One time step. @param now, before [batch, length] @returns the next states, in order */
  step(body: OnnxGraph, now: readonly OnnxValue[], before: readonly OnnxValue[]): readonly OnnxValue[];
}

/** States of a recurrence: after the last time step, [batch, length], and after every one, [time, batch, length]. */
export interface ScannedStates {
  last: readonly OnnxValue[];
  /** empty unless asked for */
  all: readonly OnnxValue[];
}

/** A recurrence as a Scan. The state of a sequence that has ended stays as it is. */
export function scanOnnx(graph: OnnxGraph, recurrence: Recurrence): ScannedStates {
  const { prefix, initial, driven, mask, asSequence } = recurrence;
  const body = new OnnxGraph(graph);
  const before = initial.map(({ state, type, length }) => body.input(`${prefix}_${state}`, type, ['batch', length]));
  const now = driven.map(({ name, type, length }) => body.input(`${name}_now`, type, ['batch', length]));
  const goesOn = mask && body.input(`${prefix}_goes_on`, 'BOOL', ['batch', 1], 'whether the sequence has this step');
  const next = recurrence.step(body, now, before).map((value, i) => {
    const { state, type } = initial[i]!;
    return goesOn ? body.node('Where', [goesOn, value, before[i]!], `${prefix}_kept_${state}`, { type }) : value;
  });
  next.forEach((value, i) => {
    body.output(value, ['batch', initial[i]!.length]);
  });
  const kept = asSequence ? initial : [];
  kept.forEach(({ state, length }, i) => {
    body.output(body.node('Identity', [next[i]!], `${prefix}_${state}_now`), ['batch', length]);
  });
  const scanned = mask ? [...driven, mask] : driven;
  const outputs = graph.nodeOf(
    'Scan',
    [...initial, ...scanned],
    [
      ...initial.map(({ state, type }) => ({ name: `${prefix}_last_${state}`, type })),
      ...kept.map(({ state, type }) => ({ name: `${prefix}_all_${state}`, type })),
    ],
    {
      attributes: { body: { graph: body.proto(`${prefix}_step`) }, num_scan_inputs: scanned.length },
      doc: 'the recurrence: its body is one time step',
    },
  );
  return { last: outputs.slice(0, initial.length), all: outputs.slice(initial.length) };
}
