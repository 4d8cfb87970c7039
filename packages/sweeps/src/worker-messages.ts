/** What a worker process needs before its first piece of work. */
export interface WorkerSetup {
  /** name of a backend; default as in `useBackend` */
  backend: string | undefined;
  /** paths of plugin modules to load */
  plugins: readonly string[];
}

/** Message to a worker process. */
export type ToWorker = ({ kind: 'start' } & WorkerSetup) | { kind: 'do'; work: unknown } | { kind: 'stop' };

/** Message from a worker process; any number of notes comes before an answer. */
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'note'; note: unknown }
  | { kind: 'done'; answer: unknown }
  | { kind: 'stopped' }
  | { kind: 'failed'; name: string; message: string };
