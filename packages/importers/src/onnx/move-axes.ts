import { attributeOf, nodeText } from './attribute.js';
import type { Constants } from './constants.js';
import type { GraphNode } from './messages.js';
import type { Axis, Foreign, Signal } from './signal.js';

/** A rule: what a node makes of a signal. */
type Rule = (node: GraphNode, signal: Signal, constants: Constants) => Signal | Foreign;

/**
 * What a node that moves, removes or merges axes makes of a signal, or that picks the last time step. Undefined for other nodes.
 *
 * @returns a Foreign when it does something that a chain of layers does not
 */
export function movedAxes(node: GraphNode, signal: Signal, constants: Constants): Signal | Foreign | undefined {
  return RULES[node.opType ?? '']?.(node, signal, constants);
}

/** Numbers of `TensorProto.DataType`. */
const FLOAT = 1;
const DOUBLE = 11;

const RULES: Readonly<Record<string, Rule>> = {
  Identity: (_, signal) => signal,
  // The identity at inference.
  Dropout(node, signal, constants) {
    const [isTraining = 0] = constants.read(node.input?.[2] ?? '')?.values ?? [];
    return isTraining ? foreign(node, 'drops values in training mode') : signal;
  },
  Cast(node, signal) {
    const type = attributeOf(node, 'to')?.i ?? 0;
    return type === FLOAT || type === DOUBLE
      ? signal
      : foreign(node, `casts to the data type ${type}; allowed: float, double`);
  },
  Transpose(node, signal) {
    const { axes } = signal;
    const order = attributeOf(node, 'perm')?.ints ?? axes.map((_, i) => axes.length - 1 - i);
    const moved = order.map((from) => axes[from]);
    if (moved.length !== axes.length || moved.includes(undefined))
      return foreign(node, `has perm [${order}] for ${axes.length} axes`);
    return { ...signal, axes: moved as Axis[] };
  },
  Squeeze(node, signal, constants) {
    const given = axesOf(node, constants);
    if (given === undefined) return foreign(node, 'has computed axes');
    const removed =
      given?.map((axis) => positive(axis, signal)) ?? signal.axes.flatMap((_, i) => (isSingle(signal, i) ? [i] : []));
    if (removed.some((axis) => !isSingle(signal, axis)))
      return foreign(node, `removes axes [${removed}] of [${signal.axes}]`);
    return { ...signal, axes: signal.axes.filter((_, i) => !removed.includes(i)) };
  },
  Reshape(node, signal, constants) {
    const shape = constants.read(node.input?.[1] ?? '')?.values;
    if (!shape) return foreign(node, 'has a computed shape');
    return merged(node, signal, shape.length);
  },
  Flatten(node, signal) {
    return (attributeOf(node, 'axis')?.i ?? 1) === 1
      ? merged(node, signal, 2)
      : foreign(node, 'flattens from another axis than 1');
  },
  Gather(node, signal, constants) {
    const axis = positive(attributeOf(node, 'axis')?.i ?? 0, signal);
    const index = constants.read(node.input?.[1] ?? '');
    if (!index) return foreign(node, 'has a computed index');
    if (index.values.length !== 1) return foreign(node, `picks ${index.values.length} entries`);
    const [at] = index.values as unknown as [number];
    const keepsAxis = index.shape.length === 1;
    if (index.shape.length > 1) return foreign(node, `has an index of ${index.shape.length} axes`);
    return picked(node, signal, axis, at, keepsAxis);
  },
  Slice(node, signal, constants) {
    const list = (input: number, attribute: string) => {
      const name = node.input?.[input];
      return name ? constants.read(name)?.values : attributeOf(node, attribute)?.ints;
    };
    const [starts, ends] = [list(1, 'starts'), list(2, 'ends')];
    const axes = list(3, 'axes') ?? [0];
    const steps = list(4, 'steps') ?? [1];
    if (starts?.length !== 1 || ends?.length !== 1 || axes.length !== 1 || steps[0] !== 1)
      return foreign(node, 'takes another slice than one');
    const [start, end] = [starts[0]!, ends[0]!];
    const isOne = end === start + 1 || (start === -1 && end >= 2 ** 31 - 1);
    if (!isOne) return foreign(node, `takes entries ${start} to ${end}`);
    return picked(node, signal, positive(axes[0]!, signal), start, true);
  },
};

/** One entry of an axis: the last time step, or one state of several. */
function picked(node: GraphNode, signal: Signal, axis: number, at: number, keepsAxis: boolean): Signal | Foreign {
  const name = signal.axes[axis];
  const kept = (as: Axis) => signal.axes.flatMap((one, i) => (i !== axis ? [one] : keepsAxis ? [as] : []));
  if (name === 'direction') {
    const part = signal.parts.at(at);
    if (!part) return foreign(node, `picks entry ${at} of ${signal.parts.length}`);
    return { ...signal, layer: part.layer, parts: [part], axes: kept('direction') };
  }
  if (name !== 'time' || signal.layer === null) return foreign(node, `picks entry ${at} of the axis ${name}`);
  if (at !== -1) return foreign(node, `picks the time step ${at}; allowed: the last, -1`);
  if (signal.parts.length > 1) {
    return foreign(
      node,
      'picks the last time step of two directions, at which the backward one has read one step only; allowed: the last states Y_h',
    );
  }
  return { ...signal, axes: kept('last'), isLast: true };
}

/** A reshape that removes single axes and merges `direction` into the `features` after it. */
function merged(node: GraphNode, signal: Signal, rank: number): Signal | Foreign {
  const { axes } = signal;
  const removable = axes.filter((_, i) => isSingle(signal, i));
  const merges = axes.some((axis, i) => axis === 'direction' && !isSingle(signal, i) && axes[i + 1] === 'features');
  const left = axes.filter((axis) => !removable.includes(axis) && !(merges && axis === 'direction'));
  if (rank !== left.length || left.includes('direction')) return foreign(node, `reshapes [${axes}] to ${rank} axes`);
  return { ...signal, axes: left };
}

function isSingle({ axes, parts }: Signal, axis: number): boolean {
  return axes[axis] === 'last' || (axes[axis] === 'direction' && parts.length === 1);
}

/** Axes from an input, or from the attribute of earlier versions; null without any, undefined if they are computed. */
function axesOf(node: GraphNode, constants: Constants): number[] | null | undefined {
  const name = node.input?.[1];
  if (!name) return attributeOf(node, 'axes')?.ints ?? null;
  const value = constants.read(name);
  return value && [...value.values];
}

function positive(axis: number, { axes }: Signal): number {
  return axis < 0 ? axis + axes.length : axis;
}

export function foreign(node: GraphNode, what: string): Foreign {
  return { reason: `${nodeText(node)}, which ${what}` };
}
