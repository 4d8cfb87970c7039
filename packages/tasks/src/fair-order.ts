import seedrandom from 'seedrandom';
import { shuffled } from './passes.js';

/**
 * An order in which every beginning is a fair part of the whole: of the first k, for any k, each kind has its share within one.
 *
 *     | #{ i < k : kind(order_i) = s }  −  k · n_s / N |  <  1      for every kind s, of which there are n_s among N
 *
 * The samples of one kind come in the order of {@link spreadOrder}, so that all parts of a file have their turn early; that order is
 * all there is where there are no kinds. Kinds take turns by deadlines: the j-th of a kind (from 0) may come from place
 * ⌈(j + c) N / n_s⌉ on, counted from 1, and that with the smallest (j + 1 − c) N / n_s is next, c = 1 / (2 m − 2) for m kinds.
 * Source: Tijdeman 1980, "The chairman assignment problem", whose bound 1 − c this is.
 *
 * @param kinds of the samples 0 to N − 1, any numbers; or N, where all are of one
 * @param seed equal seeds give equal orders
 * @returns a permutation of 0 to N − 1
 * @example
 * fairOrder([0, 0, 0, 1, 1, 1], 'a').map((n) => [0, 0, 0, 1, 1, 1][n]!); // 0 and 1 in turns
 */
export function fairOrder(kinds: number | ArrayLike<number>, seed: string): Int32Array {
  if (typeof kinds === 'number') return spreadOrder(kinds, seed);
  const groups = groupsOf(kinds, seed);
  if (groups.length <= 1) return groups[0]?.members ?? new Int32Array(0);
  const count = kinds.length;
  const c = 1 / (2 * groups.length - 2);
  const deadline = ({ taken, members }: Group) => ((taken + 1 - c) * count) / members.length;
  // Sorted, the next at the end; who has no turn yet waits for a place.
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
 * The numbers 0 to N − 1 so that every beginning of the order is spread evenly over them, and random otherwise: the van der Corput
 * sequence in base 2, scrambled digit by digit. Of the first 2^b, each 2^b-th part of the numbers has one (or none, at the end), and
 * which one it is has nothing to do with any regularity of the file.
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
      // What is above a digit decides whether it is flipped; the leading one tells depths apart.
      const above = (1 << b) | position;
      position = (position << 1) | (((i >> b) & 1) ^ (mixed(above ^ key) & 1));
    }
    if (position < count) order[filled++] = position;
  }
  return order;
}

/** Samples of one kind, and how many of them have had their turn. */
interface Group {
  members: Int32Array;
  taken: number;
}

function groupsOf(kinds: ArrayLike<number>, seed: string): Group[] {
  const members = new Map<number, number[]>();
  for (let n = 0; n < kinds.length; n++) {
    const known = members.get(kinds[n]!);
    if (known) known.push(n);
    else members.set(kinds[n]!, [n]);
  }
  const groups = [...members.values()].map((numbers, g) => ({
    members: spreadOrder(numbers.length, `${seed}/${g}`).map((place) => numbers[place]!),
    taken: 0,
  }));
  // Of kinds that are due at once, none is always the first.
  return Array.from(shuffled(groups.length, seed), (g) => groups[g]!);
}

/** A number every bit of which depends on all bits of another (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
