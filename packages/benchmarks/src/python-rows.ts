import { integer, number } from '@qornn/options';
import { checkOptions } from './options.js';
import { findPeer, type Peer } from './peer.js';
import { noRows, type PeerRows, rowsOfScript } from './peer-rows.js';
import { type Python, PythonSession } from './python.js';

export interface PythonRowsOptions {
  /** threads that the script computes with, for the record; default 1 */
  threads?: number;
  /** milliseconds in which the script answers, else it is ended, and its rows are missing; default 3 minutes */
  limit?: number;
}

/**
 * The rows of a peer in Python: a script that serves them with `qornn_peer` and measures itself. Rows of a peer that is not installed, that
 * cannot open the problem, or does not answer in time, are missing.
 *
 * @param script file with the script
 * @param problem as the script reads it, in JSON
 * @example
 * const { contestants, peers, missing, dispose } = await pythonRows(litert, script, problem, { threads: 1 });
 */
export async function pythonRows(
  peer: Peer<Python>,
  script: string,
  problem: unknown,
  options: PythonRowsOptions = {},
): Promise<PeerRows> {
  const { threads = 1, limit } = checkOptions<PythonRowsOptions>('pythonRows', options, {
    threads: integer(1),
    limit: number('> 0', (milliseconds) => milliseconds > 0),
  });
  const { program, state } = await findPeer(peer, threads);
  return program ? rowsOfScript(new PythonSession(program, script, limit), problem, state, threads) : noRows(state);
}
