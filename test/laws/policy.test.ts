import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addPolicy, inlineScriptHashes } from '../tools/csp';

const page = (scripts: string): string => `<!doctype html><html><head><meta charset="utf-8"><title>x</title>${scripts}</head><body></body></html>`;
const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string): string | undefined =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ').find((one) => one.startsWith(`${name} `));

describe('the Content-Security-Policy', () => {
  const built = addPolicy(page('<script type="module" src="./assets/index.js"></script>'), false);

  it.each([
    ['default-src', "default-src 'none'"],
    ['connect-src', "connect-src 'none'"],
    ['script-src', "script-src 'self'"],
    ['form-action', "form-action 'none'"],
    ['base-uri', "base-uri 'none'"],
  ])('%s lets nothing out and nobody in', (name, expected) => {
    expect(directive(built, name)).toBe(expected);
  });

  it('stands before everything that it governs', () => {
    expect(built.indexOf('Content-Security-Policy')).toBeGreaterThan(built.indexOf('charset'));
    expect(built.indexOf('Content-Security-Policy')).toBeLessThan(built.indexOf('<title'));
  });

  it('of the one-file page names the hash of each inline script, and no other source', () => {
    const html = addPolicy(page('<script type="module" crossorigin>let a = "</b>";\n</script><script>b()</script>'), true);
    expect(directive(html, 'script-src')).toBe(`script-src ${sha256('let a = "</b>";\n')} ${sha256('b()')}`);
  });

  it('hashes a script as the browser reads it, line ends made one', () => {
    expect(inlineScriptHashes('<script>a\r\nb</script>')).toEqual([sha256('a\nb')]);
  });

  it('allows no script where the one file has none', () => {
    expect(directive(addPolicy(page(''), true), 'script-src')).toBe("script-src 'none'");
  });

  it('is never left out silently', () => {
    expect(() => addPolicy('<p>no head</p>', false)).toThrow('no <head>');
  });
});
