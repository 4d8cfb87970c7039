import { type ContainedMatrix, type IntModel, isHadamard, modelContents, serialize } from '@qornn/int-runtime';
import { summarizeModel } from '../quantization/model-summary.js';
import { type Difference, differencesBetween } from './differences.js';

/** An integer model and the size of its file. */
export interface ComparedModel {
  model: IntModel;
  bytes: number;
}

/** What differs between two integer models: layers, bits, scales, sizes, and how many codes of each matrix. */
export function modelDifferences(a: ComparedModel, b: ComparedModel): Difference[] {
  const [own, other] = [a, b].map(({ model, bytes }) => ({ bytes, ...summarizeModel(model) }));
  const found = [...differencesBetween(own, other), ...codeDifferences(a.model, b.model)];
  if (found.length > 0) return found;
  // Biases and multipliers beyond those that the summary shows.
  const same = Buffer.compare(serialize(a.model), serialize(b.model)) === 0;
  return same ? [] : [{ path: 'biases or other constants', a: 'differ', b: 'differ' }];
}

/** Numbers of differing codes of matrices with the same shape. */
function codeDifferences(a: IntModel, b: IntModel): Difference[] {
  const [own, other] = [a, b].map(matricesOf);
  return [...own!].flatMap(([path, codes]): Difference[] => {
    const theirs = other!.get(path);
    if (theirs === undefined || theirs.length !== codes.length) return [];
    let differing = 0;
    for (let i = 0; i < codes.length; i++) if (codes[i] !== theirs[i]) differing++;
    return differing === 0
      ? []
      : [{ path: `${path}.codes`, a: `${codes.length} codes`, b: `${differing} of them differ` }];
  });
}

function matricesOf(model: IntModel): Map<string, ArrayLike<number>> {
  const { layers, readout } = modelContents(model);
  const codesOf = ({ matrix }: ContainedMatrix) => (isHadamard(matrix) ? matrix.signs : matrix.codes);
  return new Map([
    ...layers.flatMap(({ matrices }, l) =>
      matrices.map((one) => [`layers.${l}.${one.name}`, codesOf(one)] as [string, ArrayLike<number>]),
    ),
    ['readout', codesOf(readout)] as [string, ArrayLike<number>],
  ]);
}
