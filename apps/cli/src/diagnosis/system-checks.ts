import { arch, availableParallelism, cpus, freemem, platform, release, tmpdir, totalmem } from 'node:os';
import { bytesText } from '../display/number-format.js';
import { requireWritable } from '../files/writable.js';
import { runsFolder } from '../runs/run-directory.js';
import { type Check, firstLineOf } from './check.js';
import { ownPackage } from './package-checks.js';

/** Node, operating system and the folders that training writes to. */
export function systemChecks(version: string = process.versions.node): Check[] {
  return [nodeCheck(version), machineCheck(), ...[runsFolder, tmpdir()].map(folderCheck)];
}

function nodeCheck(version: string): Check {
  const range = ownPackage().manifest.engines?.node ?? '';
  const check = { section: 'system', name: 'Node', values: { version, range } } as const;
  if (isAtLeast(version, range.replace('>=', '')))
    return { ...check, state: 'ok', detail: `${version} (needed: ${range})`, todo: null };
  return {
    ...check,
    state: 'failed',
    detail: `${version} is too old; needed: ${range}`,
    todo: 'install a newer Node, https://nodejs.org/en/download',
  };
}

/** @example isAtLeast('20.9.0', '20.19.0') // false */
export function isAtLeast(version: string, least: string): boolean {
  const [own, needed] = [version, least].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  for (const [i, part] of needed!.entries()) if (own![i] !== part) return (own![i] ?? 0) > part;
  return true;
}

function machineCheck(): Check {
  const cores = availableParallelism();
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return {
    section: 'system',
    name: 'machine',
    state: 'ok',
    detail: `${platform()} ${release()}, ${arch()}, ${cores} × ${model}, ${bytesText(freemem())} of ${bytesText(totalmem())} free`,
    todo: null,
    values: {
      platform: platform(),
      release: release(),
      arch: arch(),
      cores,
      cpu: model,
      memory: totalmem(),
      free: freemem(),
    },
  };
}

/** A folder that training writes to. */
function folderCheck(path: string): Check {
  const check = {
    section: 'system',
    name: path === runsFolder ? 'run folders' : 'temporary files',
    values: { path },
  } as const;
  try {
    requireWritable(path);
    return { ...check, state: 'ok', detail: `${path} can be written`, todo: null };
  } catch (error) {
    const todo =
      path === runsFolder
        ? 'work in another folder, or name one: --out <folder>'
        : 'let TMPDIR name a folder that can be written';
    return { ...check, state: 'warning', detail: firstLineOf(error), todo };
  }
}
