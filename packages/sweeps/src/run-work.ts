import type { RunConfig } from '@qornn/training';
import type { RunOneOptions } from './run-one.js';

/** What a worker process of a sweep is asked to do. */
export interface RunWork extends Pick<RunOneOptions, 'folder' | 'until' | 'anyBackend' | 'command'> {
  config: RunConfig;
}
