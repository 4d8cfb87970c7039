import type { Task } from '@qornn/tasks';

/** Errors of data that are missing, changed or not readable here; a report goes on without them. */
const EXPECTED: ReadonlySet<string> = new Set([
  'DataError',
  'DataFormatError',
  'DataChangedError',
  'FileReadError',
  'TaskError',
]);

/**
 * A task with its data, or why there is none, in one sentence.
 *
 * @param plugins of the configuration; a task is not looked for where these were not loaded
 * @throws other errors
 */
export async function dataOr(
  load: () => Promise<Task>,
  plugins: readonly string[] = [],
): Promise<{ value?: Task; missing: string[] }> {
  if (plugins.length > 0) return { missing: ['the data need plugins, which are not loaded, so nothing is answered'] };
  try {
    return { value: await load(), missing: [] };
  } catch (error) {
    if (!(error instanceof Error) || !EXPECTED.has(error.name)) throw error;
    return { missing: [`nothing is answered, because there are no data: ${error.message}`] };
  }
}
