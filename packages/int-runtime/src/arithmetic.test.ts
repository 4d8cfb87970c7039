import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** Lines of formulas: those that are indented by four spaces or more, behind the asterisk of a comment or not. */
const formulas = (page: string) =>
  page
    .split('\n')
    .filter((line) => /^(?: \*)? {4,}\S/.test(line))
    .map((line) => line.replace(/^(?: \*)? +/, '').trim());

describe('the formulas of ARITHMETIC.md', () => {
  const stated = formulas(text('../ARITHMETIC.md'));

  it('are those of the docstring of the layer', () => {
    const [docstring] = text('./kinds/orthogonal/layer.ts').split('export interface OrthogonalLayer');
    const lines = formulas(docstring!);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(stated).toContain(line);
  });

  it('are those of the README', () => {
    const [, part] = text('../README.md').split('between input codes and readout are integers:');
    const lines = formulas(part!.split('W, U and V are codes')[0]!);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(stated).toContain(line);
  });
});
