import { describe, expect, it } from 'vitest';
import { codeUnder, nodesOf, parse, place, textOf, type SourceFile } from './source';

/** Buttons of a page that need no command: they list more of what is listed above them. */
const listMore: readonly string[] = ['history.more', 'people.more'];

/** Buttons that a file draws by hand, where a `CommandButton` would be in the palette too. */
function ownButtons(file: SourceFile): string[] {
  return [...nodesOf(parse(file).program)].flatMap((node) => {
    if (node.type !== 'JSXOpeningElement' || node.name.type !== 'JSXIdentifier' || !['Action', 'Button', 'button'].includes(node.name.name)) return [];
    const written = [...nodesOf(node)].map(textOf);
    return written.some((text) => text !== undefined && listMore.includes(text)) ? [] : [place(file, node.start)];
  });
}

describe('what a page offers', () => {
  it('is in the palette: its buttons are those of commands', () => {
    const pages = codeUnder('src/ui').filter(({ path }) => path.endsWith('Page.tsx'));
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.flatMap(ownButtons)).toEqual([]);
  });

  it('is held to that', () => {
    const planted = (text: string): string[] => ownButtons({ path: 'src/ui/rules/RulesPage.tsx', text });
    expect(planted("const one = <Action label={t('page.export')} onPress={act} />;")).toEqual(['src/ui/rules/RulesPage.tsx:1']);
    expect(planted('const one = <button type="button" />;')).toHaveLength(1);
    expect(planted("const more = <Action label={t('history.more')} onPress={act} />;")).toEqual([]);
    expect(planted('const one = <CommandButton command={exportLog} />;')).toEqual([]);
  });
});
