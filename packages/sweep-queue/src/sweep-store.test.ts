import { createHash, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QueuedRunError } from './errors.js';
import { CHUNK_BYTES } from './limits.js';
import type { RunFiles } from './run-files.js';
import { type Claim, SweepStore } from './sweep-store.js';
import { isWithoutRedis, RedisServer } from './testing/redis-server.js';

const run = { until: '', name: 'a', seed: 0, steps: 100 };

/** A file with given content. */
function files(content: Buffer): RunFiles {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { manifest: { files: [{ name: 'metrics.jsonl', bytes: content.length, sha256 }] }, content };
}

describe.skipIf(isWithoutRedis())('SweepStore', () => {
  let redis: Redis;
  let server: RedisServer;
  let count = 0;
  beforeAll(async () => {
    server = await RedisServer.start();
    redis = server.connection();
  });
  afterAll(() => redis.disconnect());

  /** A store with one run. */
  async function stored() {
    const store = new SweepStore(redis, `sweep-${count++}`);
    const digest = randomBytes(32).toString('hex');
    expect(await store.submit(digest, run)).toBe('new');
    const claim = async (owner: string): Promise<Claim> => {
      const begun = await store.begin(digest, '', owner);
      if (!('claim' in begun)) throw new Error(begun.nothingToDo);
      return begun.claim;
    };
    const counts = async () => Object.entries(await redis.hgetall(store.keys.counts)).filter(([, n]) => n !== '0');
    return { store, digest, claim, counts };
  }

  it('records a result once, whoever sends it and however often', async () => {
    const { store, digest, claim, counts } = await stored();
    const [slow, quick] = [await claim('slow'), await claim('quick')];
    expect(await store.finish(slow, files(Buffer.from('slow')), 100)).toBe('fenced');
    expect(await store.finish(quick, files(Buffer.from('quick')), 100)).toBe('recorded');
    expect(await store.finish(quick, files(Buffer.from('again')), 100)).toBe('recorded');
    expect(await store.finish(slow, files(Buffer.from('slow')), 100)).toBe('already');
    expect(await store.fail(slow, 'no')).toBe('already');
    const { result, state } = (await store.read(digest))!;
    expect(state).toBe('done');
    expect((await store.download(digest, result!)).content.toString()).toBe('quick');
    expect(await counts()).toEqual([['done', '1']]);
    expect(await store.begin(digest, '', 'third')).toEqual({ nothingToDo: 'done' });
    expect(await store.submit(digest, run)).toBe('ready');
    expect(await store.collected(digest)).toBe(true);
    expect(await store.collected(digest)).toBe(false);
    expect(await store.bytes()).toBe(0);
    expect(await redis.keys(`${store.keys.prefix}:upload:*`)).toEqual([]);
  });

  it('keeps only the newest checkpoint, and none of a worker that lost the run', async () => {
    const { store, digest, claim } = await stored();
    const slow = await claim('slow');
    expect(await store.saveCheckpoint(slow, files(Buffer.from('one')), 10)).toBe(true);
    expect(await store.saveCheckpoint(slow, files(Buffer.from('three')), 20)).toBe(true);
    expect(await store.bytes()).toBe(5);
    expect(await redis.keys(`${store.keys.prefix}:upload:*`)).toHaveLength(1);
    const begun = await store.begin(digest, '', 'quick');
    expect(begun).toMatchObject({ lost: 1 });
    expect(await store.saveCheckpoint(slow, files(Buffer.from('late')), 30)).toBe(false);
    expect(await store.touch(slow, 30, '')).toBe(false);
    expect(await store.giveBack(slow)).toBe(false);
    const { checkpoint } = begun as { checkpoint: string };
    expect((await store.download(digest, checkpoint)).content.toString()).toBe('three');
    expect((await store.read(digest))!.step).toBe(20);
  });

  it('counts what is tried again: lost workers and failures, not runs that a worker gave back since it ends', async () => {
    const { store, digest, claim } = await stored();
    const told = async () => {
      const { retries, reason } = (await store.read(digest))!;
      return [retries, reason];
    };
    await store.giveBack(await claim('drained'));
    const failing = await claim('failing');
    expect(await told()).toEqual([0, null]);
    await store.giveBack(failing, 'out of memory');
    expect(await told()).toEqual([1, 'out of memory']);
    await claim('lost');
    await claim('next');
    expect(await told()).toEqual([2, 'its worker was lost']);
  });

  it('forgets a run that nobody wants any more, and its worker is told', async () => {
    const { store, digest, claim, counts } = await stored();
    const worker = await claim('worker');
    await store.saveCheckpoint(worker, files(Buffer.from('one')), 10);
    await store.discard(digest);
    expect(await store.touch(worker, 20, '')).toBe(false);
    expect(await store.finish(worker, files(Buffer.from('x')), 100)).toBe('already');
    expect(await store.begin(digest, '', 'other')).toEqual({ nothingToDo: 'discarded' });
    expect(await counts()).toEqual([['discarded', '1']]);
    expect(await store.bytes()).toBe(0);
    expect(await redis.keys(`${store.keys.prefix}:upload:*`)).toEqual([]);
    // Asked for again, it begins anew.
    expect(await store.submit(digest, run)).toBe('new');
    expect(await store.begin(digest, '', 'other')).toMatchObject({ checkpoint: null });
  });

  it('counts the steps that all workers made together', async () => {
    const { store, digest, claim } = await stored();
    const first = await claim('first');
    await store.touch(first, 40, '');
    await store.touch(first, 40, '');
    await store.saveCheckpoint(first, files(Buffer.from('x')), 30);
    // The checkpoint came after news of later steps, which do not count again.
    await store.touch(first, 40, '');
    const second = await claim('second');
    await store.touch(second, 50, '');
    await store.finish(second, files(Buffer.from('x')), 100);
    // Of 40 steps 10 are done again.
    expect((await store.read(digest))!.work).toBe(110);
  });

  it('believes a worker after Redis lost its last moments', async () => {
    const { store, digest, claim } = await stored();
    await claim('first');
    const second = await claim('second');
    await redis.hset(store.keys.run(digest), { token: 1, owner: 'first' });
    expect(await store.touch(second, 5, '')).toBe(true);
    expect(await store.finish(second, files(Buffer.from('x')), 100)).toBe('recorded');
  });

  it('lets another request replace an earlier one, whose worker is fenced off', async () => {
    const { store, digest, claim, counts } = await stored();
    const early = await claim('early');
    expect(await store.submit(digest, { ...run, until: '50' })).toBe('new');
    expect(await store.finish(early, files(Buffer.from('x')), 100)).toBe('fenced');
    expect(await store.begin(digest, '', 'late')).toEqual({ nothingToDo: 'outdated' });
    expect(await store.begin(digest, '50', 'late')).toMatchObject({ lost: 0 });
    expect(await counts()).toEqual([['active', '1']]);
  });

  it('takes files apart into pieces of 1 MiB, and refuses what is not complete', async () => {
    const { store, digest, claim } = await stored();
    const content = randomBytes(2 * CHUNK_BYTES + 17);
    const held = await claim('a');
    await store.saveCheckpoint(held, files(content), 5);
    const upload = (await redis.hget(store.keys.run(digest), 'checkpoint'))!;
    expect(await redis.hlen(upload)).toBe(4);
    expect((await store.download(digest, upload)).content.equals(content)).toBe(true);
    await redis.hset(upload, '1', 'short');
    await expect(store.download(digest, upload)).rejects.toThrow(
      new QueuedRunError('part 1 of its files is not complete'),
    );
    await redis.hset(
      upload,
      'manifest',
      JSON.stringify({ files: [{ name: '../../x', bytes: 1, sha256: 'a'.repeat(64) }] }),
    );
    await expect(store.download(digest, upload)).rejects.toThrow('the list of its files is damaged');
    await redis.hset(upload, 'manifest', 'x'.repeat(5000));
    await expect(store.download(digest, upload)).rejects.toThrow('its manifest has 5000 bytes');
    await expect(store.download(digest, 'another:key')).rejects.toThrow('another name');
  });

  it('lets what a worker sent expire, part by part, until it is complete', async () => {
    const { store, digest, claim } = await stored();
    const held = await claim('a');
    const sent: number[] = [];
    const { run } = store as unknown as { run: (name: string, digest: string, ...rest: unknown[]) => Promise<unknown> };
    Object.assign(store, {
      run: async (name: string, ...rest: [string, string, ...unknown[]]) => {
        const answer = await run.call(store, name, ...rest);
        if (name === 'part') sent.push(await redis.ttl(rest[1]));
        return answer;
      },
    });
    await store.saveCheckpoint(held, files(randomBytes(CHUNK_BYTES + 1)), 5);
    expect(sent).toHaveLength(3);
    for (const seconds of sent) expect(seconds).toBeGreaterThan(0);
    expect(await redis.ttl((await redis.hget(store.keys.run(digest), 'checkpoint'))!)).toBe(-1);
  });

  it('forgets uploads that were not completed', async () => {
    const { store, digest } = await stored();
    const key = store.keys.upload(digest, 'x');
    await redis.hset(key, '0', 'x');
    expect(await store.begin('f'.repeat(64), '', 'a')).toEqual({ nothingToDo: 'unknown' });
    const claim = { digest: 'f'.repeat(64), token: '1', owner: 'a' };
    expect(await store.finish(claim, files(Buffer.from('x')), 1)).toBe('unknown');
    expect(await redis.keys(`${store.keys.prefix}:upload:${claim.digest}:*`)).toEqual([]);
  });
});
