import seedrandom from 'seedrandom';
import type { Sequence } from './series-sequence.js';

/** The class of a sequence; null if it has none, or several. */
export type ClassOf = (sequence: Sequence) => number | null;

/** Sequences that stay together: those of a group, or a single one. */
interface Bundle {
  name: string;
  sequences: Sequence[];
  /** null if its sequences differ in class, or have none */
  label: number | null;
}

/**
 * Takes a share of the sequences, stratified by class; groups are not divided. Of each class with n bundles (groups, or sequences without a
 * group) it takes round(share · n), at least 1 if n ≥ 2, and leaves at least 1. Bundles are ordered by a random number drawn from seed
 * and name.
 *
 * @param share in (0, 1)
 * @returns names of the bundles taken
 */
export function heldOut(
  sequences: readonly Sequence[],
  share: number,
  classOf: ClassOf,
  seed: string,
): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const bundles of byClass(sequences, classOf, seed)) {
    const wanted = Math.max(1, Math.round(share * bundles.length));
    for (const { name } of bundles.slice(0, Math.min(wanted, bundles.length - 1))) taken.add(name);
  }
  return taken;
}

/**
 * Divides sequences into k folds of nearly equal size, stratified by class; groups are not divided.
 *
 * @param folds k, 2 ≤ k
 * @returns fold of each bundle, by name
 */
export function foldsOf(
  sequences: readonly Sequence[],
  folds: number,
  classOf: ClassOf,
  seed: string,
): ReadonlyMap<string, number> {
  const ordered = byClass(sequences, classOf, seed).flat();
  return new Map(ordered.map(({ name }, place) => [name, place % folds]));
}

/** Name of the bundle of a sequence. */
export function bundleOf({ name, group }: Sequence): string {
  return group === undefined ? `sequence ${name}` : `group ${group}`;
}

/** Bundles of each class in random order. */
function byClass(sequences: readonly Sequence[], classOf: ClassOf, seed: string): Bundle[][] {
  const bundles = new Map<string, Bundle>();
  for (const sequence of sequences) {
    const name = bundleOf(sequence);
    const label = classOf(sequence);
    const known = bundles.get(name);
    if (!known) bundles.set(name, { name, sequences: [sequence], label });
    else {
      known.sequences.push(sequence);
      if (known.label !== label) known.label = null;
    }
  }
  const places = new Map([...bundles.keys()].map((name) => [name, seedrandom.alea(`${seed}/${name}`)()]));
  const classes = new Map<number | null, Bundle[]>();
  for (const bundle of bundles.values()) {
    const known = classes.get(bundle.label);
    if (known) known.push(bundle);
    else classes.set(bundle.label, [bundle]);
  }
  return [...classes.values()].map((of) => of.sort((a, b) => places.get(a.name)! - places.get(b.name)!));
}
