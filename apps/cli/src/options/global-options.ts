import type { PluginPlace } from './plugin-place.js';

/** Options that every command understands. */
export interface GlobalOptions {
  /** one JSON document on stdout */
  json?: boolean;
  /** stack traces of errors */
  verbose?: boolean;
  seed?: number;
  backend?: string;
  /** loads the plugins of run folders, whoever wrote them */
  allowPlugins?: boolean;
  /** where plugins lie that run folders list elsewhere */
  plugin?: readonly PluginPlace[];
}
