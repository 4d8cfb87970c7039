import { check, integer, number } from '@qornn/options';
import { checkOptions } from './options.js';
import { findPeer, type Peer } from './peer.js';
import { noRows, type PeerRows, rowsOfScript } from './peer-rows.js';
import { ScriptSession } from './script-session.js';

export interface NodeRowsOptions {
  /** threads that the script computes with, for the record; default 1 */
  threads?: number;
  /** milliseconds in which the script answers, else it is ended, and its rows are missing; default 3 minutes */
  limit?: number;
  /** environment variables beside those of this process */
  environment?: Readonly<Record<string, string>>;
}

/**
 * The rows of a peer in a Node process of its own, which cannot share one with others, as it changes it for them or would use their
 * threads: a module that serves them with `serveRows` and measures itself. What is missing is as of `pythonRows`.
 *
 * @param module file of the module, in JavaScript
 * @param problem as the module reads it, in JSON
 * @example
 * const rows = await nodeRows(tfjsNode, module, problem, { environment: { TF_NUM_INTRAOP_THREADS: '1' } });
 */
export async function nodeRows(
  peer: Peer<unknown>,
  module: string,
  problem: unknown,
  options: NodeRowsOptions = {},
): Promise<PeerRows> {
  const {
    threads = 1,
    limit,
    environment = {},
  } = checkOptions<NodeRowsOptions>('nodeRows', options, {
    threads: integer(1),
    limit: number('> 0', (milliseconds) => milliseconds > 0),
    environment: check('an object of texts', isEnvironment),
  });
  const { program, state } = await findPeer(peer, threads);
  if (program === undefined) return noRows(state);
  const script = { path: module, interpreter: process.execPath, environment };
  return rowsOfScript(new ScriptSession(script, limit), problem, state, threads);
}

function isEnvironment(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
}
