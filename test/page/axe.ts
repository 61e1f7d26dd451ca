import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }

/** All of axe's rules, with those of WCAG 2.2 AA that are off by default. */
const options = "{ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }";

/** Lines that are made alike: the first of a list tell for all, in half the time. */
const context = "{ exclude: [['.grid-row:nth-child(n+10)'], ['.rules tr:nth-child(n+24)'], ['.mapping tr:nth-child(n+10)']] }";

/**
 * What axe-core finds on the page as it stands. The page's policy forbids foreign scripts, so it goes in through the debugger.
 * @param without rules whose findings do not count here
 */
export async function axeFindings(page: Page, without: readonly string[] = []): Promise<string[]> {
  if (!await page.evaluate<boolean>('"axe" in window')) await page.evaluate(source);
  const { violations }: { readonly violations: readonly Violation[] } = await page.evaluate(`axe.run(${context}, ${options})`);
  // A fault in a list is in every line of it: the first tell enough.
  return violations.filter(({ id }) => !without.includes(id))
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}
