import { UsageError } from '../errors.js';

/** A plugin by its name, and where it lies on this machine. */
export interface PluginPlace {
  name: string;
  path: string;
}

/**
 * Reads what follows `--plugin`.
 *
 * @throws UsageError when it is not a name and a path with `=` between
 * @example
 * pluginPlace('ema=plugins/ema.mjs'); // { name: 'ema', path: 'plugins/ema.mjs' }
 */
export function pluginPlace(text: string): PluginPlace {
  const at = text.indexOf('=');
  const [name, path] = [text.slice(0, at), text.slice(at + 1)];
  if (at > 0 && path !== '') return { name, path };
  throw new UsageError(`--plugin: '${text}' is not allowed; must be <name>=<path>, as ema=plugins/ema.mjs`);
}

/** As the functions of `@qornn/training` take them. */
export function pluginPlaces(places: readonly PluginPlace[] = []): Record<string, string> {
  return Object.fromEntries(places.map(({ name, path }) => [name, path]));
}
