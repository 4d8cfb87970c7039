// Deletes the files of earlier builds in dist, so that no file without a source is packed.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
