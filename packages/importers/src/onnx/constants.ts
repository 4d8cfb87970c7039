import { attributeOf } from './attribute.js';
import { foldedNode } from './folded-node.js';
import type { Graph, GraphNode, Tensor } from './messages.js';
import { type ConstantTensor, tensorValues } from './tensor-values.js';

/** The constants of a graph, and the nodes that make its values. */
export class Constants {
  private readonly tensors = new Map<string, Tensor>();
  private readonly producers = new Map<string, GraphNode>();
  private readonly folded = new Map<string, ConstantTensor | undefined>();

  constructor({ initializer = [], node = [] }: Graph) {
    for (const tensor of initializer) this.tensors.set(tensor.name ?? '', tensor);
    for (const one of node) for (const output of one.output ?? []) this.producers.set(output, one);
  }

  /** Whether a value is in the file: an initializer, a node Constant, or the same under another name. */
  has(name: string): boolean {
    return this.tensorOf(name) !== undefined;
  }

  /**
   * The values of a constant, or of constants that nodes rearrange; undefined for other values.
   *
   * @throws ImportError when they cannot be read
   */
  read(name: string, depth = 0): ConstantTensor | undefined {
    if (this.folded.has(name)) return this.folded.get(name);
    const found = this.tensorOf(name);
    const node = this.producers.get(name);
    const isFoldable = !found && node !== undefined && depth <= MAX_DEPTH;
    const value = found
      ? tensorValues(found, name)
      : isFoldable
        ? foldedNode(node, (input) => this.read(input, depth + 1))
        : undefined;
    this.folded.set(name, value);
    return value;
  }

  /** The node that computes a value; undefined for inputs and constants. */
  producerOf(name: string): GraphNode | undefined {
    return this.producers.get(name);
  }

  /**
   * Whether a value has only zeros, whatever its shape: such are the initial states that exporters write into a graph.
   *
   * @param depth guards against graphs that are not acyclic
   */
  isZero(name: string, depth = 0): boolean {
    const value = this.read(name);
    if (value) return value.values.every((one) => one === 0);
    const node = this.producers.get(name);
    if (!node || depth > MAX_DEPTH) return false;
    const zero = (input: string | undefined) => input !== undefined && this.isZero(input, depth + 1);
    const { opType = '', input = [] } = node;
    if (opType === 'ConstantOfShape') {
      const fill = attributeOf(node, 'value')?.t;
      return !fill || tensorValues(fill, name).values.every((one) => one === 0);
    }
    if (opType === 'Concat') return input.every(zero);
    return KEEPS_ZEROS.has(opType) && zero(input[0]);
  }

  private tensorOf(name: string): Tensor | undefined {
    let at = name;
    for (let depth = 0; depth <= MAX_DEPTH; depth++) {
      const tensor = this.tensors.get(at);
      if (tensor) return tensor;
      const node = this.producers.get(at);
      if (node?.opType === 'Constant') return constantOf(node);
      if (node?.opType !== 'Identity') return undefined;
      at = node.input?.[0] ?? '';
    }
    return undefined;
  }
}

const MAX_DEPTH = 100;
const KEEPS_ZEROS: ReadonlySet<string> = new Set([
  'Cast',
  'Expand',
  'Gather',
  'Identity',
  'Reshape',
  'Slice',
  'Split',
  'Squeeze',
  'Tile',
  'Transpose',
  'Unsqueeze',
]);

/** The tensor of a node Constant, in any of its forms. */
function constantOf(node: GraphNode): Tensor | undefined {
  const given = (name: string) => attributeOf(node, name);
  const integers = given('value_int') ?? given('value_ints');
  if (integers) {
    const list = integers.ints ?? [integers.i ?? 0];
    return { dataType: 7, dims: integers.ints ? [list.length] : [], int64Data: list };
  }
  const floats = given('value_float') ?? given('value_floats');
  if (floats) {
    const list = floats.floats ?? [floats.f ?? 0];
    return { dataType: 1, dims: floats.floats ? [list.length] : [], floatData: list };
  }
  return given('value')?.t;
}
