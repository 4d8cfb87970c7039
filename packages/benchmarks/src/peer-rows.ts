import type { Contestant } from './benchmark.js';
import { decodedFloats } from './encoded-tensor.js';
import { PeerError } from './errors.js';
import type { PeerState } from './peer.js';
import type { ScriptSession } from './script-session.js';

/** A part of a benchmark, by a program of others. */
export interface PeerRows {
  contestants: Contestant[];
  peers: PeerState[];
  /** rows that are missing, one line each */
  missing: string[];
  dispose(): void;
}

/** What a script says of a row. */
export interface ScriptRow {
  name: string;
  bytes?: number;
  /** whether it computes something else than the others, with rounded weights or states */
  quantized?: boolean;
}

/**
 * The rows of a script that measures itself; if it cannot open the problem, or does not answer in time, they are missing.
 *
 * @param session a script that serves rows, as `qornn_peer` and `serveRows` do
 * @param problem as the script reads it, in JSON
 * @param peer the program, for the record
 */
export async function rowsOfScript(
  session: ScriptSession,
  problem: unknown,
  peer: PeerState,
  threads: number,
): Promise<PeerRows> {
  try {
    const { rows, missing } = readRows(await session.ask(problem));
    return {
      contestants: rows.map(({ name, bytes, quantized }) => ({
        name,
        parameters: { threads },
        // Rounded numbers are nobody else's.
        ...(quantized && { computes: name }),
        ...(bytes !== undefined && { bytes }),
        run: async () => readTimed(await session.ask({ run: name })),
      })),
      peers: [peer],
      missing,
      dispose: () => session.end(),
    };
  } catch (error) {
    session.end();
    if (!(error instanceof PeerError)) throw error;
    return { ...noRows(peer), missing: [`${peer.name}: ${error.message}`] };
  }
}

/** No rows, for instance of a peer that is not there. */
export function noRows(...peers: readonly PeerState[]): PeerRows {
  return { contestants: [], peers: [...peers], missing: [], dispose() {} };
}

/** Rows of several scripts as one part of a benchmark. A peer is named once; its threads, where all its rows use as many. */
export function joinRows(parts: readonly PeerRows[]): PeerRows {
  const peers = new Map<string, PeerState>();
  for (const peer of parts.flatMap((part) => part.peers)) {
    const known = peers.get(peer.name);
    if (known && 'version' in known && 'version' in peer && known.threads !== peer.threads) {
      peers.set(peer.name, { name: peer.name, version: peer.version });
    } else if (!known) peers.set(peer.name, peer);
  }
  return {
    contestants: parts.flatMap(({ contestants }) => contestants),
    peers: [...peers.values()],
    missing: [...new Set(parts.flatMap(({ missing }) => missing))],
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}

function readRows(answer: unknown): { rows: ScriptRow[]; missing: string[] } {
  const { rows, missing } = answer as { rows?: unknown; missing?: unknown };
  if (!Array.isArray(rows) || !Array.isArray(missing)) throw new PeerError('the script answered without rows');
  return { rows: rows as ScriptRow[], missing: missing as string[] };
}

function readTimed(answer: unknown): { milliseconds: number; values: Float32Array } {
  const { milliseconds, values } = answer as { milliseconds?: unknown; values?: unknown };
  if (typeof milliseconds !== 'number' || typeof values !== 'string') {
    throw new PeerError('the script answered without milliseconds and values');
  }
  return { milliseconds, values: decodedFloats(values) };
}
