import { printableLine } from '../display/printable.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { explainError } from '../process/explain-error.js';
import { type Compared, openCompared } from './compared.js';
import { type Difference, differencesBetween } from './differences.js';
import { modelDifferences } from './model-differences.js';

/** Differences by section. */
type Sections = Partial<Record<'configuration' | 'data' | 'metrics' | 'environment' | 'model', Difference[]>>;

/** `qornn diff`: what differs between two runs, models or configurations. The exit code is that of diff: 0 equal, 1 different, 2 trouble. */
export async function diff([a, b]: readonly string[], options: GlobalOptions, terminal: Terminal): Promise<void> {
  const [one, other] = await Promise.all([a!, b!].map((path) => opened(path, options, terminal)));
  const sections = differencesOf([a!, one!], [b!, other!]);
  const equal = Object.values(sections).every((found) => found.length === 0);
  terminal.result({ a, b, equal, ...sections }, () =>
    equal ? `equal: ${compared(sections)}` : diffText([a!, b!], sections),
  );
  if (!equal) terminal.exitCode = 1;
}

/** What cannot be read is trouble, not a difference. */
async function opened(path: string, options: GlobalOptions, terminal: Terminal): Promise<Compared> {
  try {
    return await openCompared(path, options, terminal);
  } catch (error) {
    const { exitCode, lines } = explainError(error);
    if (exitCode !== 1 || lines[0]?.startsWith('unexpected ')) throw error;
    throw new UsageError(lines.join('; '), { cause: error });
  }
}

function differencesOf([a, one]: [string, Compared], [b, other]: [string, Compared]): Sections {
  const sections: Sections = {};
  for (const section of ['configuration', 'data', 'metrics', 'environment'] as const) {
    if (one.kind !== other.kind && section !== 'configuration') continue;
    if (one[section] === null && other[section] === null) continue;
    if (one.kind === 'model' || other.kind === 'model') continue;
    sections[section] = differencesBetween(one[section] ?? {}, other[section] ?? {});
  }
  if (one.kind === 'configuration' || other.kind === 'configuration') {
    if (one.kind === 'model' || other.kind === 'model') {
      throw new UsageError(
        `${one.kind === 'model' ? a : b} is a model and ${one.kind === 'model' ? b : a} a configuration; compare two of a kind`,
      );
    }
    return sections;
  }
  if (one.model && other.model) sections.model = modelDifferences(one.model, other.model);
  else if (one.kind === 'run' && other.kind === 'run') {
    if (one.model || other.model) {
      sections.model = [
        { path: 'integer model', a: one.model ? 'present' : undefined, b: other.model ? 'present' : undefined },
      ];
    }
  } else {
    throw new UsageError(`${one.kind === 'run' ? a : b} has no integer model to compare; make one with quantize first`);
  }
  return sections;
}

function compared(sections: Sections): string {
  return Object.keys(sections).join(', ');
}

function diffText([a, b]: readonly [string, string], sections: Sections): string {
  const lines = Object.entries(sections).flatMap(([section, found]) =>
    found.length === 0
      ? []
      : ['', section, ...found.map(({ path, ...values }) => `  ${printableLine(path)}: ${valuesText(values)}`)],
  );
  return [`a: ${a}`, `b: ${b}`, ...lines].join('\n');
}

function valuesText({ a, b, change }: Omit<Difference, 'path'>): string {
  const sign = change === undefined ? '' : ` (${change > 0 ? '+' : ''}${Number(change.toPrecision(4))})`;
  return `${valueText(a)} → ${valueText(b)}${sign}`;
}

/** Long lists are cut. */
function valueText(value: unknown): string {
  if (value === undefined) return '(missing)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return printableLine(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
