/** vite.config.ts points this name at start.ts or startInline.ts, whichever the build needs. */
declare module '#worker' {
  export function startWorker(): Worker;
}
