/** The protocol of queue and workers; another one is refused. */
export const PROTOCOL = 1;

/** Largest piece of a file in one value of Redis, in bytes. */
export const CHUNK_BYTES = 2 ** 20;

/** Largest total size of the files of a run, in bytes. */
export const MAX_RUN_BYTES = 2 ** 28;

/** Largest configuration in a job, in bytes of JSON. */
export const MAX_CONFIG_BYTES = 2 ** 20;

/** An upload that is not completed is removed after so many seconds. */
export const UPLOAD_SECONDS = 600;

/** What is left in Redis of a sweep whose results are all collected is removed after so many seconds. */
export const KEPT_SECONDS = 86_400;

/** Default of the most bytes of checkpoints and results of a sweep in Redis: above, workers take no new run. */
export const DEFAULT_MAX_BYTES = 2 ** 30;

/** So many workers in a row may be lost with a run before it fails, unless a checkpoint comes from one of them. */
export const MAX_LOST_WITHOUT_PROGRESS = 8;
