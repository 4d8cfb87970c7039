import { basename, relative } from 'node:path';

/**
 * How this command was called, for hints that can be pasted: `qornn`, or `node apps/cli/bin/qornn.js` in a clone.
 *
 * @param script path of the script that Node runs
 */
export function invocation(script: string = process.argv[1] ?? '', directory: string = process.cwd()): string {
  if (basename(script) !== 'qornn.js') return 'qornn';
  const path = relative(directory, script);
  return `node ${path.startsWith('..') ? script : path}`;
}
