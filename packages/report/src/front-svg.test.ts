import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { frontSvg } from './front-svg.js';

const metric = { name: 'accuracy', goal: 'max' as const, fraction: true };
const network = (label: string, bytes: number, value: number, isChosen = false) => ({
  label,
  bytes,
  value,
  isChosen,
  error: 0.01,
});
const networks = [network('3', 4000, 1), network('1', 1000, 0.97, true), network('2', 3000, 0.9)];

describe('frontSvg', () => {
  const svg = frontSvg({ metric, networks, caption: 'Accuracy <of> everything' })!;

  it('is one SVG with a description that names the front', () => {
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" aria-label="Accuracy &lt;of&gt; everything\. On the line: 1: /,
    );
    expect(svg).not.toContain('NaN');
    const { document } = parseHTML(svg.slice(svg.indexOf('<svg')));
    expect(document.querySelectorAll('circle')).toHaveLength(4);
  });

  it('needs two networks', () => {
    expect(frontSvg({ metric, networks: networks.slice(0, 1), caption: '' })).toBeNull();
    expect(frontSvg({ metric, networks: [networks[0]!, network('4', 10, Number.NaN)], caption: '' })).toBeNull();
  });
});
