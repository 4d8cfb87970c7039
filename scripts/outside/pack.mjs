import { captureCommand } from '../run-command.mjs';

/**
 * Packs packages as they are published: pnpm replaces the ranges of the workspace by versions, and adds the licence of the root.
 *
 * @param root folder of the workspace
 * @param environment with `QORNN_PNPM`
 * @param packages as of `publishedPackages`
 * @param destination a folder
 * @returns the same packages, each with its `tarball`
 */
export async function pack(root, environment, packages, destination) {
  const filters = packages.flatMap(({ manifest }) => ['--filter', manifest.name]);
  const command = [
    environment.QORNN_PNPM,
    ...filters,
    '--recursive',
    'pack',
    '--json',
    '--pack-destination',
    destination,
  ];
  const { code, stdout, output } = await captureCommand(process.execPath, command, { root, environment });
  if (code !== 0) throw new Error(`pnpm pack failed:\n${output}`);
  const packed = new Map([JSON.parse(stdout)].flat().map(({ name, filename }) => [name, filename]));
  return packages.map((entry) => ({ ...entry, tarball: packed.get(entry.manifest.name) }));
}
