import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, type ESTree, type ParseResult } from 'vite';

/** The project's top folder. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

/** A text of the project; `path` counts from the top, with forward slashes. Laws take these, so that a planted text can break them. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every code file under a folder of the project, sorted by path. */
export function codeUnder(folder: string): SourceFile[] {
  return filesUnder(folder)
    .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
}

/** Paths of all files under a folder of the project, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length).replaceAll('\\', '/'))
    .toSorted();
}

/** A file's syntax tree and comments. Throws where the text is no TypeScript: a law must not pass what it cannot read. */
export function parse(file: SourceFile): { readonly program: ESTree.Program; readonly comments: ParseResult['comments'] } {
  const { program, comments, errors } = parseSync(file.path, file.text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file.path}: ${error.message}`);
  return { program, comments };
}

/** `path:line` of an offset in a file. */
export function place(file: SourceFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
}

export interface Import {
  readonly specifier: string;
  /** Only types cross: nothing of it is there when the program runs. */
  readonly typeOnly: boolean;
  readonly at: string;
}

/** Every import of a file: static, re-export, `import()` and the type form `import('…').T`. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (source: { readonly value?: unknown; readonly start: number } | null, typeOnly: boolean): void => {
    if (typeof source?.value === 'string') found.push({ specifier: source.value, typeOnly, at: place(file, source.start) });
  };
  for (const node of nodesOf(parse(file).program)) {
    switch (node.type) {
      case 'ImportDeclaration':
        add(node.source, node.importKind === 'type' || (node.specifiers.length > 0 && node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type')));
        break;
      case 'ExportNamedDeclaration': add(node.source, node.exportKind === 'type'); break;
      case 'ExportAllDeclaration': add(node.source, node.exportKind === 'type'); break;
      case 'ImportExpression': add(node.source.type === 'Literal' ? node.source : null, false); break;
      case 'TSImportType': add(node.source, true); break;
      default:
    }
  }
  return found;
}

/** Every node of a tree, parents before children; nothing inside of a node that `closed` names, nor itself. */
export function* nodesOf(root: ESTree.Node, closed: (node: ESTree.Node) => boolean = () => false): Generator<ESTree.Node, void, void> {
  if (closed(root)) return;
  yield root;
  for (const value of Object.values(root)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesOf(child, closed);
    }
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The plain texts that a node writes down: string literals, regular expressions and the fixed parts of templates. */
export function textOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : 'regex' in node ? node.raw ?? undefined : undefined;
  if (node.type === 'TemplateElement') return node.value.cooked ?? node.value.raw;
  return undefined;
}
