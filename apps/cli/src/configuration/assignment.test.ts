import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { assign, parseAssignment } from './assignment.js';

describe('parseAssignment', () => {
  it('reads the value as YAML', () => {
    expect(parseAssignment('training.steps=500')).toEqual({ path: ['training', 'steps'], value: 500 });
    expect(parseAssignment('a=1e-3').value).toBe(0.001);
    expect(parseAssignment('a=true').value).toBe(true);
    expect(parseAssignment('a=none').value).toBe('none');
    expect(parseAssignment('a={ name: uniform, bits: 4 }').value).toEqual({ name: 'uniform', bits: 4 });
    expect(parseAssignment('a=x=y').value).toBe('x=y');
  });

  it('removes a key without a value', () => {
    expect(parseAssignment('training.clipNorm=')).toEqual({ path: ['training', 'clipNorm'], value: undefined });
  });

  it.each([
    ['training.steps', 'has no value; write it as key=value'],
    ['=3', 'is not a key'],
    ['a..b=3', "'a..b' is not a key"],
    ['__proto__.x=1', 'is not a key'],
    ['a=[1', 'the value is not YAML'],
  ])('rejects %s', (text, message) => {
    expect(() => parseAssignment(text)).toThrow(UsageError);
    expect(() => parseAssignment(text)).toThrow(message);
  });
});

describe('assign', () => {
  it('changes, adds and removes keys in a copy', () => {
    const before = { task: { T0: 200 }, training: { clipNorm: 1 } };
    const after = assign(
      before,
      ['task.T0=50', 'training.clipNorm=', 'quantization.stateBits=10'].map(parseAssignment),
    );
    expect(after).toEqual({ task: { T0: 50 }, training: {}, quantization: { stateBits: 10 } });
    expect(before).toEqual({ task: { T0: 200 }, training: { clipNorm: 1 } });
  });

  it('applies them in order', () => {
    expect(assign({}, ['a=1', 'a=2'].map(parseAssignment))).toEqual({ a: 2 });
  });

  it('says which value has no keys', () => {
    const configuration = { model: { recurrentQuantizer: 'none' } };
    expect(() => assign(configuration, [parseAssignment('model.recurrentQuantizer.bits=4')])).toThrow(
      'model.recurrentQuantizer is "none", which has no keys',
    );
  });
});
