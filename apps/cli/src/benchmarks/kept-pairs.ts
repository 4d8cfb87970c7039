import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BenchmarkRecord, RecordPair } from '@qornn/benchmarks';
import { UsageError } from '../errors.js';
import { requireWritable } from '../files/writable.js';

/** What the records of pairs must be of, to be gone on with. */
export interface PairedSettings {
  /** hash of each commit */
  commits: { before: string; after: string };
  rounds: number;
  quick: boolean;
}

const SIDES = ['before', 'after'] as const;

/**
 * Records of pairs in a folder, a file for each process, written as they come: what failed or was stopped late goes on with them.
 *
 * A folder of the system's temporary files is removed at the end unless it holds what is to be gone on with.
 */
export class KeptPairs {
  readonly folder: string;
  readonly #isTemporary: boolean;

  /**
   * @param folder created if it is missing; default a temporary one
   * @throws UsageError when the folder cannot be written, or holds other files
   */
  constructor(folder?: string) {
    this.#isTemporary = folder === undefined;
    if (folder === undefined) {
      this.folder = mkdtempSync(join(tmpdir(), 'qornn-pairs-'));
      return;
    }
    this.folder = resolve(folder);
    try {
      mkdirSync(this.folder, { recursive: true });
    } catch {
      throw new UsageError(
        `--out: ${folder} is not a folder; with a commit, it takes one for the records of all pairs`,
      );
    }
    requireWritable(this.folder);
    const foreign = readdirSync(this.folder).find((name) => !NAME.test(name));
    if (foreign !== undefined) {
      throw new UsageError(
        `--out: ${folder} holds ${foreign}, which is no record of a pair; name an empty or a new folder`,
      );
    }
  }

  /** Number of files of complete pairs. */
  get count(): number {
    const names = new Set(readdirSync(this.folder));
    return [...names].filter((name) => name.endsWith('.before.json') && names.has(otherSide(name))).length;
  }

  /**
   * The pair that was measured before, if it was.
   *
   * @throws UsageError when it is of other commits or settings
   */
  async find(name: string, pair: number, { commits, rounds, quick }: PairedSettings): Promise<RecordPair | undefined> {
    const { readBenchmarkRecord } = await import('@qornn/benchmarks');
    const names = new Set(readdirSync(this.folder));
    const files = SIDES.map((side) => fileOf(name, pair, side));
    if (!files.every((file) => names.has(file))) return undefined;
    const [before, after] = files.map((file) => readBenchmarkRecord(join(this.folder, file))) as [
      BenchmarkRecord,
      BenchmarkRecord,
    ];
    const records = { before, after };
    for (const side of SIDES) {
      const { commit, settings } = records[side];
      const isSame = commit?.hash === commits[side] && settings.rounds === rounds && settings.quick === quick;
      if (!isSame) {
        throw new UsageError(
          `--out: ${join(this.folder, fileOf(name, pair, side))} is of another commit or of other --rounds; name another folder`,
        );
      }
    }
    return records;
  }

  /** Writes the records of a pair. */
  async keep(name: string, pair: number, records: RecordPair): Promise<void> {
    const { writeBenchmarkRecord } = await import('@qornn/benchmarks');
    for (const side of SIDES) writeBenchmarkRecord(join(this.folder, fileOf(name, pair, side)), records[side]);
  }

  /** Removes a temporary folder. */
  discard(): void {
    if (this.#isTemporary) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Files of records, and what an interrupted write may leave. */
const NAME = /\.\d{3,}\.(before|after)\.json(\.\d+)?$/;

function fileOf(name: string, pair: number, side: (typeof SIDES)[number]): string {
  return `${encodeURIComponent(name)}.${String(pair + 1).padStart(3, '0')}.${side}.json`;
}

function otherSide(name: string): string {
  return name.replace(/before\.json$/, 'after.json');
}
