import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Peer } from '../peer.js';

/**
 * TensorFlow.js on TensorFlow's own library: `@tensorflow/tfjs-node` where `useBackend` looks for it, in the folder QORNN_TFJS_NODE or
 * beside `@qornn/backend`. Its rows start it in a process of their own, and say so where its library is missing.
 */
export const tfjsNode: Peer<{ version: string }> = {
  name: 'tfjs-node',
  howToGet:
    'npm install @tensorflow/tfjs-node (here, or in a folder that QORNN_TFJS_NODE names; where that fails, https://github.com/qornn/qornn/blob/main/apps/docs/guide/backends.md)',
  find() {
    const { QORNN_TFJS_NODE: named } = process.env;
    const backend = createRequire(import.meta.url).resolve('@qornn/backend/package.json');
    const require = createRequire(named ? join(resolve(named), 'package.json') : backend);
    try {
      return require('@tensorflow/tfjs-node/package.json') as { version: string };
    } catch {
      return undefined;
    }
  },
  version: ({ version }) => version,
};
