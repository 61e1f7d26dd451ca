/** A typed array of the same kind, at least twice as long, that begins with the same values. */
export function grown<A extends Uint16Array | Int32Array | Float64Array>(from: A, least = 0): A {
  const Kind = from.constructor as new (length: number) => A;
  const to = new Kind(Math.max(least, from.length * 2));
  to.set(from);
  return to;
}
