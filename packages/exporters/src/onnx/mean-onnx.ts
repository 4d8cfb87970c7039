import { MEAN_STEPS } from '@qornn/int-runtime';
import { floorDivideOnnx } from './floor-divide-onnx.js';
import type { OnnxGraph, OnnxValue, OnnxVector } from './onnx-graph.js';
import { scanOnnx } from './scan-onnx.js';
import { initialStateOnnx, stepMaskOnnx } from './sequence-onnx.js';

/** The mean of a model with `pooling`: INT64 in integer graphs. */
export interface MeanOnnx {
  /** Σ_t o_t, [batch, outputs]; in float graphs, the mean itself */
  readonly sums: OnnxValue;
  /** n, [batch, 1] */
  readonly steps: OnnxValue;
}

/** Names of the sums in graphs of integers and of floats, and of the number of steps. */
export const MEAN_NAMES = { INT64: ['sums', 'count'], FLOAT: ['average', 'count'] } as const;

/** Graph inputs for the mean up to here; zeros before the first step. */
export function meanInputs(graph: OnnxGraph, type: 'INT64' | 'FLOAT', outputs: number): MeanOnnx {
  const [sums, steps] = MEAN_NAMES[type];
  return {
    sums: graph.input(sums, type, ['batch', outputs], `${meaning(type)} up to here; 0 before the first time step`),
    steps: graph.input(steps, type, ['batch', 1], 'number of time steps in it; 0 before the first'),
  };
}

/** Graph outputs for the mean. @param before of the names: `next_`, or nothing */
export function meanOutputs(
  graph: OnnxGraph,
  type: 'INT64' | 'FLOAT',
  outputs: number,
  { sums, steps }: MeanOnnx,
  before: '' | 'next_',
): void {
  const [sumsName, stepsName] = MEAN_NAMES[type];
  const doc = 'after the last time step';
  graph.output(graph.named(sums, type, `${before}${sumsName}`), ['batch', outputs], `${meaning(type)} ${doc}`);
  graph.output(graph.named(steps, type, `${before}${stepsName}`), ['batch', 1], `number of time steps in it ${doc}`);
}

function meaning(type: 'INT64' | 'FLOAT'): string {
  return type === 'INT64' ? 'sums of V y + b_o' : 'mean of the logits';
}

/**
 * Adds the readout of a step, as `MeanReadout` does: at 2²⁰ steps, sums and steps are halved.
 *
 * @param readout INT64, [batch, outputs]
 */
export function addToMeanOnnx(graph: OnnxGraph, readout: OnnxValue, { sums, steps }: MeanOnnx): MeanOnnx {
  const sum = graph.node('Add', [sums, readout], 'mean_sum');
  const count = graph.node('Add', [steps, graph.scalar('INT64', 1)], 'mean_count');
  const isFull = graph.node('Equal', [count, graph.scalar('INT64', MEAN_STEPS)], 'mean_is_full', { type: 'BOOL' });
  const halved = floorDivideOnnx(graph, 'mean_halved', sum, graph.scalar('INT64', 2));
  const half = graph.scalar('INT64', MEAN_STEPS / 2);
  return {
    sums: graph.node('Where', [isFull, halved, sum], 'mean_next_sums', { type: 'INT64' }),
    steps: graph.node('Where', [isFull, half, count], 'mean_next_steps', { type: 'INT64' }),
  };
}

/** ⌊Σ o_t / n + 1/2⌋ = ⌊(2 Σ o_t + n) / 2 n⌋: INT32, [batch, outputs], called `readout`. */
export function meanReadoutOnnx(graph: OnnxGraph, { sums, steps }: MeanOnnx): OnnxValue {
  const two = graph.scalar('INT64', 2);
  const doubled = graph.node('Add', [graph.node('Mul', [sums, two], 'mean_doubled'), steps], 'mean_dividend');
  const quotient = floorDivideOnnx(graph, 'mean_long', doubled, graph.node('Mul', [steps, two], 'mean_divisor'));
  return graph.cast(quotient, 'INT32', 'readout');
}

/**
 * The mean after whole sequences: a Scan, so that sums are halved when the engine does.
 *
 * @param readouts INT32, [time, batch, outputs]
 * @param input its first axis is the batch
 * @param mask see `stepMaskOnnx`; undefined: all sequences have all steps
 */
export function scannedMeanOnnx(
  graph: OnnxGraph,
  readouts: OnnxVector,
  input: OnnxValue,
  mask: OnnxValue | undefined,
): MeanOnnx {
  const initial = (state: string, length: number) => ({
    ...initialStateOnnx(graph, `mean_${state}`, 'INT64', new Int32Array(length), input),
    state,
  });
  const long = { ...graph.cast(readouts, 'INT64', 'step_readout_long'), length: readouts.length };
  const { last } = scanOnnx(graph, {
    prefix: 'mean',
    driven: [long],
    initial: [initial('sums', readouts.length), initial('steps', 1)],
    mask,
    asSequence: false,
    step(body, [readout], [sums, steps]) {
      const next = addToMeanOnnx(body, readout!, { sums: sums!, steps: steps! });
      return [next.sums, next.steps];
    },
  });
  return { sums: last[0]!, steps: last[1]! };
}

/** mean + (logits − mean) / n in floating point; at 2²⁰ steps, n is halved. @param logits FLOAT, [batch, outputs] */
export function nextFloatMeanOnnx(graph: OnnxGraph, logits: OnnxValue, { sums: mean, steps }: MeanOnnx): MeanOnnx {
  const count = graph.node('Add', [steps, graph.scalar('FLOAT', 1)], 'mean_count');
  const change = graph.node('Div', [graph.node('Sub', [logits, mean], 'mean_difference'), count], 'mean_change');
  const isBelow = graph.node('Less', [count, graph.scalar('FLOAT', MEAN_STEPS)], 'mean_goes_on', { type: 'BOOL' });
  return {
    sums: graph.node('Add', [mean, change], 'mean_logits'),
    steps: graph.node('Where', [isBelow, count, graph.scalar('FLOAT', MEAN_STEPS / 2)], 'mean_next_steps', {
      type: 'FLOAT',
    }),
  };
}

/**
 * The mean over whole sequences in floating point.
 *
 * @param logits FLOAT, [time, batch, outputs]
 * @param input its first axis is the batch
 * @param lengths INT32 [batch]; undefined: all sequences have all steps
 */
export function floatMeanOnnx(
  graph: OnnxGraph,
  logits: OnnxValue,
  input: OnnxValue,
  lengths: OnnxValue | undefined,
): MeanOnnx {
  const valid = lengths
    ? graph.node('Where', [stepMaskOnnx(graph, logits, lengths), logits, graph.scalar('FLOAT', 0)], 'valid_logits', {
        type: 'FLOAT',
      })
    : logits;
  const sum = graph.node('ReduceSum', [valid, graph.sizes(0)], 'logits_sum', { attributes: { keepdims: 0 } });
  const steps = lengths
    ? graph.node('Unsqueeze', [graph.cast(lengths, 'FLOAT', 'lengths_float'), graph.sizes(1)], 'mean_count')
    : sharedCount(graph, logits, input);
  return { sums: graph.node('Div', [sum, steps], 'mean_logits'), steps };
}

/** The number of time steps for every sequence, FLOAT [batch, 1]. */
function sharedCount(graph: OnnxGraph, logits: OnnxValue, input: OnnxValue): OnnxValue {
  const time = graph.node('Shape', [logits], 'mean_time', { type: 'INT64', attributes: { start: 0, end: 1 } });
  const batch = graph.node('Shape', [input], 'mean_batch', { type: 'INT64', attributes: { start: 0, end: 1 } });
  const shape = graph.node('Concat', [batch, graph.sizes(1)], 'mean_shape', { attributes: { axis: 0 } });
  return graph.node('Expand', [graph.cast(time, 'FLOAT', 'mean_time_float'), shape], 'mean_count');
}
