import type { WorkerEvent } from './worker-event.js';

/** What a worker says, besides what happens to its runs. */
export class WorkerNotes {
  private readonly said = new Set<string>();

  constructor(private readonly say: (event: WorkerEvent) => void) {}

  add(line: string): void {
    this.say({ kind: 'note', line });
  }

  /** Reasons to wait come again and again. */
  addOnce(line: string): void {
    if (this.said.has(line)) return;
    this.said.add(line);
    this.add(line);
  }
}
