import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../errors.js';

/**
 * The root of the workspace that this command runs from.
 *
 * @throws UsageError when the command is installed as a package
 */
export function workspaceRoot(): string {
  const root = fileURLToPath(new URL('../../../..', import.meta.url));
  const isWorkspace =
    existsSync(join(root, 'scripts', 'workspace.mjs')) && existsSync(join(root, 'pnpm-workspace.yaml'));
  if (isWorkspace && !root.includes(`${sep}node_modules${sep}`)) return root;
  throw new UsageError(
    '--compare: a commit can be measured only from a clone of the repository; name a record instead',
  );
}
