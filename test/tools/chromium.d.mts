export function findChromium(): string | undefined;
export function ensureChromium(): { readonly path: string } | { readonly reason: string };
export function ensureChineseFont(): boolean;
