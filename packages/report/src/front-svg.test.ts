import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { frontSvg, type SizedNetwork } from './front-svg.js';

const metric = { name: 'accuracy', goal: 'max' as const, fraction: true };
const network = (label: string, bytes: number, value: number, rest: Partial<SizedNetwork> = {}): SizedNetwork => ({
  ...{ label, bytes, value, range: [value - 0.01, Math.min(1, value + 0.01)] },
  ...rest,
});
const networks = [network('3', 4000, 1), network('1', 1000, 0.97, { isChosen: true }), network('2', 3000, 0.9)];
const parsed = (svg: string | null) => parseHTML(svg!.slice(svg!.indexOf('<svg'))).document;
const texts = (svg: string | null) => [...parsed(svg).querySelectorAll('text')].map((text) => text.textContent);

describe('frontSvg', () => {
  const svg = frontSvg({ metric, networks, caption: 'Accuracy <of> everything' })!;

  it('is one SVG with a description that names the front', () => {
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" aria-label="Accuracy &lt;of&gt; everything\. On the line: 1: 97\.00 % with 1,000 B; 3: 100\.00 % with 4,000 B"/,
    );
    expect(svg).not.toContain('NaN');
    expect(parsed(svg).querySelectorAll('circle')).toHaveLength(4);
    expect(texts(svg)).toContain('accuracy; larger is better');
    expect(texts(svg)).not.toContain('2');
  });

  it('is the same text for the same networks', () => {
    expect(frontSvg({ metric, networks: structuredClone(networks), caption: 'Accuracy <of> everything' })).toBe(svg);
  });

  it('names kinds in a legend, in the colors of all kinds, and notes below', () => {
    const kinds = ['orthogonal', 'fastRNN', 'gru'];
    const drawn = frontSvg({
      ...{ metric, caption: '', kinds, notes: ['bars: <all>'], labels: 'all' },
      networks: [network('a', 9, 0.5, { kind: 'gru' }), network('b', 8, 0.6, { kind: 'mine' })],
    });
    expect(texts(drawn)).toEqual(expect.arrayContaining(['gru', 'mine', 'bars: <all>', 'a', 'b']));
    expect(texts(drawn)).not.toContain('orthogonal');
    expect(drawn).toMatch(/var\(--series-3\)/);
    expect(drawn).toMatch(/var\(--series-4\)/);
    expect(drawn).not.toMatch(/var\(--series-1\)/);
    expect(drawn).toContain('bars: &lt;all&gt;');
  });

  it('has hollow points for what is not integers, off the line', () => {
    const loss = { name: 'loss', goal: 'min' as const, fraction: false };
    const drawn = frontSvg({
      ...{ metric: loss, caption: 'Loss' },
      networks: [
        network('a', 9, 0.5, { range: [0.4, 0.6] }),
        network('b', 8, 0.001, { range: undefined, isInteger: false }),
      ],
    });
    expect(drawn).toContain('aria-label="Loss. On the line: a: 0.5000 with 9 B"');
    expect(drawn).toContain('fill-opacity="0"');
    expect(texts(drawn)).toContain('loss, logarithmic; smaller is better');
  });

  it('draws equal networks, and nothing for fewer than two', () => {
    const equal = frontSvg({ metric, networks: [network('a', 9, 0.5), network('b', 9, 0.5)], caption: '' });
    expect(equal).not.toContain('NaN');
    expect(texts(equal)).toEqual(expect.arrayContaining(['a', 'b', '8', '9']));
    expect(frontSvg({ metric, networks: networks.slice(0, 1), caption: '' })).toBeNull();
    expect(frontSvg({ metric, networks: [networks[0]!, network('4', 10, Number.NaN)], caption: '' })).toBeNull();
  });
});
