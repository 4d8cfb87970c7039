import { UsageError } from '../errors.js';

/** Name of a plugin and its location on this machine. */
export interface PluginPlace {
  name: string;
  path: string;
}

/**
 * Parses the value of `--plugin`.
 *
 * @throws UsageError when it is not <name>=<path>
 * @example
 * pluginPlace('ema=../ema.mjs'); // { name: 'ema', path: '../ema.mjs' }
 */
export function pluginPlace(text: string): PluginPlace {
  const at = text.indexOf('=');
  const [name, path] = [text.slice(0, at), text.slice(at + 1)];
  if (at > 0 && path !== '') return { name, path };
  throw new UsageError(`--plugin: '${text}' is not allowed; must be <name>=<path>, as ema=../ema.mjs`);
}

/** Converts to the format of `@qornn/training`. */
export function pluginPlaces(places: readonly PluginPlace[] = []): Record<string, string> {
  return Object.fromEntries(places.map(({ name, path }) => [name, path]));
}
