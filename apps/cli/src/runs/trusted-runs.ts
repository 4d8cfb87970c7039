import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseJson, readFileWithin, readTextWithin } from '@qornn/tasks/data';
import { type ListedPlugin, writeFileWhole } from '@qornn/training';

/** Of a file that remembers a folder, and of a module. */
const MOST_RECORD_BYTES = 2 ** 16;
const MOST_MODULE_BYTES = 2 ** 26;
/** What Node runs: where a plugin lies in the run folder itself, all such files there belong to it. */
const CODE = /\.([cm]?[jt]sx?|node|wasm)$|^package\.json$/;
const MOST_MODULES = 1000;

/**
 * Where the command keeps what belongs to the user, null where there is no home.
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
 * Whether the user has trusted a run folder, as it is now: its place, the plugins it lists and what is in them are those that were
 * trusted. A folder that was replaced since is another one.
 */
export function isTrusted(directory: string, plugins: readonly ListedPlugin[]): boolean {
  try {
    const record = recordPath(directory);
    if (record === null) return false;
    const { digest } = parseJson(readTextWithin(record, MOST_RECORD_BYTES)) as { digest?: unknown };
    return typeof digest === 'string' && digest === digestOf(directory, plugins);
  } catch {
    return false;
  }
}

/**
 * Remembers a run folder, which need not exist yet.
 *
 * @returns why it could not; null where it could: somebody without a home can still work
 */
export function rememberTrust(directory: string, plugins: readonly ListedPlugin[]): string | null {
  const record = recordPath(directory);
  if (record === null) return 'there is no home folder';
  try {
    const digest = digestOf(directory, plugins);
    for (const folder of [dirname(dirname(dirname(record))), dirname(dirname(record)), dirname(record)])
      makeOne(folder);
    writeFileWhole(record, `${JSON.stringify({ folder: realPath(directory), digest })}\n`);
    return null;
  } catch (error) {
    return (error as Error).message.split('\n')[0]!;
  }
}

/** Forgets a folder; one that was not trusted is none afterwards, either. */
export function forgetTrust(directory: string): void {
  const record = recordPath(directory);
  if (record !== null) rmSync(record, { force: true });
}

/** A file for each folder, so that two commands never write into one. */
function recordPath(directory: string): string | null {
  const folder = configFolder();
  return folder === null ? null : join(folder, 'trusted-runs', `${sha256(realPath(directory))}.json`);
}

/** Not with `recursive`, which never comes back where Node is not told why it fails, as under /proc. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** @throws when a plugin is not there, or cannot be read */
function digestOf(directory: string, plugins: readonly ListedPlugin[]): string {
  const own = realPath(directory) + sep;
  const files = plugins.map(({ entry, path }) => {
    if (path === null) throw new Error(`${entry} is not found`);
    return realpathSync(path);
  });
  // What lies elsewhere is changed by its owner; what came with the folder, with the folder.
  const beside = files.some((path) => path.startsWith(own)) ? codeIn(own) : [];
  const contents = [...files, ...beside].map((path) => [path, sha256(readFileWithin(path, MOST_MODULE_BYTES))]);
  return sha256(JSON.stringify([plugins.map(({ entry }) => entry), contents]));
}

function codeIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (found.length > MOST_MODULES) throw new Error(`${folder} holds more than ${MOST_MODULES} modules`);
  return found;
}

/** Without links; of what does not exist yet, where it will be. */
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
