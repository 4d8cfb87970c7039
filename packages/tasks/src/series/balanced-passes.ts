import { type Drawn, shuffled, shuffledPasses } from '../passes.js';

/**
 * An endless order of samples in which every class is equally frequent: of m classes, draws q·m to q·m + m − 1 have one of each, in random
 * order; the samples of a class come in shuffled epochs of their own.
 *
 * @param classes class of each sample, any numbers
 * @param seed random seed
 */
export function balancedPasses(classes: ArrayLike<number>, seed: string): (n: number) => Drawn {
  const members = new Map<number, number[]>();
  for (let sample = 0; sample < classes.length; sample++) {
    const known = members.get(classes[sample]!);
    if (known) known.push(sample);
    else members.set(classes[sample]!, [sample]);
  }
  const groups = [...members.values()].map((samples, g) => ({
    samples,
    draw: shuffledPasses(samples.length, `${seed}/${g}`),
  }));
  return (n) => {
    const round = Math.floor(n / groups.length);
    const order = shuffled(groups.length, `${seed}/round/${round}`);
    const { samples, draw } = groups[order[n - round * groups.length]!]!;
    const { pass, sample } = draw(round);
    return { pass, sample: samples[sample]! };
  };
}
