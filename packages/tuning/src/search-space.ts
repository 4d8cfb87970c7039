import { type Settings, settingsKey, valueAt, withSetting } from '@qornn/sweeps';
import seedrandom from 'seedrandom';

/** One setting that the search changes. */
export interface Dimension {
  /** path in the configuration; see `Settings` */
  path: string;
  /** values to try; null removes the key */
  values: readonly unknown[];
  /** whether neighbours in `values` are alike, so that a small change is a step to a neighbour; default false */
  ordered?: boolean;
  /** how often it is changed, relative to the others; default 1 */
  weight?: number;
  /** whether it matters for a configuration; default: always */
  when?: (configuration: object) => boolean;
}

/** The configurations that are searched: a base, and what may differ from it. */
export interface SearchSpace {
  /** a configuration */
  base: object;
  dimensions: readonly Dimension[];
}

/** Numbers in [0, 1) that depend on the seed and the place only. */
export function randomOf(seed: number, place: number): () => number {
  return seedrandom.alea(`tune/${seed}/${place}`);
}

/**
 * Changes settings in a few places.
 *
 * @param changes number of dimensions to change
 * @param near whether ordered dimensions move to a neighbour only
 * @param apply a configuration with settings
 */
export function changedSettings(
  { base, dimensions }: SearchSpace,
  settings: Settings,
  { changes, near, random }: { changes: number; near: boolean; random: () => number },
  apply: (settings: Settings) => object,
): Settings {
  let changed: Settings = settings;
  const left = [...dimensions];
  for (let n = 0; n < changes; ) {
    const configuration = apply(changed);
    const open = left.filter(({ when, values }) => values.length > 1 && (when?.(configuration) ?? true));
    if (open.length === 0) break;
    const dimension = drawn(open, random);
    left.splice(left.indexOf(dimension), 1);
    const value = otherValue(dimension, valueAt(configuration, dimension.path) ?? null, near, random);
    changed = withSetting(changed, dimension.path, value);
    n++;
  }
  return withoutBase(base, changed);
}

/** Without the settings that are those of the base anyway. */
function withoutBase(base: object, settings: Settings): Settings {
  return Object.fromEntries(
    Object.entries(settings).filter(([path, value]) => {
      return settingsKey({ value: valueAt(base, path) ?? null }) !== settingsKey({ value });
    }),
  );
}

function drawn(dimensions: readonly Dimension[], random: () => number): Dimension {
  const total = dimensions.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let at = random() * total;
  for (const dimension of dimensions) {
    at -= dimension.weight ?? 1;
    if (at < 0) return dimension;
  }
  return dimensions.at(-1)!;
}

function otherValue(
  { values, ordered = false }: Dimension,
  current: unknown,
  near: boolean,
  random: () => number,
): unknown {
  const place = ordered ? placeOf(values, current) : -1;
  const equal = (value: unknown) => settingsKey({ value }) === settingsKey({ value: current });
  const others = values.filter((value, i) => !equal(value) && (!near || place < 0 || Math.abs(i - place) <= 1));
  // Both neighbours may be equal to the current value only where there is one value.
  return others[Math.floor(random() * others.length)] ?? current;
}

/** The place of a value in an ordered list: for a number that is not in it, of the nearest. */
function placeOf(values: readonly unknown[], current: unknown): number {
  const exact = values.findIndex((value) => settingsKey({ value }) === settingsKey({ value: current }));
  if (exact >= 0 || typeof current !== 'number') return exact;
  const distance = (value: unknown) =>
    typeof value === 'number' ? Math.abs(value - current) : Number.POSITIVE_INFINITY;
  return values.reduce<number>((best, value, i) => (distance(value) < distance(values[best]) ? i : best), 0);
}
