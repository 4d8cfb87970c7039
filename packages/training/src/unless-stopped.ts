/**
 * Work that a signal may stop.
 *
 * @returns null where it did
 */
export async function unlessStopped<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted && error === signal.reason) return null;
    throw error;
  }
}
