/** A name for what the core computes: the fingerprint of its code and data when the page was built (vite.config.ts). */
declare const BUILD_NAME: string;
