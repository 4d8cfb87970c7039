import { didYouMean, nearestName } from '@qornn/options';
import { nameSchema } from '@qornn/training';
import { DISTRIBUTIONS, type Distribution } from './distribution.js';
import { type Settings, settingsKey } from './settings.js';
import type { StoppingSettings, SweepFile } from './sweep-file.js';

type Keys = (string | number)[];
interface Issue {
  path: Keys;
  message: string;
}
type Mapping = Readonly<Record<string, unknown>>;

const KEYS = [
  'name',
  'source',
  'set',
  'grid',
  'cases',
  'random',
  'trials',
  'randomSeed',
  'seeds',
  'match',
  'stopping',
  'out',
] as const;
const STOPPING_KEYS = ['rule', 'reduction', 'after', 'metric'] as const;
const RULES = ['asha', 'halving'] as const;
const MEASURES = ['bytes', 'parameters'] as const;
const MAX_SHOWN = 60;
const MAX_SEEDS = 1000;
const MAX_TRIALS = 100_000;
const DEFAULT_REDUCTION = 3;
/** What a sweep decides itself, and what it may not change. */
const RESERVED: Readonly<Record<string, string>> = {
  seed: "the seed is not a setting; use 'seeds: [0, 1, 2]'",
  name: 'names of runs are made from what differs',
  plugins: "plugins are code; name them in the configuration of 'source'",
};
const UNSAFE: readonly string[] = ['', '__proto__', 'constructor', 'prototype'];

/**
 * The content of a sweep file, with defaults.
 *
 * @param defaultName of a sweep without a name
 * @returns also all faults; if there are any, the rest means nothing
 */
export function readSweepDocument(
  document: unknown,
  defaultName: string,
): Omit<SweepFile, 'path' | 'lineOf'> & { issues: readonly Issue[] } {
  return new Reader().read(document, defaultName);
}

class Reader {
  private readonly issues: Issue[] = [];

  read(document: unknown, defaultName: string): ReturnType<typeof readSweepDocument> {
    const file = isMapping(document) ? document : {};
    if (!isMapping(document)) this.tell([], `${shown(document)} is not a sweep; write keys such as source and grid`);
    this.requireKnown(file, [], KEYS);
    const has = (key: (typeof KEYS)[number]) => file[key] !== undefined && file[key] !== null;
    const random = has('random') ? this.random(file.random) : {};
    const hasRandom = Object.keys(random).length > 0;
    if (hasRandom && !has('trials') && has('random')) this.tell(['random'], "needs 'trials', the number of draws");
    for (const key of ['trials', 'randomSeed'] as const) {
      if (has(key) && !has('random')) this.tell([key], "is of use with 'random' only");
    }
    const read = {
      name: has('name') ? this.name(file.name) : defaultName,
      sources: this.sources(file.source),
      set: has('set') ? this.settings(file.set, ['set']) : {},
      grid: has('grid') ? this.grid(file.grid) : {},
      cases: has('cases') ? this.cases(file.cases) : null,
      random,
      trials: has('trials') ? this.integer(file.trials, ['trials'], 1, MAX_TRIALS) : null,
      randomSeed: has('randomSeed') ? this.integer(file.randomSeed, ['randomSeed']) : 0,
      seeds: has('seeds') ? this.seeds(file.seeds) : null,
      match: has('match') ? this.oneOf(file.match, ['match'], MEASURES) : null,
      stopping: has('stopping') ? this.stopping(file.stopping) : null,
      out: has('out') ? this.text(file.out, ['out']) : null,
    };
    this.requireOnce(read);
    if (read.match !== null) this.requireNoUnits(read);
    return { ...read, issues: this.issues };
  }

  private tell(path: Keys, message: string): void {
    this.issues.push({ path, message });
  }

  private notAllowed(path: Keys, value: unknown, allowed: string): void {
    this.tell(
      path,
      value === undefined ? `is missing; must be ${allowed}` : `${shown(value)} is not allowed; must be ${allowed}`,
    );
  }

  private requireKnown(mapping: Mapping, path: Keys, known: readonly string[]): void {
    for (const key of Object.keys(mapping)) {
      if (known.includes(key)) continue;
      // The most likely mistake: a key of a configuration at the top.
      const isSetting = path.length === 0 && key.includes('.') && nearestName(key, known) === undefined;
      const hint = isSetting
        ? " keys of a configuration belong below 'set', 'grid', 'cases' or 'random';"
        : didYouMean(key, known);
      this.tell([...path, key], `unknown key;${hint} allowed: ${known.join(', ')}`);
    }
  }

  private name(value: unknown): string {
    if (nameSchema().safeParse(value).success) return value as string;
    this.notAllowed(['name'], value, 'a name of 1 to 100 characters, without control characters');
    return '';
  }

  private text(value: unknown, path: Keys): string {
    if (typeof value === 'string' && value !== '') return value;
    this.notAllowed(path, value, 'a text that is not empty');
    return '';
  }

  private sources(value: unknown): string[] {
    const list = Array.isArray(value) ? value : [value];
    if (list.length > 0 && list.every((one) => typeof one === 'string' && one !== '')) {
      const twice = list.findIndex((one, i) => list.indexOf(one) < i);
      if (twice >= 0) this.tell(['source', twice], `${shown(list[twice])} is there twice`);
      return list as string[];
    }
    this.notAllowed(['source'], value, 'a preset, the path of a configuration, or a list of them');
    return [];
  }

  private integer(value: unknown, path: Keys, min?: number, max?: number): number {
    const inRange = Number.isSafeInteger(value) && !((value as number) < min!) && !((value as number) > max!);
    if (!inRange)
      this.notAllowed(
        path,
        value,
        `an integer${min === undefined ? '' : max === undefined ? ` ≥ ${min}` : ` from ${min} to ${max}`}`,
      );
    return inRange ? (value as number) : (min ?? 0);
  }

  private oneOf<const T extends string>(value: unknown, path: Keys, allowed: readonly T[]): T {
    if (allowed.includes(value as T)) return value as T;
    this.notAllowed(path, value, `one of ${allowed.join(', ')}`);
    return allowed[0]!;
  }

  /** Keys of a configuration and their values. */
  private entries(value: unknown, path: Keys, allowed: string): [string, unknown][] {
    if (!isMapping(value) || Object.keys(value).length === 0) {
      this.notAllowed(path, value, allowed);
      return [];
    }
    for (const key of Object.keys(value)) {
      const parts = key.split('.');
      const reserved = RESERVED[parts[0]!];
      if (parts.some((part) => UNSAFE.includes(part)))
        this.tell([...path, key], 'is not a key; write it like training.steps');
      else if (reserved !== undefined) this.tell([...path, key], reserved);
    }
    return Object.entries(value);
  }

  private settings(value: unknown, path: Keys): Settings {
    return Object.fromEntries(
      this.entries(value, path, 'keys of a configuration with a value each, such as { model.units: 64 }'),
    );
  }

  private grid(value: unknown): SweepFile['grid'] {
    const entries = this.entries(
      value,
      ['grid'],
      'keys of a configuration with a list of values each, such as { model.units: [64, 128] }',
    );
    return Object.fromEntries(
      entries.flatMap(([key, values]) => {
        if (!Array.isArray(values) || values.length === 0) {
          this.notAllowed(['grid', key], values, 'a list of values, such as [64, 128]');
          return [];
        }
        this.requireDifferent(values, ['grid', key]);
        return [[key, values]];
      }),
    );
  }

  private requireDifferent(values: readonly unknown[], path: Keys): void {
    const known = new Set<string>();
    for (const [i, value] of values.entries()) {
      const key = settingsKey({ value });
      if (known.has(key)) this.tell([...path, i], `${shown(value)} is there twice`);
      known.add(key);
    }
  }

  private cases(value: unknown): Settings[] {
    if (!Array.isArray(value) || value.length === 0) {
      this.notAllowed(['cases'], value, 'a list of settings, such as [{ model.units: 64 }, { model.units: 128 }]');
      return [];
    }
    const cases = value.map((one, i) =>
      // A case may be the source as it is.
      isMapping(one) && Object.keys(one).length === 0 ? {} : this.settings(one, ['cases', i]),
    );
    this.requireDifferent(cases, ['cases']);
    return cases;
  }

  private random(value: unknown): SweepFile['random'] {
    const entries = this.entries(
      value,
      ['random'],
      'keys of a configuration with a distribution each, such as { model.units: { integer: [16, 64] } }',
    );
    return Object.fromEntries(
      entries.flatMap(([key, given]) => {
        const distribution = this.distribution(given, ['random', key]);
        return distribution ? [[key, distribution]] : [];
      }),
    );
  }

  private distribution(value: unknown, path: Keys): Distribution | undefined {
    const names = Object.keys(DISTRIBUTIONS);
    const [name, ...others] = isMapping(value) ? Object.keys(value) : [];
    if (name === undefined || others.length > 0) {
      this.notAllowed(path, value, `one distribution: ${names.map((one) => `{ ${one}: … }`).join(', ')}`);
      return undefined;
    }
    if (!Object.hasOwn(DISTRIBUTIONS, name)) {
      this.tell([...path, name], `unknown distribution;${didYouMean(name, names)} allowed: ${names.join(', ')}`);
      return undefined;
    }
    const kind = name as keyof typeof DISTRIBUTIONS;
    const given = (value as Mapping)[name];
    const distribution = kind === 'choice' ? this.choice(given, [...path, name]) : rangeOf(kind, given);
    if (!distribution) this.notAllowed([...path, name], given, DISTRIBUTIONS[kind]);
    return distribution;
  }

  private choice(values: unknown, path: Keys): Distribution | undefined {
    if (!Array.isArray(values) || values.length === 0) return undefined;
    this.requireDifferent(values, path);
    return { kind: 'choice', values };
  }

  private seeds(value: unknown): number[] {
    if (Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MAX_SEEDS) {
      return Array.from({ length: value as number }, (_, seed) => seed);
    }
    if (Array.isArray(value) && value.length > 0 && value.every(Number.isSafeInteger)) {
      this.requireDifferent(value, ['seeds']);
      return value as number[];
    }
    this.notAllowed(['seeds'], value, `a count from 1 to ${MAX_SEEDS}, or a list of integers`);
    return [];
  }

  private stopping(value: unknown): StoppingSettings | null {
    if (!isMapping(value)) {
      this.notAllowed(['stopping'], value, `keys such as { rule: asha }: ${STOPPING_KEYS.join(', ')}`);
      return null;
    }
    this.requireKnown(value, ['stopping'], STOPPING_KEYS);
    const { rule = 'asha', reduction = DEFAULT_REDUCTION, after, metric } = value;
    return {
      rule: this.oneOf(rule, ['stopping', 'rule'], RULES),
      reduction: this.integer(reduction, ['stopping', 'reduction'], 2, 100),
      after: after === undefined ? null : this.integer(after, ['stopping', 'after'], 1),
      metric: metric === undefined ? null : this.text(metric, ['stopping', 'metric']),
    };
  }

  /** A key that is set in two places would be decided by their order. */
  private requireOnce({ set, grid, cases, random }: Pick<SweepFile, 'set' | 'grid' | 'cases' | 'random'>): void {
    const before = new Map<string, string>();
    const places: [string, string[]][] = [
      ['set', Object.keys(set)],
      ['grid', Object.keys(grid)],
      ['cases', [...new Set((cases ?? []).flatMap((one) => Object.keys(one)))]],
      ['random', Object.keys(random)],
    ];
    for (const [place, keys] of places) {
      for (const key of keys) {
        const other = before.get(key);
        // A value of all runs that some cases replace.
        if (other !== undefined && !(other === 'set' && place === 'cases'))
          this.tell([place, key], `is set by '${other}', too`);
        before.set(key, place);
      }
    }
  }

  private requireNoUnits({ set, grid, cases, random }: Pick<SweepFile, 'set' | 'grid' | 'cases' | 'random'>): void {
    const isSet = [set, grid, random, ...(cases ?? [])].some((settings) => Object.hasOwn(settings, 'model.units'));
    if (isSet) this.tell(['match'], 'chooses model.units, which the sweep sets, too');
  }
}

function rangeOf(kind: Exclude<Distribution['kind'], 'choice'>, value: unknown): Distribution | undefined {
  const isInteger = kind === 'integer' || kind === 'logInteger';
  const isPositive = kind === 'logUniform' || kind === 'logInteger';
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [min, max] = value as [number, number];
  if (![min, max].every(isInteger ? Number.isSafeInteger : Number.isFinite)) return undefined;
  return min < max && (!isPositive || min > 0) ? { kind, min, max } : undefined;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
