import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The page's Content-Security-Policy: it may run its own code, and may talk to nobody.
 * @param scripts what `script-src` allows, e.g. `["'self'"]` or the hashes of inline scripts
 */
export function policy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.join(' ')}`,
    // react-aria-components puts style elements into the page while it runs (focus and press handling), so their hashes cannot be known here.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // The one-file page starts its worker from a blob.
    "worker-src 'self' blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Hashes of a page's inline scripts, as `script-src` wants them.
 * The text is hashed as a browser sees it after parsing: line ends are LF.
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes: string[] = [];
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi)) {
    if (/\ssrc\s*=/i.test(attributes)) continue;
    const digest = createHash('sha256').update(text.replace(/\r\n?/g, '\n'), 'utf8').digest('base64');
    hashes.push(`'sha256-${digest}'`);
  }
  return hashes;
}

/**
 * Puts the policy into a page: right behind the charset where that is declared, else first in the head,
 * so that it stands before everything that it governs. Throws where the page has no head.
 */
export function addPolicy(html: string, oneFile: boolean): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(oneFile ? inlineScriptHashes(html) : ["'self'"])}">`;
  const place = /<meta\s[^>]*charset[^>]*>/i.exec(html) ?? /<head(?:\s[^>]*)?>/i.exec(html);
  if (place === null) throw new Error('The page has no <head> to hold its Content-Security-Policy.');
  const end = place.index + place[0].length;
  return `${html.slice(0, end)}\n    ${meta}${html.slice(end)}`;
}

/** Vite plugin: writes the policy into every built page, after the scripts have been inlined. `vite dev` has none: its reload needs a connection. */
export function contentSecurityPolicy(oneFile: boolean): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = addPolicy(String(file.source), oneFile);
        }
      },
    },
  };
}
