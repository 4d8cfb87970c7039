import type { ConfigIssue } from '@qornn/training';
import type { SweepIssue } from './errors.js';
import type { SweepFile } from './sweep-file.js';
import { sweepFileError } from './sweep-file-error.js';
import type { Variation } from './variations.js';

/** Most faults that are told at once. */
const MAX_TOLD = 20;

/** Collects faults of configurations: one that many runs have is told once. */
export class RunIssues {
  private readonly found = new Map<string, { issue: SweepIssue; name: string; runs: number }>();

  constructor(private readonly file: SweepFile) {}

  /**
   * @param name of the run
   * @param validate throws a ConfigError, whose issues are collected
   * @returns undefined when it does
   */
  collect<T>(name: string, variation: Variation, validate: () => T): T | undefined {
    try {
      return validate();
    } catch (error) {
      const { issues } = error as { issues?: ConfigIssue[] };
      if ((error as Error).name !== 'ConfigError' || !Array.isArray(issues)) throw error;
      for (const issue of issues) this.add(name, variation, issue);
      return undefined;
    }
  }

  /** @throws SweepOptionError when there are any faults */
  throwAny(): void {
    if (this.found.size === 0) return;
    const all = [...this.found.values()];
    const told = all.slice(0, MAX_TOLD).map(({ issue, name, runs }) => {
      const where = runs === 1 ? `run ${name}` : `${runs} runs, such as ${name}`;
      return { ...issue, message: `${issue.message} (${where})` };
    });
    const more = all.length - told.length;
    if (more > 0) told.push({ line: null, path: '', message: `and ${more} more` });
    throw sweepFileError(this.file.path, told);
  }

  private add(name: string, { origins }: Variation, { path, message }: ConfigIssue): void {
    const keys = this.originOf(path, origins);
    const line = this.file.lineOf(keys);
    const key = JSON.stringify([keys, path, message]);
    const known = this.found.get(key);
    if (known) known.runs++;
    else this.found.set(key, { issue: { line, path, message }, name, runs: 1 });
  }

  /** The place in the sweep file that decides a key of the configuration: the setting of it, around it or inside it; else the source. */
  private originOf(path: string, origins: Variation['origins']): readonly (string | number)[] {
    const related = (key: string) => path === key || path.startsWith(`${key}.`) || key.startsWith(`${path}.`);
    const own = Object.keys(origins).filter(related);
    const nearest = own.find((key) => path === key || path.startsWith(`${key}.`)) ?? own[0];
    if (nearest !== undefined) return origins[nearest]!;
    const set = Object.keys(this.file.set).find(related);
    return set === undefined ? ['source'] : ['set', set];
  }
}
