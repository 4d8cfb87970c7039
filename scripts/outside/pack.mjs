import { captureCommand } from '../run-command.mjs';

/**
 * Packs packages as for publishing: pnpm replaces `workspace:` ranges by versions and adds the licence file of the root.
 *
 * @param root root folder of the workspace
 * @param environment environment variables, with `QORNN_PNPM`
 * @param packages as `publishedPackages` returns them
 * @param destination folder for the tarballs
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
