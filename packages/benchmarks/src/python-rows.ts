import { integer, number } from '@qornn/options';
import type { Contestant } from './benchmark.js';
import { PeerError } from './errors.js';
import { checkOptions } from './options.js';
import { findPeer, type Peer, type PeerState } from './peer.js';
import { type Python, PythonSession } from './python.js';

/** A part of a benchmark, by a program of others. */
export interface PeerRows {
  contestants: Contestant[];
  peers: PeerState[];
  /** rows that are missing, one line each */
  missing: string[];
  dispose(): void;
}

/** What a script says of a row. */
export interface PythonRow {
  name: string;
  bytes?: number;
  /** whether it computes something else than the others, with rounded weights or states */
  quantized?: boolean;
}

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
  if (!program) return { contestants: [], peers: [state], missing: [], dispose() {} };
  const session = new PythonSession(program, script, limit);
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
      peers: [state],
      missing,
      dispose: () => session.end(),
    };
  } catch (error) {
    session.end();
    if (!(error instanceof PeerError)) throw error;
    return { contestants: [], peers: [state], missing: [`${peer.name}: ${error.message}`], dispose() {} };
  }
}

function readRows(answer: unknown): { rows: PythonRow[]; missing: string[] } {
  const { rows, missing } = answer as { rows?: unknown; missing?: unknown };
  if (!Array.isArray(rows) || !Array.isArray(missing)) throw new PeerError('the script answered without rows');
  return { rows: rows as PythonRow[], missing: missing as string[] };
}

function readTimed(answer: unknown): { milliseconds: number; values: Float32Array } {
  const { milliseconds, values } = answer as { milliseconds?: unknown; values?: unknown };
  if (typeof milliseconds !== 'number' || typeof values !== 'string') {
    throw new PeerError('the script answered without milliseconds and values');
  }
  return { milliseconds, values: decodedFloats(values) };
}

/** Float32 numbers, little-endian, from base64. */
export function decodedFloats(data: string): Float32Array {
  const bytes = Buffer.from(data, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** An array for a script: base64 of float32, little-endian. */
export function encodedTensor(values: Float32Array, shape: readonly number[]): { shape: number[]; data: string } {
  const data = Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
  return { shape: [...shape], data };
}
