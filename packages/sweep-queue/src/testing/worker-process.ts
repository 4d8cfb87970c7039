import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { ServeQueueOptions } from '../serve-queue-options.js';
import type { WorkerEvent } from '../worker-event.js';

const MAIN = fileURLToPath(new URL('./worker-main.mjs', import.meta.url));

/** Last words of a worker. */
export type LastEvent =
  | { kind: 'served'; recorded: number; failed: number }
  | { kind: 'threw'; name: string; message: string };
type Event = WorkerEvent | LastEvent;

const started: TestWorker[] = [];
afterAll(() => {
  for (const worker of started.splice(0)) worker.kill('SIGKILL');
});

/** A worker in a process of its own. */
export class TestWorker {
  readonly events: Event[] = [];
  readonly exit: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly waiting = new Set<() => void>();
  private errors = '';

  constructor(options: Omit<ServeQueueOptions, 'signal' | 'onEvent'>) {
    this.child = spawn(process.execPath, [MAIN, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    this.child.stdout!.on('data', (part: Buffer) => {
      const lines = (text + part.toString('utf8')).split('\n');
      text = lines.pop()!;
      for (const line of lines) this.events.push(JSON.parse(line) as Event);
      for (const look of this.waiting) look();
    });
    this.child.stderr!.on('data', (part: Buffer) => {
      this.errors += part.toString('utf8');
    });
    this.exit = new Promise((resolve) =>
      this.child.once('exit', (code) => {
        for (const look of this.waiting) look();
        resolve(code);
      }),
    );
    started.push(this);
  }

  /** Waits for an event. */
  until<E extends Event>(is: (event: Event) => event is E, after?: number): Promise<E>;
  until(is: (event: Event) => boolean, after?: number): Promise<Event>;
  until(is: (event: Event) => boolean, after = 0): Promise<Event> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.events.slice(after).find(is);
        const hasEnded = this.child.exitCode !== null || this.child.signalCode !== null;
        if (!found && !hasEnded) return;
        this.waiting.delete(look);
        if (found) resolve(found);
        else reject(new Error(`the worker ended: ${JSON.stringify(this.events.slice(-5))} ${this.errors}`));
      };
      this.waiting.add(look);
      look();
    });
  }

  kill(signal: NodeJS.Signals): void {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
  }
}
