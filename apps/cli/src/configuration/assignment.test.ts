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

  it('changes, adds to and removes elements of lists', () => {
    const before = { model: { layers: [{ units: 8 }, { units: 4, gain: null }, {}] } };
    const changes = [
      'model.layers.1.units=16',
      'model.layers.1.gain=',
      'model.layers.2=',
      'model.layers.0={ cell: gru }',
    ];
    expect(assign(before, changes.map(parseAssignment))).toEqual({
      model: { layers: [{ cell: 'gru' }, { units: 16 }] },
    });
    expect(before.model.layers).toHaveLength(3);
  });

  it.each([
    [
      'layers.2.units=16',
      "--set layers.2.units: layers is a list, of 2, counted from 0, and has no element '2'; replace the list",
    ],
    ['layers.2={}', "has no element '2'"],
    ['layers.-1.units=16', "has no element '-1'"],
    ['layers.01.units=16', "has no element '01'"],
    ['layers.length=0', "has no element 'length'"],
    ['layers.units=16', "has no element 'units'"],
    ['stages.0=1', 'stages is a list, empty, and'],
  ])('refuses %s', (text, message) => {
    const change = () => assign({ layers: [{}, {}], stages: [] }, [parseAssignment(text)]);
    expect(change).toThrow(UsageError);
    expect(change).toThrow(message);
  });

  it('says which value has no keys', () => {
    const configuration = { model: { recurrentQuantizer: 'none' } };
    expect(() => assign(configuration, [parseAssignment('model.recurrentQuantizer.bits=4')])).toThrow(
      'model.recurrentQuantizer is "none", which has no keys',
    );
  });
});
