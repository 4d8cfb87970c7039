import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** The messages of publint about a package, including suggestions. */
export async function publintProblems({ tarball }) {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(bytes) }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/**
 * The problems that Are The Types Wrong? reports about a package, except two that do not apply. The resolution `node10` (Node before 12)
 * does not support `exports`. Requiring an ES module needs a recent Node, which `engines` already demands.
 */
export async function typeResolutionProblems({ tarball }) {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (analysis.types === false) return ['attw: the package has no types'];
  return analysis.problems
    .filter(({ kind }) => kind !== 'CJSResolvesToESM')
    .filter(({ resolutionKind, resolutionOption }) => ![resolutionKind, resolutionOption].includes('node10'))
    .map(({ kind, entrypoint, resolutionKind }) =>
      ['attw:', problemKindInfo[kind].title, entrypoint, resolutionKind].filter(Boolean).join(' '),
    );
}

function toArrayBuffer(bytes) {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
