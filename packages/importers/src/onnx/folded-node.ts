import { attributeOf } from './attribute.js';
import type { GraphNode } from './messages.js';
import type { ConstantTensor } from './tensor-values.js';

/** The value of an input; undefined if it is not constant. */
type Read = (name: string) => ConstantTensor | undefined;

/** Computes one output of a node from constants. */
type Fold = (node: GraphNode, value: ConstantTensor, read: Read) => ConstantTensor | undefined;

/**
 * The output of a node that rearranges constants. Exporters write weights in the order of another library so, unless they fold them.
 *
 * @returns undefined for other nodes, and if an input is not constant
 */
export function foldedNode(node: GraphNode, read: Read): ConstantTensor | undefined {
  const { opType = '', input = [] } = node;
  const fold = FOLDS[opType];
  const value = fold && read(input[0] ?? '');
  return value && fold(node, value, read);
}

const FOLDS: Readonly<Record<string, Fold>> = {
  Identity: (_, value) => value,
  Unsqueeze(node, { shape, values }, read) {
    const axes = listOf(node, 1, 'axes', read);
    if (!axes) return undefined;
    const rank = shape.length + axes.length;
    const added = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
    const rest = [...shape];
    return { shape: Array.from({ length: rank }, (_, i) => (added.has(i) ? 1 : rest.shift()!)), values };
  },
  Squeeze(node, { shape, values }, read) {
    const axes = listOf(node, 1, 'axes', read)?.map((axis) => (axis < 0 ? axis + shape.length : axis));
    return { shape: shape.filter((size, i) => (axes ? !axes.includes(i) : size !== 1)), values };
  },
  Transpose(node, { shape, values }) {
    const perm = attributeOf(node, 'perm')?.ints ?? shape.map((_, i) => shape.length - 1 - i);
    const moved = perm.map((axis) => shape[axis]!);
    const strides = shape.map((_, i) => product(shape.slice(i + 1)));
    return {
      shape: moved,
      values: gathered(
        values,
        moved,
        perm.map((axis) => strides[axis]!),
        0,
      ),
    };
  },
  Slice(node, { shape, values }, read) {
    const [starts, ends] = [listOf(node, 1, 'starts', read), listOf(node, 2, 'ends', read)];
    const axes = listOf(node, 3, 'axes', read) ?? starts?.map((_, i) => i);
    const steps = listOf(node, 4, 'steps', read);
    if (!starts || !ends || !axes || steps?.some((step) => step !== 1)) return undefined;
    const sliced = [...shape];
    const strides = shape.map((_, i) => product(shape.slice(i + 1)));
    let offset = 0;
    axes.forEach((given, i) => {
      const axis = given < 0 ? given + shape.length : given;
      const size = shape[axis] ?? 0;
      const within = (at: number) => Math.max(0, Math.min(size, at < 0 ? at + size : at));
      const start = within(starts[i]!);
      sliced[axis] = Math.max(0, within(ends[i] ?? size) - start);
      offset += start * (strides[axis] ?? 0);
    });
    return { shape: sliced, values: gathered(values, sliced, strides, offset) };
  },
  Concat(node, first, read) {
    const parts = (node.input ?? []).map((name) => read(name));
    const given = attributeOf(node, 'axis')?.i ?? 0;
    const axis = given < 0 ? given + first.shape.length : given;
    if (!parts.every((part) => part !== undefined && isAlike(part.shape, first.shape, axis))) return undefined;
    const known = parts as ConstantTensor[];
    const shape = first.shape.map((size, i) =>
      i === axis ? known.reduce((sum, part) => sum + part.shape[axis]!, 0) : size,
    );
    const values = new Float64Array(product(shape));
    const outer = product(shape.slice(0, axis));
    let at = 0;
    for (let row = 0; row < outer; row++) {
      for (const part of known) {
        const length = part.values.length / outer;
        values.set(part.values.subarray(row * length, (row + 1) * length), at);
        at += length;
      }
    }
    return { shape, values };
  },
};

/** A list of integers from an input, or from the attribute of earlier versions; undefined if there is none, or it is computed. */
function listOf(node: GraphNode, input: number, attribute: string, read: Read): number[] | undefined {
  const name = node.input?.[input];
  if (!name) return attributeOf(node, attribute)?.ints;
  const value = read(name);
  return value && [...value.values];
}

/** The entries of a view: `shape` with `strides` from `offset`, in row-major order. */
function gathered(
  values: Float64Array,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): Float64Array {
  const result = new Float64Array(product(shape));
  const index = shape.map(() => 0);
  for (let i = 0; i < result.length; i++) {
    result[i] = values[index.reduce((at, position, axis) => at + position * strides[axis]!, offset)]!;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis]!++;
      if (index[axis]! < shape[axis]!) break;
      index[axis] = 0;
    }
  }
  return result;
}

function isAlike(a: readonly number[], b: readonly number[], except: number): boolean {
  return a.length === b.length && a.every((size, i) => i === except || size === b[i]);
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total * size, 1);
}
