import seedrandom from 'seedrandom';
import { shuffled } from './passes.js';

/**
 * A stratified order: for every k, the first k samples contain each class in proportion to its frequency, up to less than one sample.
 *
 *     | #{ i < k : class(order_i) = s }  −  k · n_s / N |  <  1      for every class s with n_s of the N samples
 *
 * The samples of one class come in the order of {@link spreadOrder}, so that every prefix covers all parts of a file; without classes,
 * that is the whole order. Classes are scheduled by deadlines: the j-th sample of a class (from 0) may come at position
 * ⌈(j + c) N / n_s⌉ (from 1) or later; the one with the smallest (j + 1 − c) N / n_s is next; c = 1 / (2 m − 2) for m classes.
 * Source: Tijdeman 1980, "The chairman assignment problem"; the bound is 1 − c.
 *
 * @param classes class of each of the samples 0 to N − 1, any numbers; or N, for samples without classes
 * @param seed random seed
 * @returns a permutation of 0 to N − 1
 * @example
 * stratifiedOrder([0, 0, 0, 1, 1, 1], 'a').map((n) => [0, 0, 0, 1, 1, 1][n]!); // 0 and 1 alternate
 */
export function stratifiedOrder(classes: number | ArrayLike<number>, seed: string): Int32Array {
  if (typeof classes === 'number') return spreadOrder(classes, seed);
  const groups = groupsOf(classes, seed);
  if (groups.length <= 1) return groups[0]?.members ?? new Int32Array(0);
  const count = classes.length;
  const c = 1 / (2 * groups.length - 2);
  const deadline = ({ taken, members }: Group) => ((taken + 1 - c) * count) / members.length;
  // `ready` is sorted by deadline, the next at the end; `waiting` holds groups by the position from which they may come.
  const ready: Group[] = [];
  const waiting = new Map<number, Group[]>();
  const makeReady = (group: Group): void => {
    const due = deadline(group);
    let [from, to] = [0, ready.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (deadline(ready[middle]!) >= due) from = middle + 1;
      else to = middle;
    }
    ready.splice(from, 0, group);
  };
  const wait = (group: Group, from: number): void => {
    if (group.taken === group.members.length) return;
    const release = Math.ceil(((group.taken + c) * count) / group.members.length - 1e-9);
    const place = Math.min(count, Math.max(from, release));
    const others = waiting.get(place);
    if (others) others.push(group);
    else waiting.set(place, [group]);
  };
  for (const group of groups) wait(group, 1);
  const order = new Int32Array(count);
  for (let place = 1; place <= count; place++) {
    for (const group of waiting.get(place) ?? []) makeReady(group);
    waiting.delete(place);
    const next = ready.pop()!;
    order[place - 1] = next.members[next.taken++]!;
    wait(next, place + 1);
  }
  return order;
}

/**
 * The numbers 0 to N − 1 in a random order of which every prefix is spread evenly over them: the van der Corput
 * sequence in base 2 with nested scrambling. The first 2^b contain one number of each 2^b-th part of the range (or none, at the end);
 * which one is random, so it does not correlate with periodic structure in a file.
 * Source: Owen 1995, "Randomly permuted (t, m, s)-nets and (t, s)-sequences".
 */
export function spreadOrder(count: number, seed: string): Int32Array {
  const bits = Math.ceil(Math.log2(Math.max(1, count)));
  const key = seedrandom.alea(seed).int32();
  const order = new Int32Array(count);
  let filled = 0;
  for (let i = 0; filled < count; i++) {
    let position = 0;
    for (let b = 0; b < bits; b++) {
      // The higher digits decide whether a digit is flipped; the leading 1 distinguishes depths.
      const above = (1 << b) | position;
      position = (position << 1) | (((i >> b) & 1) ^ (mixed(above ^ key) & 1));
    }
    if (position < count) order[filled++] = position;
  }
  return order;
}

/** Samples of one class, and how many of them are already in the order. */
interface Group {
  members: Int32Array;
  taken: number;
}

function groupsOf(classes: ArrayLike<number>, seed: string): Group[] {
  const members = new Map<number, number[]>();
  for (let n = 0; n < classes.length; n++) {
    const known = members.get(classes[n]!);
    if (known) known.push(n);
    else members.set(classes[n]!, [n]);
  }
  const groups = [...members.values()].map((numbers, g) => ({
    members: spreadOrder(numbers.length, `${seed}/${g}`).map((place) => numbers[place]!),
    taken: 0,
  }));
  // Random order of classes with equal deadlines.
  return Array.from(shuffled(groups.length, seed), (g) => groups[g]!);
}

/** Mixes the bits of an integer (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
