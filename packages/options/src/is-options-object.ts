/**
 * Whether a value is what a literal makes: an object whose fields are its own. Arrays, instances of classes and objects that inherit
 * options are none: what is inherited could be neither listed nor checked.
 */
export function isOptionsObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of literals of another realm has no prototype, too, and nothing in it is listed.
  return (
    prototype === null ||
    prototype === Object.prototype ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf'))
  );
}
