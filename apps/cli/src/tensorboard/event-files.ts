import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { TrainProgress } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';
import { reasonOf } from '../files/reason-of.js';
import { type Event, encodeEvent, SESSION_START } from './event-proto.js';
import { tfRecord } from './tf-record.js';

/**
 * Writes the scalars of a run for TensorBoard, into a folder with the name of the run: `training/loss` and `training/rate` of every step,
 * `validation/<metric>` of every evaluation. A resumed run gets another file, which replaces the steps that it repeats.
 *
 * A failure, such as a full disk, ends the events, not the run: it is said in one line.
 */
export class EventFiles {
  private readonly folder: string;
  private file: number | undefined;
  private hasEnded = false;
  private evaluated = 0;

  /**
   * @param parent folder of all runs
   * @param run its folder
   */
  constructor(
    parent: string,
    run: string,
    private readonly terminal: Pick<Terminal, 'log'>,
  ) {
    this.folder = join(parent, basename(resolve(run)));
  }

  add({ step, loss, rate, validation }: TrainProgress): void {
    const values = [
      { tag: 'training/loss', simpleValue: loss },
      { tag: 'training/rate', simpleValue: rate },
    ];
    if (validation?.step === step && step !== this.evaluated) {
      this.evaluated = step;
      for (const [name, simpleValue] of Object.entries(validation.metrics)) {
        values.push({ tag: `validation/${name}`, simpleValue });
      }
    }
    this.write(step, { step, summary: { value: values } });
  }

  end(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
    this.hasEnded = true;
  }

  private write(step: number, event: Omit<Event, 'wallTime'>): void {
    if (this.hasEnded) return;
    try {
      this.file ??= this.begin(step);
      this.append(this.file, event);
    } catch (error) {
      this.terminal.log(
        `note: no more events for TensorBoard in ${this.folder} (${reasonOf(error)}); training goes on`,
      );
      this.end();
    }
  }

  /** @param step the first one */
  private begin(step: number): number {
    mkdirSync(this.folder, { recursive: true });
    const now = Math.floor(Date.now() / 1000);
    // A run may be resumed within the second.
    const name = `events.out.tfevents.${now}.${hostname()}.${process.pid}.${step}`;
    const file = openSync(join(this.folder, name), 'ax');
    this.append(file, { fileVersion: 'brain.Event:2' });
    if (step > 1) this.append(file, { step, sessionLog: { status: SESSION_START } });
    return file;
  }

  private append(file: number, event: Omit<Event, 'wallTime'>): void {
    const record = tfRecord(encodeEvent({ wallTime: Date.now() / 1000, ...event }));
    for (let at = 0; at < record.length; ) at += writeSync(file, record, at);
  }
}
