import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { RecordPair } from '@qornn/benchmarks';
import { UsageError } from '../errors.js';
import { requireWritable } from '../files/writable.js';

/** What pairs are of. Pairs of something else are not gone on with. */
export interface MeasuredPairs {
  /** hash of what is compared with */
  before: string;
  /** hash of what is compared */
  after: string;
  /** arguments of every process */
  words: readonly string[];
}

const SIDES = ['before', 'after'] as const;

/**
 * Records of pairs in a folder, a file for each process, written as they come: what failed or was stopped late goes on with them. A
 * file beside them says what they are of.
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
   * Says what the pairs are of; before any is found or kept.
   *
   * @throws UsageError when the folder has pairs of something else
   */
  async begin(measured: MeasuredPairs): Promise<void> {
    const path = join(this.folder, DESCRIPTION);
    const before = describedIn(path);
    if (before === undefined) {
      if (this.count > 0) throw this.#isOfOthers(`has pairs, and no ${DESCRIPTION} that says of what`);
      const { writeFileAtomic } = await import('@qornn/training');
      writeFileAtomic(path, `${JSON.stringify(measured, null, 2)}\n`);
    } else if (before.before !== measured.before || before.after !== measured.after) {
      throw this.#isOfOthers('has pairs of another commit, or of files that have changed since');
    } else if (!isDeepStrictEqual(before.words, measured.words)) {
      throw this.#isOfOthers(
        `has pairs of other options: \`${before.words.join(' ')}\`, not \`${measured.words.join(' ')}\``,
      );
    }
  }

  #isOfOthers(what: string): UsageError {
    return new UsageError(`--out: ${this.folder} ${what}; name another folder`);
  }

  /** The pair that was measured before, if it was. */
  async find(name: string, pair: number): Promise<RecordPair | undefined> {
    const { readBenchmarkRecord } = await import('@qornn/benchmarks');
    const names = new Set(readdirSync(this.folder));
    const files = SIDES.map((side) => fileOf(name, pair, side));
    if (!files.every((file) => names.has(file))) return undefined;
    const [before, after] = files.map((file) => readBenchmarkRecord(join(this.folder, file)));
    return { before: before!, after: after! };
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

const DESCRIPTION = 'pairs.json';
/** Files of records, the description, and what an interrupted write of either may leave. */
const NAME = /^(.*\.\d{3,}\.(before|after)|pairs)\.json(\..+)?$/;

/** What a description says; undefined if there is none, or none that can be read. */
function describedIn(path: string): MeasuredPairs | undefined {
  try {
    const { before, after, words } = JSON.parse(readFileSync(path, 'utf8')) as MeasuredPairs;
    return typeof before === 'string' && typeof after === 'string' && Array.isArray(words)
      ? { before, after, words }
      : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(name: string, pair: number, side: (typeof SIDES)[number]): string {
  return `${encodeURIComponent(name)}.${String(pair + 1).padStart(3, '0')}.${side}.json`;
}

function otherSide(name: string): string {
  return name.replace(/before\.json$/, 'after.json');
}
