import { describe, expect, it } from 'vitest';
import { comment, indent, paragraphs } from './c-text.js';

describe('comment', () => {
  it('cannot be closed from within, nor can one begin in it', () => {
    expect(comment('a */ evil(); /* b')).toBe('/* a * / evil(); / * b */');
  });

  it('has a star before every line of several', () => {
    expect(comment('one\n\ntwo')).toBe('/*\n * one\n *\n * two\n */');
  });
});

describe('indent', () => {
  it('leaves empty lines empty', () => {
    expect(indent('a\n\nb')).toBe('  a\n\n  b');
  });
});

describe('paragraphs', () => {
  it('are separated by one empty line, and empty ones are left out', () => {
    expect(paragraphs('a\n', '', '\nb')).toBe('a\n\nb\n');
  });
});
