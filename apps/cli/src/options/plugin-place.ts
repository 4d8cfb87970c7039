import { UsageError } from '../errors.js';

/** Location of a plugin on this machine, and the name under which something lists it. */
export interface PluginPlace {
  /** undefined for a plugin that nothing lists */
  name: string | undefined;
  path: string;
}

/**
 * Parses the value of `--plugin`.
 *
 * @param text <name>=<path>; or a package, or a path that begins with . or /
 * @throws UsageError when a part of it is empty
 * @example
 * pluginPlace('ema=../ema.mjs'); // { name: 'ema', path: '../ema.mjs' }
 * pluginPlace('./my-quantizer'); // { name: undefined, path: './my-quantizer' }
 */
export function pluginPlace(text: string): PluginPlace {
  const at = text.indexOf('=');
  if (text !== '' && (at < 0 || /^[./]/.test(text))) return { name: undefined, path: text };
  const [name, path] = [text.slice(0, at), text.slice(at + 1)];
  if (at > 0 && path !== '') return { name, path };
  throw unnamed(text);
}

/**
 * Converts to the format of `@qornn/training`.
 *
 * @throws UsageError when a place has no name
 */
export function pluginPlaces(places: readonly PluginPlace[] = []): Record<string, string> {
  return Object.fromEntries(
    places.map(({ name, path }) => {
      if (name === undefined) throw unnamed(path);
      return [name, path];
    }),
  );
}

function unnamed(text: string): UsageError {
  return new UsageError(`--plugin: '${text}' is not allowed; must be <name>=<path>, as ema=../ema.mjs`);
}
