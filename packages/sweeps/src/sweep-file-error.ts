import { type SweepIssue, SweepOptionError } from './errors.js';

/** The error for faults of a sweep file: one line for each. */
export function sweepFileError(file: string, issues: readonly SweepIssue[]): SweepOptionError {
  const lines = issues.map(({ line, path, message }) =>
    [`${file}${line === null ? '' : `, line ${line}`}`, ...(path === '' ? [] : [path]), message].join(': '),
  );
  return new SweepOptionError(lines.join('\n'), issues);
}
