import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sequence } from './series-sequence.js';
import { splitByName } from './split-by-name.js';
import type { SplitSequences } from './split-sequences.js';

const fractions = { validation: 0.15, test: 0.15, seed: 0, by: null, refit: false, fold: null };
const sequence = (name: string): Sequence => ({ name, from: 0, to: 1 });
const splitsOf = (split: SplitSequences) =>
  new Map(Object.entries(split).flatMap(([split, sequences]) => sequences.map(({ name }) => [name, split] as const)));

describe('splitByName', () => {
  it('moves no sequence when others are appended, for any classes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 4, maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer(),
        fc.nat(),
        (names, classes, seed, cut) => {
          const labelsByName = new Map(names.map((name, i) => [name, (i * i + seed) % classes]));
          const of = ({ name }: Sequence) => labelsByName.get(name)!;
          const all = names.map(sequence);
          const some = all.slice(0, 3 + (cut % (names.length - 3)));
          const before = splitByName(some, of, { split: { ...fractions, seed } });
          // Not stable as long as no class has three sequences.
          const counts = new Map<number, number>();
          for (const one of some) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
          fc.pre([...counts.values()].some((count) => count >= 3));
          const after = splitsOf(splitByName(all, of, { split: { ...fractions, seed } }));
          for (const [name, split] of splitsOf(before)) expect(after.get(name)).toBe(split);
        },
      ),
    );
  });

  it('moves none when others are removed, except the first of each class', () => {
    const all = Array.from({ length: 400 }, (_, i) => sequence(`s${i}`));
    const before = splitsOf(splitByName(all, () => null, { split: fractions }));
    const rest = all.filter((_, i) => i < 3 || i % 3 === 0);
    for (const [name, split] of splitsOf(splitByName(rest, () => null, { split: fractions }))) {
      expect(before.get(name)).toBe(split);
    }
  });

  it('has the requested fractions, and differs by seed', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => sequence(`s${i}`));
    const { train, validation, test } = splitByName(all, () => null, {
      split: { ...fractions, validation: 0.1, test: 0.25, seed: 4 },
    });
    expect(validation.length / 20_000).toBeCloseTo(0.1, 2);
    expect(test.length / 20_000).toBeCloseTo(0.25, 2);
    expect(train.length + validation.length + test.length).toBe(20_000);
    expect(splitByName(all, () => null, { split: fractions }).test).not.toEqual(test);
  });

  it('has every class with three sequences in all splits, and every class in training', () => {
    const labelsByName = [0, 0, 0, 1, 1, 1, 2, 3, 3];
    const all = labelsByName.map((_, i) => sequence(`s${i}`));
    for (let seed = 0; seed < 20; seed++) {
      const split = splitByName(all, ({ name }) => labelsByName[Number(name.slice(1))]!, {
        split: { ...fractions, seed },
      });
      const of = (sequences: Sequence[]) => new Set(sequences.map(({ name }) => labelsByName[Number(name.slice(1))]));
      expect(of(split.train)).toEqual(new Set([0, 1, 2, 3]));
      for (const part of [split.validation, split.test]) expect([...of(part)]).toEqual(expect.arrayContaining([0, 1]));
    }
  });

  it('leaves no split empty, even if every sequence has its own class', () => {
    const all = ['a', 'b', 'c'].map(sequence);
    const { train, validation, test } = splitByName(all, ({ name }) => name.charCodeAt(0), { split: fractions });
    expect([train.length, validation.length, test.length]).toEqual([1, 1, 1]);
  });
});
