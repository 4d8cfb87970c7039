import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectSuccess } from './expect-success.mjs';

/**
 * Installs projects with strict pnpm: a package can import only what it declares, peers are not installed automatically, and a missing
 * peer is an error. Packages that depend on ours get the tarballs, too.
 *
 * @param folder the projects are the folders in its `projects`
 * @param packages with their tarballs
 */
export async function installStrictly(folder, packages, environment) {
  // Only of dependencies: an override with a file: path would turn an optional peer into a dependency.
  const tarballOf = new Map(packages.map(({ manifest, tarball }) => [manifest.name, tarball]));
  const tarballs = packages.flatMap(({ manifest }) =>
    Object.keys(manifest.dependencies ?? {})
      .filter((name) => tarballOf.has(name))
      .map((name) => `  '${manifest.name}>${name}': 'file:${tarballOf.get(name)}'`),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'pnpm-users', private: true }));
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    `packages: ['projects/*']
managePackageManagerVersions: false
nodeLinker: isolated
hoist: false
autoInstallPeers: false
strictPeerDependencies: true
dedupePeerDependents: false
overrides:
${tarballs.join('\n')}
`,
  );
  const install = ['install', '--ignore-scripts', '--no-frozen-lockfile', '--reporter=append-only'];
  await expectSuccess(process.execPath, [environment.QORNN_PNPM, ...install], folder, environment);
}

/** The folder name for a package: @qornn/cells → qornn-cells. */
export function folderName(packageName) {
  return packageName.replace('@', '').replace('/', '-');
}
