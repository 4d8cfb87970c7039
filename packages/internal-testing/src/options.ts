import { describe, expect, it } from 'vitest';

/** A function that takes options. */
export interface OptionTaker {
  /** calls it with these options; may answer later */
  call: (options: never) => unknown;
  /** options that are right, all that is required among them */
  options?: Record<string, unknown>;
  /** names the function where its messages do not by its own name */
  caller?: string;
  /** option names, as its messages list them, where it has some */
  known?: readonly string[];
  /** options of a wrong type or out of range: name and value */
  wrong?: readonly (readonly [string, unknown])[];
  /** thrown instead of the package's error */
  error?: new (
    ...args: never[]
  ) => Error;
}

/** What tells a package's options from another's. */
export interface PackageOptions {
  /** all that the package exports */
  everything: object;
  /** every function that takes options, by the name of its export, with a suffix where there are several ways to call it */
  takers: Readonly<Record<string, OptionTaker>>;
  /** every other export */
  others: readonly string[];
  error: new (...args: never[]) => Error;
}

/**
 * Tests that all functions of a package refuse options that they do not understand, and that none is forgotten.
 *
 * @example
 * testOptions({ everything, takers: { cup: { call: cup, options: { size: 3 }, known: ['size'] } }, others: [], error: CupError });
 */
export function testOptions({ everything, takers, others, error: packageError }: PackageOptions): void {
  it('are of these functions, and all others take none', () => {
    const named = Object.keys(takers).map((name) => name.split(' ')[0]!);
    expect(Object.keys(everything).sort()).toEqual([...new Set([...named, ...others])].sort());
  });

  describe.each(Object.entries(takers))('%s', (name, taker) => {
    const { call, options = {}, caller = name.split(' ')[0]!, known = [], wrong = [], error = packageError } = taker;

    async function refusal(given: unknown): Promise<Error> {
      try {
        await call(given as never);
      } catch (caught) {
        expect(caught).toBeInstanceOf(error);
        expect((caught as Error).message).not.toContain('\n');
        expect((caught as Error).message).toContain(caller);
        return caught as Error;
      }
      throw new Error('nothing was refused');
    }

    it('refuses what it does not know, whatever its value, and lists what it does', async () => {
      const { message } = await refusal({ ...options, zzzzzzzzzz: undefined });
      expect(message).toContain("unknown option 'zzzzzzzzzz'");
      expect(message).toContain(known.length > 0 ? `allowed are ${known.join(', ')}` : 'there are none');
    });

    if (known.length > 0) {
      it.each(known.filter((option) => option.length > 3))('says that %s was meant', async (option) => {
        const misspelt = `${option.slice(0, -2)}${option.at(-1)}${option.at(-2)}x`;
        const { message } = await refusal({ ...options, [misspelt]: 1 });
        expect(message).toMatch(new RegExp(`unknown option '${misspelt}'; did you mean '(${known.join('|')})'\\?`));
      });
    }

    it.each(['__proto__', 'constructor', 'toString'])('refuses an option called %s', async (key) => {
      const given = { ...options };
      Object.defineProperty(given, key, { value: {}, enumerable: true });
      expect((await refusal(given)).message).toContain(`unknown option '${key}'`);
    });

    it.each([[null], [[]], ['options'], [3], [true], [() => options], [Object.create(options)]])(
      'refuses %o in the place of the options',
      async (given) => {
        expect((await refusal(given)).message).toContain('must be a plain object');
      },
    );

    if (wrong.length > 0) {
      it.each(wrong)('refuses %s: %o', async (option, value) => {
        expect((await refusal({ ...options, [option]: value })).message).toContain(option);
      });
    }
  });
}
