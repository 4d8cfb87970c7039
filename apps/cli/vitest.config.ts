import { mergeConfig } from 'vitest/config';
import base from '../../vitest.base.js';

/** Its suite takes longest and begins last, when nothing else is left for a second core. */
export default mergeConfig(base, { test: { maxWorkers: 2 } });
