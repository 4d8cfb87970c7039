import type { Terminal } from '../display/terminal.js';
import type { GlobalOptions } from '../options/global-options.js';
import type { EvaluatedModelOptions } from './evaluated-model.js';

/** How runs are collected. */
export interface CollectOptions extends EvaluatedModelOptions, Pick<GlobalOptions, 'allowPlugins' | 'plugin'> {
  terminal: Terminal;
}
