/**
 * A value that is made when first asked for. Tables made while the program starts would cost more than comparing two
 * press releases, most of which need few of them.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
