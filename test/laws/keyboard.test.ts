import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { codeUnder, nodesOf, parse, place, type SourceFile } from './source';

/** What the browser gives to whoever works by keys as well: Tab goes there, Enter or Space clicks. */
const forKeys: ReadonlySet<string> = new Set(['button', 'a', 'input', 'select', 'textarea', 'summary', 'label']);
const byMouse = /^on(ClickCapture|Click|DoubleClick|ContextMenu|Mouse\w+|Pointer\w+|Touch\w+|Drag\w*|Drop)$/;

/** What a mouse does to elements that no key reaches by itself, and by which keys the same is done. */
const doneByKeys: Readonly<Record<string, string>> = {
  'GridRow div onClick': 'arrows make a row the active one, Space and Shift with arrows select', 'GridRow div onDoubleClick': 'Enter opens the active row',
  'GroupRow div onClick': 'left and right close and open the group', 'DataGrid div onClick': 'arrows make a row the active one', 'DataGrid div onDoubleClick': 'Enter opens the active row',
  'FacetValue div onPointerDownCapture': 'the minus key keeps a value out', 'FacetValue div onClickCapture': 'the minus key keeps a value out',
  'Palette div onClick': 'Enter runs the chosen command', 'Palette div onPointerMove': 'arrows choose', 'Marks g onClick': 'arrows walk over the marks, Enter lists what one stands for',
  'HeadCell div onDragOver': 'Alt with arrows moves a column', 'HeadCell div onDrop': 'Alt with arrows moves a column', 'HeadCell button onDragStart': 'Alt with arrows moves a column', 'HeadCell button onDragEnd': 'Alt with arrows moves a column',
  'HeadCell div onMouseDown': 'arrows on the grip set the width', 'HeadCell div onTouchStart': 'arrows on the grip set the width', 'HeadCell div onDoubleClick': 'Home on the grip sets the first width',
};

/** What a component does by the mouse alone, as far as the element itself says. */
function byMouseAlone(file: SourceFile): string[] {
  return [...nodesOf(parse(file).program)].filter((node): node is ESTree.JSXOpeningElement => node.type === 'JSXOpeningElement').flatMap((element) => {
    const { name } = element;
    if (name.type !== 'JSXIdentifier' || !/^[a-z]/.test(name.name)) return [];
    return element.attributes.flatMap((one) => {
      const handler = one.type === 'JSXAttribute' && one.name.type === 'JSXIdentifier' ? one.name.name : '';
      return byMouse.test(handler) && !(handler === 'onClick' && forKeys.has(name.name)) ? [`${/(\w+)\.tsx$/.exec(file.path)?.[1]} ${name.name} ${handler} ${place(file, element.start)}`] : [];
    });
  });
}

/** Controls that Tab passes by: a button beside each presses it. */
const passedBy: ReadonlySet<string> = new Set(['FilePicker input', 'ListLine input', 'PoolTables input']);

/** Controls that are taken out of the order of the Tab key. */
function outOfOrder(file: SourceFile): string[] {
  return [...nodesOf(parse(file).program)].filter((node): node is ESTree.JSXOpeningElement => node.type === 'JSXOpeningElement').flatMap((element) => {
    const { name } = element;
    const tag = name.type === 'JSXIdentifier' ? name.name : '';
    return element.attributes.flatMap((one) => {
      if (one.type !== 'JSXAttribute' || one.name.type !== 'JSXIdentifier') return [];
      const text = file.text.slice(one.start, one.end);
      const isOut = one.name.name === 'excludeFromTabOrder' || (text === 'tabIndex={-1}' && (forKeys.has(tag) || /^[A-Z]/.test(tag)));
      return isOut ? [`${/(\w+)\.tsx$/.exec(file.path)?.[1]} ${tag}`] : [];
    });
  });
}
const nameOf = (line: string): string => line.split(' ').slice(0, 3).join(' ');

describe('what a mouse does', () => {
  const files = codeUnder('src/ui').filter(({ path }) => path.endsWith('.tsx'));
  const found = files.flatMap(byMouseAlone);

  it('keys do too: on pages and in boxes alike', () => {
    expect(found.filter((line) => !(nameOf(line) in doneByKeys))).toEqual([]);
  });

  it('Tab gets to: no control is taken out of its order but one that a button beside it presses', () => {
    expect(files.flatMap(outOfOrder).toSorted()).toEqual([...passedBy].toSorted());
    expect(outOfOrder({ path: 'src/ui/rules/NewBox.tsx', text: 'export const NewBox = () => <><button tabIndex={-1} /><Button excludeFromTabOrder /><div tabIndex={-1} /></>;' })).toEqual(['NewBox button', 'NewBox Button']);
  });

  it('is told of here only as far as it is there', () => {
    expect(Object.keys(doneByKeys).filter((name) => !found.some((line) => nameOf(line) === name))).toEqual([]);
  });

  it('is held to that', () => {
    const planted = (drawn: string): string[] => byMouseAlone({ path: 'src/ui/rules/NewBox.tsx', text: `export const NewBox = () => <Box title="">${drawn}</Box>;` });
    expect(planted('<li onClick={take}>x</li>')).toEqual(['NewBox li onClick src/ui/rules/NewBox.tsx:1']);
    expect(planted('<button type="button" onDoubleClick={take} />')).toHaveLength(1);
    expect(planted('<><button type="button" onClick={take} /><Row onClick={take} /></>')).toEqual([]);
  });
});
