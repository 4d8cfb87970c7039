import { describe, expect, it } from 'vitest';
import { beforeVariants, chosenBody, onlyPlain, type Variant } from './variant.js';

const fast: Variant = { macro: 'FAST', before: (prefix) => `#define ${prefix}_F`, body: (prefix) => `${prefix}_f();` };
const faster: Variant = { macro: 'FASTER', before: () => '', body: () => 'g();' };

describe('variants', () => {
  it('are chosen by the preprocessor, in their order, with plain C for the rest', () => {
    expect(chosenBody('net', [faster, fast], 'plain();')).toBe(`#if defined(NET_FASTER)
g();
#elif defined(NET_FAST)
net_f();
#else
plain();
#endif`);
    expect(beforeVariants('net', [faster, fast])).toBe('#ifdef NET_FAST\n#define net_F\n#endif\n\n');
    expect(onlyPlain('net', [faster, fast], 'int t;')).toBe(
      '#if !defined(NET_FASTER) && !defined(NET_FAST)\nint t;\n#endif\n\n',
    );
  });

  it('leave no trace where there are none', () => {
    expect(chosenBody('net', [], 'plain();')).toBe('plain();');
    expect(beforeVariants('net', [])).toBe('');
    expect(onlyPlain('net', [], 'int t;')).toBe('int t;\n\n');
  });
});
