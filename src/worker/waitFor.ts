/** Lets a job wait for what only answers later (packing and unpacking of workbooks): the host comes back with the next step. Throws what the promise is rejected with. */
export function* waitFor<T>(promise: Promise<T>): Generator<{ readonly waitFor: Promise<unknown> }, T, void> {
  let end: { readonly value: T } | { readonly error: unknown } | null = null;
  const settled = promise.then((value) => { end = { value }; }, (error: unknown) => { end = { error }; });
  yield { waitFor: settled };
  return opened(end);
}

function opened<T>(end: { readonly value: T } | { readonly error: unknown } | null): T {
  if (end === null) throw new Error('a job went on before what it waited for was there');
  if ('error' in end) throw end.error;
  return end.value;
}
