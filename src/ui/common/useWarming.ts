import { useApp } from './app';

/** How much of what is on screen the worker has made anew after a start, 0 to 1; null where it makes nothing anew. */
export const useWarming = (): number | null =>
  useApp(({ warming }) => (warming === false ? null : warming === true || warming.total === 0 ? 0 : warming.done / warming.total));
