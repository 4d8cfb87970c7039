import { RunFolderError } from '@qornn/training';

/**
 * Why the system refused a file or folder, without paths of temporary files.
 *
 * @example
 * reasonOf(error); // 'EROFS: read-only file system'
 */
export function reasonOf(error: unknown): string {
  const { message } = error as Error;
  if (error instanceof RunFolderError) return message.replace(/^.*cannot be written \((.*)\)$/s, '$1');
  return message.replace(/, \w+ '.*$/s, '');
}
