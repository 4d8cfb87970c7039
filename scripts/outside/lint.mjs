import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What publint says of a package, its suggestions too. */
export async function publintProblems({ tarball }) {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(bytes) }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/**
 * What Are The Types Wrong? says of a package, for everybody who can use it: under `node10`, the resolution of Node before 12, there are
 * no `exports`; and that modules can be required only where Node can require modules is what `engines` says.
 */
export async function typeResolutionProblems({ tarball }) {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (analysis.types === false) return ['attw: the package has no types'];
  return analysis.problems
    .filter(({ kind, resolutionKind }) => resolutionKind !== 'node10' && kind !== 'CJSResolvesToESM')
    .map(({ kind, entrypoint, resolutionKind }) =>
      ['attw:', problemKindInfo[kind].title, entrypoint, resolutionKind].filter(Boolean).join(' '),
    );
}

function toArrayBuffer(bytes) {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
