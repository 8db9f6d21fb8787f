import { dirname, join, normalize } from 'node:path';

import { createSourceFile, forEachChild, isClassDeclaration, isConstructorDeclaration, isExportDeclaration, isImportDeclaration, isStringLiteral, type Node, ScriptTarget, type SourceFile } from 'typescript';

import { textOf } from './files.ts';

/** The syntax tree of one file. */
export function parsed(path: string): SourceFile {
  return createSourceFile(path, textOf(path), ScriptTarget.ES2023);
}

/** Classes of a file and how much each wants in its constructor. */
export function constructors(path: string): { name: string; wants: number }[] {
  const found: { name: string; wants: number }[] = [];
  const visit = (node: Node): void => {
    if (isClassDeclaration(node)) {
      const made = node.members.find(isConstructorDeclaration);
      if (made) found.push({ name: `${path} ${node.name?.text ?? ''}`, wants: made.parameters.length });
    }
    forEachChild(node, visit);
  };
  visit(parsed(path));
  return found;
}

/** Files that a file needs at run time, among its neighbours in the same package. */
export function neighbours(path: string): string[] {
  return parsed(path).statements.flatMap((statement) => {
    if (!isImportDeclaration(statement) && !isExportDeclaration(statement)) return [];
    const typesOnly = isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly;
    const from = statement.moduleSpecifier;
    if (typesOnly || !from || !isStringLiteral(from) || !from.text.startsWith('.')) return [];
    return [normalize(join(dirname(path), from.text))];
  });
}

/** Whether a file only passes on what others define. */
export function isBarrel(path: string): boolean {
  const { statements } = parsed(path);
  return statements.length > 0 && statements.every((statement) => isExportDeclaration(statement) && statement.moduleSpecifier);
}
