import { basename, extname } from 'node:path';
import type { ListedPlugin } from '@qornn/training';
import { commandToType } from '../process/invocation.js';
import type { Terminal } from '../display/terminal.js';
import { isTrusted } from './trusted-runs.js';

/**
 * Whether the plugins of a run folder may be loaded: with `--allow-plugins`, or if the user trusts the folder. Otherwise logs which plugins
 * are not loaded.
 */
export function pluginsAllowed(
  directory: string,
  plugins: readonly ListedPlugin[],
  { allowPlugins = false, terminal }: { allowPlugins?: boolean | undefined; terminal: Terminal },
): boolean {
  if (allowPlugins || isTrusted(directory, plugins)) return true;
  terminal.log(
    `${directory}: lists plugins, which are code and not loaded: ${pluginsText(plugins)}; ${howToAllow(directory, plugins)}`,
  );
  return false;
}

/** @example pluginsText([{ entry: './mine.mjs', path: '/home/me/mine.mjs' }]) // './mine.mjs (/home/me/mine.mjs)' */
export function pluginsText(plugins: readonly ListedPlugin[]): string {
  return plugins
    .map(({ entry, path }) => (path === null ? `${entry} (not found)` : path === entry ? entry : `${entry} (${path})`))
    .join(', ');
}

/** How to allow plugins, or to locate missing ones. */
export function howToAllow(directory: string, plugins: readonly Pick<ListedPlugin, 'entry' | 'path'>[]): string {
  const missing = plugins.filter(({ path }) => path === null);
  if (missing.length > 0) return `if you trust their author, give their location on this machine: ${placeText(missing)}`;
  return `if you trust their author, --allow-plugins loads them once, and ${commandToType(['trust', directory])} allows it permanently`;
}

/** @example placeText([{ entry: '/home/you/ema.mjs' }]) // '--plugin ema=<path>' */
export function placeText(plugins: readonly { entry: string }[]): string {
  return plugins.map(({ entry }) => `--plugin ${basename(entry, extname(entry))}=<path>`).join(' ');
}
