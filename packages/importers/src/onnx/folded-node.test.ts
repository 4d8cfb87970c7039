import { describe, expect, it } from 'vitest';
import { foldedNode } from './folded-node.js';
import type { Attribute } from './messages.js';
import type { ConstantTensor } from './tensor-values.js';

const tensor = (shape: number[], values: number[]): ConstantTensor => ({ shape, values: Float64Array.from(values) });
/** 0, 1, 2, … */
const counted = (...shape: number[]) =>
  tensor(
    shape,
    Array.from({ length: shape.reduce((product, size) => product * size, 1) }, (_, i) => i),
  );

function fold(opType: string, inputs: (ConstantTensor | undefined)[], attribute: Attribute[] = []) {
  const value = foldedNode({ opType, input: inputs.map((_, i) => `${i}`), attribute }, (name) => inputs[Number(name)]);
  return value && { shape: value.shape, values: [...value.values] };
}

describe('foldedNode', () => {
  it.each<[string, ReturnType<typeof fold>, number[], number[]]>([
    ['Unsqueeze', fold('Unsqueeze', [counted(2, 2), tensor([1], [0])]), [1, 2, 2], [0, 1, 2, 3]],
    ['Unsqueeze at the end', fold('Unsqueeze', [counted(2), tensor([1], [-1])]), [2, 1], [0, 1]],
    ['Squeeze', fold('Squeeze', [counted(1, 2, 1), tensor([1], [0])]), [2, 1], [0, 1]],
    ['Squeeze of all', fold('Squeeze', [counted(1, 2, 1)]), [2], [0, 1]],
    ['Transpose', fold('Transpose', [counted(2, 3)]), [3, 2], [0, 3, 1, 4, 2, 5]],
    [
      'Transpose by perm',
      fold('Transpose', [counted(1, 2, 2)], [{ name: 'perm', ints: [2, 0, 1] }]),
      [2, 1, 2],
      [0, 2, 1, 3],
    ],
    ['Slice', fold('Slice', [counted(4, 2), tensor([1], [1]), tensor([1], [3])]), [2, 2], [2, 3, 4, 5]],
    [
      'Slice from the end',
      fold('Slice', [counted(2, 3), tensor([1], [-2]), tensor([1], [2 ** 40]), tensor([1], [1])]),
      [2, 2],
      [1, 2, 4, 5],
    ],
    [
      'Slice of early versions',
      fold(
        'Slice',
        [counted(3)],
        [
          { name: 'starts', ints: [1] },
          { name: 'ends', ints: [2] },
        ],
      ),
      [1],
      [1],
    ],
    ['Concat', fold('Concat', [counted(1, 2), counted(2, 2)], [{ name: 'axis', i: 0 }]), [3, 2], [0, 1, 0, 1, 2, 3]],
    [
      'Concat of columns',
      fold('Concat', [counted(2, 1), counted(2, 2)], [{ name: 'axis', i: -1 }]),
      [2, 3],
      [0, 0, 1, 1, 2, 3],
    ],
  ])('computes %s', (_, value, shape, values) => {
    expect(value).toEqual({ shape, values });
  });

  it.each<[string, ReturnType<typeof fold>]>([
    ['another operator', fold('Add', [counted(2), counted(2)])],
    ['an input that is not constant', fold('Concat', [counted(2), undefined])],
    ['steps', fold('Slice', [counted(4), tensor([1], [0]), tensor([1], [4]), tensor([1], [0]), tensor([1], [2])])],
    ['shapes that do not fit', fold('Concat', [counted(2, 2), counted(2, 3)])],
  ])('leaves out %s', (_, value) => {
    expect(value).toBeUndefined();
  });
});
