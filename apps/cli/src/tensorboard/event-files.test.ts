import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';
import { crc32c, maskedCrc32c } from './crc32c.js';
import { EventFiles } from './event-files.js';
import { decodeEvent, type Event } from './event-proto.js';

const folder = temporaryFolder();
const qornn = commandHere(folder);
const progress = { steps: 9, loss: 0.5, rate: 1, stepsPerSecond: 1, secondsLeft: 1, validation: null };

/** The events of a file; checks both checksums of each record. */
function eventsIn(path: string): Event[] {
  const bytes = readFileSync(path);
  const events: Event[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = Number(bytes.readBigUInt64LE(at));
    const data = bytes.subarray(at + 12, at + 12 + length);
    expect(bytes.readUInt32LE(at + 8)).toBe(maskedCrc32c(bytes.subarray(at, at + 8)));
    expect(bytes.readUInt32LE(at + 12 + length)).toBe(maskedCrc32c(data));
    events.push(decodeEvent(data));
    at += length + 16;
  }
  return events;
}

const filesIn = (path: string) => readdirSync(path).map((name) => join(path, name));

describe('crc32c', () => {
  it('agrees with RFC 3720', () => {
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
    expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
    expect(crc32c(Uint8Array.from({ length: 32 }, (_, i) => i))).toBe(0x46dd794e);
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
  });
});

describe('qornn train --tensorboard', () => {
  it('writes loss and rate of every step, and metrics of evaluations, in a folder per run', async () => {
    writeFileSync(join(folder, 'tiny.yaml'), tinyYaml);
    expect((await qornn(['train', 'tiny.yaml', '--seeds', '2', '--tensorboard', 'logs'])).code).toBe(0);
    expect(readdirSync(join(folder, 'logs'))).toEqual(['tiny-seed0', 'tiny-seed1']);
    const [file] = filesIn(join(folder, 'logs', 'tiny-seed0'));
    const [version, ...events] = eventsIn(file!);
    expect(version!.fileVersion).toBe('brain.Event:2');
    expect(events.map(({ step }) => step)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    const tags = events.map(({ summary }) => summary!.value.map(({ tag }) => tag));
    expect(tags[0]).toEqual(['training/loss', 'training/rate']);
    expect(tags[19]).toEqual(['training/loss', 'training/rate', 'validation/crossEntropy', 'validation/recall']);
    const lines = readFileSync(join(folder, 'runs/tiny-seed0/metrics.jsonl'), 'utf8').trim().split('\n');
    const { loss } = JSON.parse(lines[0]!) as { loss: number };
    expect(events[19]!.summary!.value[0]!.simpleValue).toBeCloseTo(loss, 5);
  }, 60_000);

  it('refuses a file before training', async () => {
    const { code, stderr } = await qornn(['train', 'tiny.yaml', '--out', 'runs/x', '--tensorboard', 'tiny.yaml']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('--tensorboard: tiny.yaml is a file'),
    });
  });
});

describe('EventFiles', () => {
  it('begins another file for a resumed run, which replaces the steps that it repeats', () => {
    const log = () => expect.unreachable();
    for (const steps of [
      [1, 2, 3],
      [3, 4],
    ]) {
      const events = new EventFiles(join(folder, 'resumed'), 'runs/one/', { log });
      for (const step of steps) events.add({ ...progress, step });
      events.end();
    }
    const [first, second] = filesIn(join(folder, 'resumed', 'one'))
      .map(eventsIn)
      .sort((a, b) => b.length - a.length);
    const resumed = [first!, second!].find((events) => events.some(({ sessionLog }) => sessionLog))!;
    expect(resumed[1]).toMatchObject({ step: 3, sessionLog: { status: 1 } });
    expect(resumed.slice(2).map(({ step }) => step)).toEqual([3, 4]);
  });

  it('says in one line that events end, and does not throw', () => {
    const lines: string[] = [];
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken', 'one'), 'a file in place of the folder');
    const events = new EventFiles(join(folder, 'broken'), 'runs/one', { log: (line) => lines.push(line) });
    for (const step of [1, 2, 3]) events.add({ ...progress, step });
    events.end();
    expect(lines).toEqual([
      expect.stringMatching(/^note: no more events for TensorBoard in .*one \(EEXIST.*training goes on$/),
    ]);
    rmSync(join(folder, 'broken'), { recursive: true });
  });
});
