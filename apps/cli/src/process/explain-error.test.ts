import { CheckpointError, ConfigError, DivergenceError } from '@qornn/training';
import { describe, expect, it } from 'vitest';
import { InterruptedError, UsageError } from '../errors.js';
import { explainError } from './explain-error.js';

describe('explainError', () => {
  it('gives 2 for an invalid command line or configuration, with a line per issue', () => {
    expect(explainError(new UsageError('there is no preset'))).toEqual({ exitCode: 2, lines: ['there is no preset'] });
    const error = new ConfigError([
      { path: 'seed', value: 'x', message: '"x" is not allowed; must be an integer' },
      { path: 'nmae', value: 1, message: 'unknown key' },
    ]);
    expect(explainError(error)).toEqual({
      exitCode: 2,
      lines: ['seed: "x" is not allowed; must be an integer', 'nmae: unknown key'],
    });
  });

  it('escapes line feeds in names', () => {
    expect(explainError(new UsageError("there is no class 'a\nqornn: all is well'")).lines).toEqual([
      "there is no class 'a\\nqornn: all is well'",
    ]);
    const issues = [{ path: 'name', value: '', message: 'a\nb' }];
    expect(explainError(new ConfigError(issues)).lines).toEqual(['name: a\\nb']);
  });

  it('gives 1 for failures', () => {
    expect(explainError(new DivergenceError(7, 'the loss is NaN', 'Lower the rate')).exitCode).toBe(1);
    expect(explainError(new CheckpointError('last.safetensors', 'header', 'is cut short'))).toEqual({
      exitCode: 1,
      lines: ['last.safetensors: header: is cut short'],
    });
    const system = Object.assign(new Error('EROFS: read-only file system'), { syscall: 'open' });
    expect(explainError(system)).toEqual({ exitCode: 1, lines: ['EROFS: read-only file system'] });
  });

  it('gives 130 for Ctrl-C', () => {
    expect(explainError(new InterruptedError('saved')).exitCode).toBe(130);
  });

  it('marks unexpected errors, with a stack trace only with --verbose', () => {
    const error = new TypeError('x is not a function\nmore');
    expect(explainError(error).lines).toEqual([
      'unexpected TypeError: x is not a function (--verbose shows where it happened)',
    ]);
    expect(explainError(error, { verbose: true }).lines.join('\n')).toContain('explain-error.test.ts');
    expect(explainError('text')).toEqual({ exitCode: 1, lines: ['text'] });
  });
});
