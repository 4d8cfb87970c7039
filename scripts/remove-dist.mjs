// Removes what an earlier build left in dist, so that no file without a source is packed.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
