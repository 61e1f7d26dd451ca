import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { words, type WordKey } from '../../src/core/words';
import { codeUnder, nodesOf, parse, place, textOf, type SourceFile } from './source';

/** What a person presses, switches or chooses with. A `CommandButton` is a command by itself, and what a `summary` folds a command unfolds on every page. */
const controls = ['Action', 'Button', 'button', 'ToggleButton', 'Switch', 'Checkbox', 'MenuItem', 'select', 'BulkMenu'];
/** What lies over the page until it is closed: a command opens it, and its own controls are all that can be reached meanwhile. */
const boxes = ['Box', 'ModalOverlay'];
const hanging = ['Popover', ...boxes];

interface Control {
  readonly at: string;
  /** Its file and the first of what names it. */
  readonly name: string;
  /** The keys of its sentences, and the name that tests know it by. */
  readonly words: readonly string[];
}

interface Component {
  readonly name: string;
  /** Whether all of it lies in a box: it draws one. */
  readonly isBox: boolean;
  readonly controls: readonly Control[];
  /** The components that it draws outside of any box. */
  readonly draws: readonly string[];
}

const nameOf = ({ name }: ESTree.JSXOpeningElement): string => (name.type === 'JSXIdentifier' ? name.name : '');
const isElement = (node: ESTree.Node): node is ESTree.JSXElement => node.type === 'JSXElement';
const isComponent = (node: ESTree.Node): node is ESTree.Function => (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') && /^[A-Z]/.test(node.id?.name ?? '');

function componentsOf(file: SourceFile): Component[] {
  return [...nodesOf(parse(file).program)].filter(isComponent).map((node) => {
    const inIt = [...nodesOf(node.body ?? node, isComponent)].filter(isElement).map(({ openingElement }) => nameOf(openingElement));
    const open = [...nodesOf(node.body ?? node, (one) => isComponent(one) || (isElement(one) && hanging.includes(nameOf(one.openingElement))))].filter(isElement);
    return {
      name: node.id?.name ?? '', isBox: inIt.some((name) => boxes.includes(name)), draws: open.map(({ openingElement }) => nameOf(openingElement)),
      controls: open.filter(({ openingElement }) => controls.includes(nameOf(openingElement))).map(({ openingElement }) => controlOf(file, openingElement)),
    };
  });
}

function controlOf(file: SourceFile, element: ESTree.JSXOpeningElement): Control {
  const textsOf = (...attributes: readonly string[]): string[] => element.attributes.flatMap((one) =>
    (one.type === 'JSXAttribute' && one.name.type === 'JSXIdentifier' && attributes.includes(one.name.name) ? [...nodesOf(one)].flatMap((node) => textOf(node) ?? []).filter((text) => text !== '') : []));
  const keys = [...nodesOf(element)].flatMap((node) => textOf(node) ?? []).filter((text) => Object.hasOwn(words, text));
  const named = [...textsOf('testId', 'data-testid').slice(0, 1), ...keys];
  const [first = `.${textsOf('className', 'look')[0] ?? ''}`] = named;
  return { at: place(file, element.start), name: `${/(\w+)\.tsx$/.exec(file.path)?.[1]} ${first}`, words: named };
}

/** The controls that are on the page itself: those of every component that somebody draws outside of any box. */
function onThePage(all: readonly Component[]): Control[] {
  const byName = new Map(all.map((component) => [component.name, component]));
  const drawn = new Set<string>();
  const reach = (name: string): void => {
    const component = byName.get(name);
    if (component === undefined || component.isBox || drawn.has(name)) return;
    drawn.add(name);
    for (const one of component.draws) reach(one);
  };
  for (const { name } of all) if (name === 'App' || name.endsWith('Page')) reach(name);
  return all.filter(({ name }) => drawn.has(name)).flatMap(({ controls: own }) => own);
}

/** Sentences and buttons that the files of commands name: what a control shares with one of them is a command. */
const saidByCommands = (files: readonly SourceFile[]): ReadonlySet<string> =>
  new Set(files.filter(({ path }) => /ommands\.ts$|choices?\.ts$|ui\/commands\/\w+\.ts$/.test(path)).flatMap((file) => [...nodesOf(parse(file).program)].flatMap((node) => textOf(node) ?? [])));

/** Controls that do under another name what commands do, by the commands' words. */
const doneBy: Readonly<Record<string, readonly WordKey[]>> = {
  'PageRail page-': ['pages.keyGo'], 'NoExperts to-experts': ['pages.keyGo'], 'GroupRow form-panels': ['pages.keyGo'], 'ThemeMenu theme': ['commands.theme'], 'FilePicker choose-file': ['commands.chooseFile'], 'SessionList page.isOpen': ['page.sessions'], 'SessionList page.remove': ['page.sessions'], 'SessionList session-rename': ['page.sessions'],
  'HeadCell .sort': ['commands.sortUp', 'commands.sortDown', 'commands.thenUp', 'commands.thenDown'], 'HeadMenu page.columnMenu': ['commands.sortUp', 'commands.unsort', 'commands.groupBy', 'commands.pinColumn', 'commands.columnLeft', 'commands.hideColumn'],
  'DataGrid .sort': ['commands.gridSort'], 'Facet .facet-fold': ['commands.narrowBy'], 'Facet page.clear': ['page.removeFilter'], 'FacetValue grid.excludedValue': ['commands.narrowBy'], 'RangeFacet page.clear': ['page.removeFilter'],
  'PageFilters .input': ['commands.choose'], 'Facet grid.moreValues': ['commands.narrowBy'],
  'AssignPane .pair-button': ['commands.fitReasons'], 'ExpertPane fit': ['commands.fitReasons'], 'StepLine .step-line': ['commands.stepShow'], 'StepLine history.showRows': ['commands.openRow'], 'PersonLine alike.goTo': ['commands.openRow'], 'MisplacedList misplaced-move': ['commands.intoPanel'],
  'Directions .direction': ['commands.directionReasons'], 'Directions page.unconfirmDirection': ['commands.unconfirm'], 'FindingCard finding-take-back': ['commands.findingBack'], 'Findings suggest-reject': ['commands.decide'],
  'DetailPane star': ['vocabulary.keyStar'], 'BulkBar bulk-star': ['vocabulary.keyStar'], 'BulkBar bulk-copy': ['grid.keyCopy'], 'GridHead grid.selectAll': ['page.keyAll'], 'JudgeForm decide-': ['commands.decide'],
  'Directions confirm-direction': ['page.keyDirection', 'commands.directionConfirm'], 'FindingCard finding-confirm': ['commands.findingConfirm'], 'ConflictCard conflict-override': ['commands.conflictAside'],
  'ConflictCard conflict-stand': ['commands.conflictStand'], 'ConflictCard conflict-unpin': ['commands.conflictBack'], 'ExpertPane seat': ['commands.seat', 'commands.unseat'],
  'AssignPane assigned-pin': ['assignPage.keyPin', 'assignPage.keyUnpin'], 'AssignPane assigned-remove': ['assignPage.keyUnassign'], 'AssignPane assigned-swap': ['assignPage.keySwap'], 'AssignPane assigned-replace': ['assignPage.keyReplace'],
  'PlanSettings objective': ['assignPage.aimFair', 'assignPage.aimTotal'], 'RuleLine rulesPage.showRows': ['commands.ruleRows'],
  'AssignPane assignment-state': ['assignPage.markAs'], 'AssignPane assignPage.alternate': ['assignPage.keyReplace', 'assignPage.assign'],
  'StepWays step-undo': ['commands.stepUndo'], 'StepWays step-undo-with': ['commands.stepUndoWith'], 'StepWays step-jump': ['commands.stepBack'], 'StepWays step-redo': ['commands.stepRedo'],
  'RuleLine rule-on-': ['commands.ruleOn', 'commands.ruleOff'], 'RuleLine rule-severity-': ['commands.ruleSeverity'], 'RuleLine rulesPage.mark': ['commands.ruleMark'],
};

const reasons = {
  drawn: 'is what its place gives it: looked at there',
  asked: 'answers what a command or button has just asked, and has the focus or follows what has it',
  form: 'acts on what is ticked in a line that a command opens; a command moves each proposal by name',
} as const;

/** Controls that are no commands, and why. */
const noCommand: Readonly<Record<string, keyof typeof reasons>> = {
  'CommandButton .': 'drawn', 'Action .': 'drawn', 'BulkBar .button tiny': 'drawn',
  'ReasonForm -give': 'asked', 'ReasonForm page.cancel': 'asked', 'PinConflict page.cancel': 'asked', 'ListLine list-remove-sure-': 'asked', 'ListLine page.cancel': 'asked', 'PanelLine panel-rename-do': 'asked',
  'SessionList session-name-keep': 'asked', 'SessionList page.removeForGood': 'asked', 'SessionList page.cancel': 'asked', 'ChoicePreview choice-apply': 'asked', 'ChoicePreview choice-cancel': 'asked', 'SwapList swap-take': 'asked', 'ConsequenceList bulk-apply': 'asked', 'CountersignBox bulk-countersign-apply': 'asked',
  'Tour tour-skip': 'asked', 'Tour tour.back': 'asked', 'Tour tour-next': 'asked',
  'ProposalPicker pick-all': 'form', 'ProposalPicker move': 'form',
};

const components = codeUnder('src/ui').filter(({ path }) => path.endsWith('.tsx')).flatMap(componentsOf);
const said = saidByCommands(codeUnder('src/ui'));
/** Controls that no command names and nothing here accounts for. */
const uncalled = (all: readonly Component[]): string[] =>
  onThePage(all).filter(({ name, words: own }) => !own.some((word) => said.has(word)) && !(name in doneBy) && !(name in noCommand)).map(({ at, name }) => `${at} ${name}`);

describe('what a page offers, panes, tools and lines with it', () => {
  it('is in the palette, or is told here why not', () => {
    expect(onThePage(components).length).toBeGreaterThan(80);
    expect(uncalled(components)).toEqual([]);
  });

  it('is told of here only as far as it is there', () => {
    const there = new Set(onThePage(components).filter(({ words: own }) => !own.some((word) => said.has(word))).map(({ name }) => name));
    expect([...Object.keys(doneBy), ...Object.keys(noCommand)].filter((name) => !there.has(name))).toEqual([]);
    expect(Object.values(doneBy).flat().filter((word) => !said.has(word))).toEqual([]);
  });

  it('is held to that', () => {
    const planted = (text: string): string[] => uncalled([...components, ...componentsOf({ path: 'src/ui/rules/NewPage.tsx', text })]);
    const page = (drawn: string): string => `export function NewPage() { return <main>${drawn}</main>; }`;
    expect(planted(page("<Action label={t('rulesPage.title')} onPress={act} />"))).toEqual(['src/ui/rules/NewPage.tsx:1 NewPage rulesPage.title']);
    expect(planted(page('<button type="button" />'))).toHaveLength(1);
    // In a component of its own too, and beside what hangs at a button; within a box or what hangs there it is the box's.
    expect(planted(`${page('<Part />')} function Part() { return <Switch data-testid="new" />; }`)).toEqual(['src/ui/rules/NewPage.tsx:1 NewPage new']);
    expect(planted(page('<><ToggleButton /><Popover><Button /></Popover></>'))).toHaveLength(1);
    expect(planted(`${page('<Part />')} function Part() { const foot = <Action label="x" />; return <Box foot={foot} />; }`)).toEqual([]);
    expect(planted(page("<><CommandButton command={exportLog} /><Action label={t('judging.countersign')} testId=\"bulk-decide\" /></>"))).toEqual([]);
  });
});
