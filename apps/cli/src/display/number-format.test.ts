import { describe, expect, it } from 'vitest';
import { bytesText, durationText, metricLabel, metricText, partText, percent } from './number-format.js';

describe('numbers as text', () => {
  it('formats fractions in percent and losses with four digits', () => {
    expect(percent(0.99875)).toBe('99.88 %');
    expect(metricText('recall', 1)).toBe('100.00 %');
    expect(metricText('crossEntropy', 0.094517)).toBe('0.09452');
    expect(metricText('crossEntropy', 0.00009)).toBe('9.00e-5');
    expect(metricText('crossEntropy', 0)).toBe('0.000');
  });

  it('formats durations in at most two units', () => {
    expect(durationText(2.54)).toBe('2.5 s');
    expect(durationText(9.96)).toBe('10 s');
    expect(durationText(75)).toBe('1 min 15 s');
    expect(durationText(3 * 3600 + 120)).toBe('3 h 2 min');
    expect(durationText(Number.POSITIVE_INFINITY)).toBe('unknown');
  });

  it('formats bytes in binary units', () => {
    expect(bytesText(512)).toBe('512 B');
    expect(bytesText(163876)).toBe('160.0 KiB');
    expect(bytesText(3 * 2 ** 20)).toBe('3.0 MiB');
  });

  it('formats the size of a part', () => {
    expect(partText({ sequences: 128, of: 300 })).toBe('128 of 300');
    expect(partText({ sequences: 128, of: null })).toBe('128');
  });

  it('spells metrics out', () => {
    expect(metricLabel('crossEntropy')).toBe('cross-entropy');
    expect(metricLabel('recall')).toBe('recall');
  });
});
