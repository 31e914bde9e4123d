import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const compilerOptions: ts.CompilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, declaration: true, isolatedDeclarations: true, strict: true };

/**
 * Declares what some modules offer, for whoever uses them from TypeScript, with the declarations that theirs name.
 *
 * @param root folder of the project.
 * @returns texts by path.
 * @throws TypeError when the type of something exported is not written out.
 */
export function declare(root: string, entries: readonly string[]): Map<string, string> {
  const declarations = new Map<string, string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const out = file.replace(/\.ts$/, '.d.ts');
    if (declarations.has(out)) continue;
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path.join(root, file), 'utf8'), { fileName: file, compilerOptions });
    const [problem] = diagnostics;
    if (problem) throw new TypeError(`${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
    let text = outputText;
    for (const { fileName, pos } of ts.preProcessFile(outputText).importedFiles.filter(({ fileName }) => fileName.startsWith('.'))) {
      waiting.push(path.posix.join(path.posix.dirname(file), fileName));
      // Declarations are found by the name of the JavaScript. Both endings are three characters, so that nothing moves.
      const end = text.indexOf(fileName, pos) + fileName.length;
      text = `${text.slice(0, end - 3)}.js${text.slice(end)}`;
    }
    declarations.set(out, text);
  }
  return declarations;
}
