import type { PluginPlace } from './plugin-place.js';

/** Options of all commands. */
export interface GlobalOptions {
  /** prints one JSON document on stdout */
  json?: boolean;
  /** shows stack traces of errors */
  verbose?: boolean;
  seed?: number;
  backend?: string;
  /** loads the plugins of untrusted run folders, too */
  allowPlugins?: boolean;
  /** new locations of plugins that run folders list */
  plugin?: readonly PluginPlace[];
}
