import type { Words } from '../common/app';

/** What stands in the margins of every page: the pages' numbers, and on all but letters, which leave the office, 内部资料. A style sheet of its own, since it holds words. */
export function pageRules(t: Words): string {
  const [before = '', between = '', after = ''] = t('sheet.pageOf', { page: '\0', pages: '\0' }).split('\0').map((text) => JSON.stringify(text));
  const numbers = `@bottom-center { content: ${before} counter(page) ${between} counter(pages) ${after}; }`;
  return `@page { size: A4 landscape; margin: 12mm 10mm 14mm; @bottom-left { content: ${JSON.stringify(t('sheet.internal'))}; } ${numbers} } @page letter { size: A4 portrait; margin: 25mm 24mm 20mm; @bottom-left { content: none; } @bottom-center { content: none; } }`;
}
