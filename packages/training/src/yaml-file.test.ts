import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RunFolderError } from './errors.js';
import { parseYaml, readYamlFile } from './yaml-file.js';

describe('parseYaml', () => {
  it.each([
    '',
    '3',
    'a: 1\nb: [x, { y: null }]\n# c\n',
    'text: |\n  two\n  lines\n"quoted": ".5"\n',
    'a: &a [1, 2]\nb: *a\n',
    '--- \na: 1\n',
  ])('agrees with the yaml package for %j', (text) => {
    expect(parseYaml(text)).toEqual(parse(text));
  });

  it.each([
    ['a: [1\nb: 2', /^is not YAML: .* at line 2, column 1$/],
    ['a: 1\na: 2', /^is not YAML: Map keys must be unique at line 2, column 1$/],
    ['a: 1\n---\nb: 2', /has several YAML documents/],
    ['%YAML 1.1\n---\na: !!set { x }', /has a set, a date or binary data/],
    ['&a [*a]', /nested deeper than 32 levels/],
    ['? [a]\n: 1', /keys must be strings/],
    ['a: *b', /^is not YAML: /],
  ])('throws for %j', (text, message) => {
    expect(() => parseYaml(text)).toThrow(SyntaxError);
    expect(() => parseYaml(text)).toThrow(message);
  });

  it('ignores custom tags', () => {
    expect(parseYaml('a: !!js/function "function () {}"\nb: !mine x')).toEqual({ a: 'function () {}', b: 'x' });
    expect(Object.keys(parseYaml('__proto__: { polluted: true }') as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('throws for excessive alias expansion', () => {
    const names = [...'abcdefghij'];
    const lines = names.slice(1).map((name, i) => `${name}: &${name} [${Array(9).fill(`*${names[i]}`).join(', ')}]`);
    expect(() => parseYaml(`a: &a [x, x, x, x, x, x, x, x, x]\n${lines.join('\n')}`)).toThrow(/alias/i);
  });

  it.each([
    ['explicit keys', `${'? '.repeat(20_000)}a`],
    ['lists', `${'- '.repeat(20_000)}a`],
    ['brackets', '['.repeat(20_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['indentation', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['lines of keys', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}?`).join('\n')],
  ])('throws immediately for deep nesting: %s', (_, text) => {
    expect(() => parseYaml(text)).toThrow('is nested deeper than 32 levels');
  });
});

describe('readYamlFile', () => {
  it('names a file that is not a regular file, or too large', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'config.yaml');
    expect(() => readYamlFile(folder)).toThrow(`${folder}: is a folder, not a file`);
    expect(() => readYamlFile(path)).toThrow(RunFolderError);
    writeFileSync(path, 'a: 1');
    expect(readYamlFile(path)).toEqual({ a: 1 });
    truncateSync(path, 2 ** 33);
    expect(() => readYamlFile(path)).toThrow(`${path}: has at least 8589934592 bytes`);
    writeFileSync(path, 'a: [');
    expect(() => readYamlFile(path)).toThrow(`${path}: is not YAML: `);
  });
});
