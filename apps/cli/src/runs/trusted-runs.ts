import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseJson, readFileWithin, readTextWithin } from '@qornn/tasks/data';
import { type ListedPlugin, writeFileAtomic } from '@qornn/training';

/** Maximum sizes of a trust record and of a module. */
const MAX_RECORD_BYTES = 2 ** 16;
const MAX_MODULE_BYTES = 2 ** 26;
/** Files that Node can run. If a plugin is inside the run folder, all such files there are part of it. */
const CODE = /\.([cm]?[jt]sx?|node|wasm)$|^package\.json$/;
const MAX_MODULES = 1000;

/**
 * Configuration folder of the user; null without a home folder.
 *
 * | system  | folder                                        |
 * | ------- | --------------------------------------------- |
 * | Windows | `%APPDATA%\qornn`                              |
 * | others  | `$XDG_CONFIG_HOME/qornn`, else `~/.config/qornn` |
 */
export function configFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { APPDATA, XDG_CONFIG_HOME } = environment;
  if (platform === 'win32' && APPDATA) return join(APPDATA, 'qornn');
  if (platform !== 'win32' && XDG_CONFIG_HOME) return join(XDG_CONFIG_HOME, 'qornn');
  try {
    return join(homedir(), '.config', 'qornn');
  } catch {
    return null;
  }
}

/**
 * Whether the user trusts a run folder in its current state: path, listed plugins and their code must be unchanged.
 */
export function isTrusted(directory: string, plugins: readonly ListedPlugin[]): boolean {
  try {
    const record = recordPath(directory);
    if (record === null) return false;
    const { digest } = parseJson(readTextWithin(record, MAX_RECORD_BYTES)) as { digest?: unknown };
    return typeof digest === 'string' && digest === digestOf(directory, plugins);
  } catch {
    return false;
  }
}

/**
 * Saves a run folder as trusted; it need not exist yet.
 *
 * @returns the error message; null on success. Not an exception, because commands also work without a home folder.
 */
export function rememberTrust(directory: string, plugins: readonly ListedPlugin[]): string | null {
  const record = recordPath(directory);
  if (record === null) return 'there is no home folder';
  try {
    const digest = digestOf(directory, plugins);
    for (const folder of [dirname(dirname(dirname(record))), dirname(dirname(record)), dirname(record)])
      makeOne(folder);
    writeFileAtomic(record, `${JSON.stringify({ folder: realPath(directory), digest })}\n`);
    return null;
  } catch (error) {
    return (error as Error).message.split('\n')[0]!;
  }
}

/** Removes a folder from the trusted ones; does nothing if it was not trusted. */
export function forgetTrust(directory: string): void {
  const record = recordPath(directory);
  if (record !== null) rmSync(record, { force: true });
}

/** One file per folder, so that concurrent commands never write the same file. */
function recordPath(directory: string): string | null {
  const folder = configFolder();
  return folder === null ? null : join(folder, 'trusted-runs', `${sha256(realPath(directory))}.json`);
}

/** Does not use `recursive` of mkdir, which never returns in some places, such as /proc. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** @throws when a plugin is missing or unreadable */
function digestOf(directory: string, plugins: readonly ListedPlugin[]): string {
  const own = realPath(directory) + sep;
  const files = plugins.map(({ entry, path }) => {
    if (path === null) throw new Error(`${entry} is not found`);
    return realpathSync(path);
  });
  // Code outside the folder is under the control of the user; code inside came with the folder.
  const beside = files.some((path) => path.startsWith(own)) ? codeIn(own) : [];
  const contents = [...files, ...beside].map((path) => [path, sha256(readFileWithin(path, MAX_MODULE_BYTES))]);
  return sha256(JSON.stringify([plugins.map(({ entry }) => entry), contents]));
}

function codeIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (found.length > MAX_MODULES) throw new Error(`${folder} has more than ${MAX_MODULES} modules`);
  return found;
}

/** The path without links; also for a path that does not exist yet. */
function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    return dirname(absolute) === absolute ? absolute : join(realPath(dirname(absolute)), basename(absolute));
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
