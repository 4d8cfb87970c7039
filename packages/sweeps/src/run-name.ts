import { createHash } from 'node:crypto';
import { type Settings, settingsKey } from './settings.js';

/** Longer names end in a digest; those of folders have at most 100 characters, without the seed. */
const MAX_CHARACTERS = 80;
const DIGEST_CHARACTERS = 8;

/**
 * Short names of keys: as many of the last parts as it takes to tell them apart.
 *
 * @example
 * shortKeys(['model.units', 'training.steps']); // { 'model.units' → 'units', 'training.steps' → 'steps' }
 */
export function shortKeys(keys: readonly string[]): ReadonlyMap<string, string> {
  const last = (key: string, parts: number) => key.split('.').slice(-parts).join('.');
  return new Map(
    keys.map((key) => {
      const others = keys.filter((other) => other !== key);
      let parts = 1;
      while (last(key, parts) !== key && others.some((other) => last(other, parts) === last(key, parts))) parts++;
      return [key, last(key, parts)];
    }),
  );
}

/**
 * The name of a variation, for people and file systems: letters, digits, `.`, `_` and `-`, at most 80 characters.
 *
 * @param base name of the source
 * @param settings what the sweep changes
 * @param short names of keys, see `shortKeys`
 * @example
 * variationName('copy', { 'model.units': 64, 'model.gain': null }, shortKeys([…])); // 'copy-units64-gainNone'
 */
export function variationName(base: string, settings: Settings, short: ReadonlyMap<string, string>): string {
  const parts = Object.entries(settings).map(([key, value]) => {
    const text = valueText(value);
    const name = short.get(key) ?? key;
    // Digits at the end of a name and those of a number would run into each other.
    return /\d$/.test(name) && /^[\d.]/.test(text) ? `${name}_${text}` : `${name}${capitalized(text)}`;
  });
  return limited([base, ...parts].map(plain).join('-'), settingsKey({ base, settings }));
}

/** A name of at most 80 characters; a longer one ends in a digest of what it stands for. */
export function limited(name: string, whole: string): string {
  return name.length <= MAX_CHARACTERS ? name : withDigest(name, whole);
}

/** A name that ends in a digest of what it stands for. */
export function withDigest(name: string, whole: string): string {
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, DIGEST_CHARACTERS);
  return `${name.slice(0, MAX_CHARACTERS - DIGEST_CHARACTERS - 1)}-${digest}`;
}

function valueText(value: unknown): string {
  if (value === null) return 'none';
  if (typeof value === 'number') return String(value).replace('e+', 'e');
  if (Array.isArray(value)) return value.map(valueText).join('_');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value as object)
    .map(([key, inner]) => (key === 'name' ? valueText(inner) : `${key}${capitalized(valueText(inner))}`))
    .join('_');
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function plain(text: string): string {
  return text.replace(/[^\w.-]+/g, '-');
}
