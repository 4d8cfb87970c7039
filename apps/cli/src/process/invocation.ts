import { basename, relative, sep } from 'node:path';
import { shellWord } from './shell-word.js';

/** How a process was called. */
export interface Caller {
  /** the script that Node runs; links are not resolved */
  script: string;
  directory: string;
  environment: NodeJS.ProcessEnv;
}

/**
 * A `qornn` command line to copy and paste, called the same way as this process: by a package manager, globally, or in a clone.
 *
 * @param args command, arguments and options; quoted if needed
 * @example
 * commandToType(['quantize', 'runs/my run']); // "npx qornn quantize 'runs/my run'"
 */
export function commandToType(args: readonly string[], caller: Caller = thisProcess()): string {
  const { QORNN_DEMO_COMMAND: demo } = caller.environment;
  const words = args.map((arg) => shellWord(arg));
  // `npm run demo` in a clone builds first, then runs only this command.
  if (demo && args[0] === 'demo') return [demo, ...words.slice(1)].join(' ');
  return [invocation(caller), ...words].join(' ');
}

function thisProcess(): Caller {
  return { script: process.argv[1] ?? '', directory: process.cwd(), environment: process.env };
}

/**
 * How the user calls `qornn`, never as a path in `node_modules`.
 *
 * | called                          | detected by                                          | result                |
 * | ------------------------------- | ---------------------------------------------------- | --------------------- |
 * | in a clone                      | a script outside `node_modules`                      | `node <path>`         |
 * | globally                        | a link outside `node_modules`, or in those of no folder around | `qornn`     |
 * | without being installed         | in the cache of npm, of `pnpm dlx`, of `yarn dlx`    | `npx qornn`, …        |
 * | by a package manager            | `npm_config_user_agent`                              | `pnpm qornn`, …       |
 * | from `node_modules/.bin`        | in `node_modules` of a folder around                 | `npx qornn`           |
 *
 * If a script of `package.json` is only `qornn`, it takes arguments, and the result calls it again. Otherwise the result is the way its
 * package manager calls `qornn`.
 */
export function invocation({ script, directory, environment }: Caller = thisProcess()): string {
  const [project, ...inside] = script.split(/[\\/]node_modules[\\/]/);
  if (inside.length === 0) return basename(script) === 'qornn.js' ? `node ${scriptPath(script, directory)}` : 'qornn';
  const [, manager, version] = /^(npm|pnpm|yarn|bun)\/(\S+)/.exec(environment.npm_config_user_agent ?? '') ?? [];
  if (/[\\/]_npx[\\/]/.test(script)) return 'npx qornn';
  if (/[\\/]dlx(-\d+)?[\\/]/.test(script)) return `${manager === 'yarn' ? 'yarn' : 'pnpm'} dlx qornn`;
  if (`${directory}${sep}`.startsWith(`${project}${sep}`)) {
    const typed = throughManager(manager, environment);
    // npx may have fetched the package manager itself.
    return isFetched(manager, environment) ? typed.replace(/^\w+/, `npx ${manager}@${version}`) : typed;
  }
  return 'qornn';
}

/** For an installation in the `node_modules` of the current project. */
function throughManager(
  manager: string | undefined,
  { npm_command: command, npm_lifecycle_event: event, npm_lifecycle_script: line }: NodeJS.ProcessEnv,
): string {
  const isScript = event !== undefined && event !== 'npx' && line === 'qornn';
  if (manager === 'pnpm')
    return command === 'run-script' && (event ?? 'npx') === 'npx' ? 'pnpm qornn' : 'pnpm exec qornn';
  if (manager === 'yarn') return isScript ? `yarn ${shellWord(event)}` : 'yarn qornn';
  if (manager === 'bun') return isScript && event !== 'bunx' ? `bun run ${shellWord(event)}` : 'bunx qornn';
  return manager === 'npm' && isScript ? `npm run ${shellWord(event)} --` : 'npx qornn';
}

function isFetched(
  manager: string | undefined,
  { npm_execpath: path = '', npm_lifecycle_script: line = '' }: NodeJS.ProcessEnv,
) {
  if (manager !== 'pnpm' && manager !== 'yarn') return false;
  return /[\\/]_npx[\\/]/.test(path) || line.replaceAll(/['"]/g, '') === manager;
}

function scriptPath(script: string, directory: string): string {
  const path = relative(directory, script);
  return shellWord(path.startsWith('..') ? script : path);
}
