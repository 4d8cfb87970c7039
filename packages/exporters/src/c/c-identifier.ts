import { ExportError } from '../errors.js';

/** Keywords of C99 to C23 and of C++ to C++23, alternative tokens, and words that compilers for microcontrollers add. */
const RESERVED: ReadonlySet<string> = new Set(
  `alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class co_await co_return co_yield compl
  concept const const_cast consteval constexpr constinit continue decltype default delete do double dynamic_cast else enum explicit export extern
  false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public
  register reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast struct switch template this
  thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned using virtual void volatile wchar_t while xor xor_eq
  far near interrupt main setup loop`.split(/\s+/),
);

/**
 * Validates the name of a model, which all identifiers of its C begin with.
 *
 * @throws ExportError unless it is a C identifier of at most 31 characters, begins with a letter, and is no word of C or C++
 */
export function requireIdentifier(name: string): void {
  const allowed = 'letters, digits and single underscores, beginning with a letter, at most 31 characters';
  if (!/^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name) || name.length > 31) {
    throw new ExportError(`name: '${name}' is no name in C; allowed are ${allowed}`);
  }
  if (RESERVED.has(name))
    throw new ExportError(`name: '${name}' is a reserved word of C or C++; choose another, like ${name}_net`);
}
