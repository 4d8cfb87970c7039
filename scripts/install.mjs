import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { workspacePackages } from './packages.mjs';
import { captureCommand } from './run-command.mjs';

const networkError =
  /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** By default npm retries after 10 s and after 60 s, which delays the error message when there is no network. */
const soonerRetries = { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '5000' };

/**
 * Installs the dependencies of the workspace with the exact pnpm version in package.json, unless they are already installed.
 *
 * npx fetches pnpm. Corepack and pnpm's own version switch check signatures, which fails with a registry mirror that serves none.
 *
 * @param root root folder of the workspace
 * @param say function that prints a line
 * @returns the environment for all later commands, with pnpm on its PATH; undefined if the installation failed
 */
export async function installDependencies(root, say) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const stampFile = join(root, 'node_modules', '.qornn-install.json');
  const fingerprint = fingerprintOf(root);
  const stamp = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  if (stamp.fingerprint === fingerprint && existsSync(stamp.pnpm) && hasModules(root))
    return environmentWith(stamp.pnpm);

  say(`Installing the dependencies with ${packageManager}; the first time this takes a minute or so …`);
  const started = Date.now();
  const locate = ['--yes', '--package', packageManager, 'node', '-p', 'process.env.PATH'];
  const located = await captureCommand('npx', locate, { root, environment: { ...soonerRetries, ...process.env } });
  const pnpm = located.stdout
    .split(delimiter)
    .map((folder) => join(folder.trim(), '..', 'pnpm', 'bin', 'pnpm.cjs'))
    .find(existsSync);
  if (located.code !== 0 || pnpm === undefined)
    return fail(say, `${packageManager} could not be fetched`, located.output);
  const install = [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const environment = { ...soonerRetries, ...environmentWith(pnpm) };
  const installed = await captureCommand(process.execPath, install, { root, environment });
  if (installed.code !== 0) return fail(say, 'the dependencies could not be installed', installed.output);
  writeFileSync(stampFile, `${JSON.stringify({ fingerprint, pnpm }, null, 2)}\n`);
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return environmentWith(pnpm);
}

/** One line if the network is the cause, otherwise the whole output. */
function fail(say, what, output) {
  const cause = networkError.exec(output)?.[1];
  if (cause !== undefined) {
    const registry = /https?:\/\/[^\s/]+/.exec(output)?.[0] ?? 'the npm registry';
    say(
      `No network: ${what}, because ${registry} cannot be reached (${cause}). Check the connection, the proxy or the registry.`,
    );
  } else {
    say(output);
    say(`Error: ${what}; see above.`);
  }
  return undefined;
}

/** A key that changes whenever a new installation is necessary. */
function fingerprintOf(root) {
  const hash = createHash('sha256').update([process.versions.modules, process.platform, process.arch].join());
  const manifests = workspacePackages(root).map(({ folder }) => join(folder, 'package.json'));
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'].map((file) => join(root, file));
  for (const file of [...files, ...manifests]) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether every package still has its node_modules. */
function hasModules(root) {
  return workspacePackages(root).every(
    ({ folder, manifest }) =>
      existsSync(join(folder, 'node_modules')) || !(manifest.dependencies || manifest.devDependencies),
  );
}

/** The environment for pnpm, turbo and their child processes: pnpm on the PATH, telemetry and update checks off. */
function environmentWith(pnpm) {
  const bin = join(dirname(pnpm), '..', '..', '.bin');
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    QORNN_PNPM: pnpm,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    NO_UPDATE_NOTIFIER: '1',
    npm_config_update_notifier: 'false',
  };
}
