/** What a worker of a queue tells about itself. */
export type WorkerEvent =
  /** it takes a run; `step` is where it goes on from */
  | { kind: 'began'; sweep: string; run: string; digest: string; step: number; steps: number }
  /** a checkpoint is in Redis */
  | { kind: 'saved'; sweep: string; run: string; digest: string; step: number }
  /** it has recorded the result of a run: why it stopped, or that it is paused */
  | { kind: 'recorded'; sweep: string; run: string; digest: string; step: number; stopped: string }
  /** the run goes back to the queue: the worker ends, or cannot train it */
  | { kind: 'given back'; sweep: string; run: string; digest: string; step: number; reason: string }
  /** another worker has the run, since this one was not heard of for too long, or nobody wants the run any more */
  | { kind: 'taken over'; sweep: string; run: string; digest: string; step: number }
  /** an attempt failed; `again`: another one follows */
  | { kind: 'failed'; sweep: string; run: string; digest: string; reason: string; again: boolean }
  /** one line about why something waits, once for each reason */
  | { kind: 'note'; line: string };
