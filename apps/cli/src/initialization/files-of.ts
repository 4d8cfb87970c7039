import type { SplitFiles } from '@qornn/tasks';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import type { InitOptions } from './init-options.js';

/** Files to look at, and how they were found. */
export interface FoundFiles {
  files: { path: string; part: 'train' | 'validation' | 'test' | null }[];
  /** for people; null for a single file */
  note: string | null;
}

/**
 * The files of a series: as asked for, or those of a published split beside the named one.
 *
 * @param published the files of a published split around a path
 * @throws UsageError when a file does not exist
 */
export function filesOf(
  path: string,
  { test, validation }: InitOptions,
  published: (path: string) => SplitFiles | null,
): FoundFiles {
  requireThere('<data>', path);
  if (test === undefined && validation !== undefined) {
    throw new UsageError('--validation: needs --test; without test data, validation is a share of <data>');
  }
  if (test !== undefined) {
    requireThere('--test', test);
    if (validation !== undefined) requireThere('--validation', validation);
    return { files: listed({ train: path, ...(validation !== undefined && { validation }), test }), note: null };
  }
  const found = published(path);
  if (!found) return { files: [{ path, part: null }], note: null };
  const others = [found.train, found.validation, found.test].filter((other) => other !== undefined && other !== path);
  return {
    files: listed(found),
    note: `a published split: ${others.join(' and ')} ${others.length === 1 ? 'is' : 'are'} beside ${path}`,
  };
}

function listed({ train, validation, test }: SplitFiles): FoundFiles['files'] {
  return [
    { path: train, part: 'train' },
    ...(validation === undefined ? [] : [{ path: validation, part: 'validation' as const }]),
    { path: test, part: 'test' },
  ];
}

function requireThere(option: string, path: string): void {
  if (fileKind(path) === 'missing') throw new UsageError(`${option}: ${path}: no such file or folder`);
}
