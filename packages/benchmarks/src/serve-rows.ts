import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { encodedFloats } from './encoded-tensor.js';
import type { ScriptRow } from './peer-rows.js';

/** A row that a Node process serves: what is known of it, and its work. */
export interface ServedRow extends ScriptRow {
  run(): ArrayLike<number> | Promise<ArrayLike<number>>;
}

/** Rows of a problem, and those that are missing, one line each. */
export interface ServedRows {
  rows: readonly ServedRow[];
  missing?: readonly string[];
}

/**
 * Serves the rows of `nodeRows` from this process: reads a problem from the standard input, then names of rows, and answers with their
 * time and values, until the input ends. What throws is answered with the first line of its message. What libraries print goes to stderr.
 *
 * @param openProblem makes the rows of the problem
 * @example
 * await serveRows(({ numbers }: { numbers: number[] }) => ({
 *   rows: [{ name: 'sum', run: () => [numbers.reduce((sum, one) => sum + one)] }],
 * }));
 */
export async function serveRows<Problem>(
  openProblem: (problem: Problem) => ServedRows | Promise<ServedRows>,
): Promise<void> {
  const print = process.stdout.write.bind(process.stdout);
  console.log = console.info = console.debug = console.error;
  let rows = new Map<string, ServedRow>();
  const answer = async (request: Problem | { run: string }) => {
    if (isRun(request)) {
      const row = rows.get(request.run)!;
      const start = performance.now();
      const running = row.run();
      const values = running instanceof Promise ? await running : running;
      return { milliseconds: performance.now() - start, values: encodedFloats(Float32Array.from(values)) };
    }
    const { rows: made, missing = [] } = await openProblem(request);
    rows = new Map(made.map((row) => [row.name, row]));
    return { rows: made.map(({ run: _, ...known }) => known), missing };
  };
  for await (const line of createInterface({ input: process.stdin })) {
    const answered = await answer(JSON.parse(line) as Problem | { run: string }).catch((error: unknown) => ({
      error: firstLine(error),
    }));
    if (!print(`${JSON.stringify(answered)}\n`)) await once(process.stdout, 'drain');
  }
}

function isRun(request: unknown): request is { run: string } {
  return typeof (request as { run?: unknown }).run === 'string';
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n').find((line) => line.trim() !== '') ?? 'failed without a message';
}
