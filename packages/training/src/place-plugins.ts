import { basename, extname, resolve } from 'node:path';
import { ConfigError } from './errors.js';
import { pluginEntries } from './plugins.js';

/** New paths of plugins, by entry, by file name, or by file name without extension. */
export type PluginPlaces = Readonly<Record<string, string>>;

/** A configuration with updated plugin paths. */
export interface PlacedPlugins {
  /** the configuration with the new paths */
  document: unknown;
  /** the new paths */
  placed: readonly string[];
}

/**
 * Replaces plugin paths in a configuration, for example after a move to another machine.
 *
 * @throws ConfigError when a name matches none of the plugins, or several
 * @example
 * placePlugins({ plugins: ['/home/you/ema.mjs'] }, { ema: './ema.mjs' }).placed; // ['/home/me/ema.mjs']
 */
export function placePlugins(document: unknown, places: PluginPlaces): PlacedPlugins {
  const entries = [...(pluginEntries(document) ?? [])];
  const listed = [...entries];
  const placed: string[] = [];
  for (const [name, path] of Object.entries(places)) {
    const named = listed.flatMap((entry, i) => (namesOf(entry).includes(name) ? [i] : []));
    if (named.length !== 1) {
      const which =
        listed.length === 0 ? 'there are none' : `there ${listed.length === 1 ? 'is' : 'are'} ${listed.join(', ')}`;
      const how = named.length === 0 ? 'none of the plugins is' : 'more than one of the plugins are';
      throw new ConfigError([{ path: 'plugins', value: name, message: `${how} named '${name}'; ${which}` }]);
    }
    const absolute = resolve(path);
    entries[named[0]!] = absolute;
    placed.push(absolute);
  }
  return placed.length === 0
    ? { document, placed }
    : { document: { ...(document as object), plugins: entries }, placed };
}

function namesOf(entry: string): string[] {
  return [entry, basename(entry), basename(entry, extname(entry))];
}
