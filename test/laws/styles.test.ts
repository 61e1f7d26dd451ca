import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, top } from './source';

const styles = filesUnder('src/ui/styles').filter((path) => path.endsWith('.css'));

/** The style sheet with its comments and quoted addresses taken out, so that what is left are rules. */
const rulesOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)/g, 'url()');

/** What stands outside of the blocks that a media query opens. */
function outside(text: string, query: RegExp): string {
  let kept = '';
  for (let at = 0; at < text.length;) {
    const found = query.exec(text.slice(at));
    if (found === null) return kept + text.slice(at);
    kept += text.slice(at, at + found.index);
    let depth = 0;
    let end = text.indexOf('{', at + found.index);
    do {
      if (text[end] === '{') depth += 1;
      else if (text[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0 && end < text.length);
    at = end;
  }
  return kept;
}

/** Words in a style sheet (nobody could translate them), movement that nobody can turn off, colours that one theme alone has. */
function checkStyle(path: string, text: string): string[] {
  const rules = rulesOf(text);
  const faults = [...rules.matchAll(/content\s*:\s*(["'])(.*?)\1/g)].filter(([, , said = '']) => /\p{Letter}/u.test(said)).map(([rule]) => `${path}: words in a style sheet: ${rule}`);
  for (const [moving] of outside(rules, /@media[^{]*prefers-reduced-motion:\s*no-preference/).matchAll(/(?<![-\w])(?:transition|animation)(?:-\w+)*\s*:[^;}]*/g)) {
    if (!/:\s*none/.test(moving)) faults.push(`${path}: moves although somebody asked for less: ${moving.trim()}`);
  }
  if (path.endsWith('tokens.css')) return faults;
  const themed = outside(rules, /@media[^{]*(?:print|forced-colors)/).split('}').filter((rule) => !/\.(?:paper|letter)/.test(rule)).join('}');
  for (const [colour] of themed.matchAll(/(?<![-\w&])#[0-9a-f]{3,8}\b/gi)) faults.push(`${path}: ${colour} is the same in both themes; give it a name in tokens.css`);
  return faults;
}

describe('style sheets', () => {
  it('have no words, no movement against a person’s wish, and no colour of one theme', () => {
    expect(styles.length).toBeGreaterThan(5);
    expect(styles.flatMap((path) => checkStyle(path, readFileSync(join(top, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ['words', ".x::before { content: 'New'; }", 'words in a style sheet'],
    ['Chinese words', '.x::after { content: "新"; }', 'words in a style sheet'],
    ['a transition for everybody', '.x { transition: color 1s; }', 'moves although'],
    ['an animation beside one that may', '@media (prefers-reduced-motion: no-preference) { .y { animation: a 1s; } } .x { animation-name: b; }', 'moves although'],
    ['a colour', '.x { color: #123456; }', 'is the same in both themes'],
  ])('can be found wrong for %s', (_what, text, fault) => {
    expect(checkStyle('src/ui/styles/x.css', text).join('\n')).toContain(fault);
  });

  it.each([
    ['marks', ".x::before { content: '→'; } .y::after { content: ''; }"],
    ['movement where it is welcome', '@media (prefers-reduced-motion: no-preference) { .x { transition: color 90ms linear; } }'],
    ['names of colours, and paper', '.x { color: var(--text); } .paper { color: #000; } @media print { .y { background: #fff; } }'],
  ])('may have %s', (_what, text) => {
    expect(checkStyle('src/ui/styles/x.css', text)).toEqual([]);
  });
});
