import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type CompletionItem, type CodeAction, type Diagnostic, type Hover, type InitializeResult, type PublishDiagnosticsParams, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodePath, projectRoot } from '../../scripts/host.ts';
import type { SourceFiles } from '../../scripts/source.ts';
import { temporary } from '../fixtures/host.ts';

/** An editor as far as a server knows: it opens, types, asks and waits for diagnostics. */
export interface Editor {
  folder: string;
  server: InitializeResult;
  open(file: string, text: string): Promise<void>;
  /** Types in place of some text of an open file. */
  type(file: string, from: string, to: string): Promise<void>;
  text(file: string): string;
  /** Diagnostics of a file as soon as they satisfy. */
  diagnostics(file: string, satisfy: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]>;
  /** What is offered where `|` stands in a stretch of the file's text. */
  complete(file: string, at: string): Promise<CompletionItem[]>;
  hover(file: string, at: string): Promise<string>;
  actions(file: string, at: string): Promise<CodeAction[]>;
  /** The text of a file with an action done. */
  apply(file: string, action: CodeAction): string;
  messages: string[];
  /** Goes without a word; the exit code of the server that is left alone. */
  vanish(): Promise<number | null>;
}

/** Starts `assay lsp` as an editor would, in a project with this content. */
export async function startEditor(content: SourceFiles, config = '{ content: ["content"], program: PROGRAM, asOf: "2026-11-16", site: { url: "https://kb.example.com", base: "/" } }'): Promise<Editor> {
  const folder = temporary({
    ...Object.fromEntries(Object.entries(content).map(([file, text]) => [`content/${file}`, text])),
    'assay.config.ts': `export default ${config.replace('PROGRAM', JSON.stringify(path.join(projectRoot, 'schemas/program/2015-02.yaml')))};\n`,
  });
  const server = spawn(nodePath, [path.join(projectRoot, 'scripts/assay.mjs'), 'lsp', '--stdio'], { cwd: projectRoot, stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void server.kill());
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const documents = new Map<string, TextDocument>();
  const said = new Map<string, Diagnostic[]>();
  const messages: string[] = [];
  let look = (): void => undefined;
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    said.set(uri, diagnostics);
    look();
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message);
    look();
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }] });
  await connection.sendNotification('initialized', {});

  const uriOf = (file: string): string => pathToFileURL(path.join(folder, 'content', file)).href;
  const documentOf = (file: string): TextDocument => {
    const document = documents.get(file);
    if (!document) throw new Error(`${file} is not open`);
    return document;
  };
  const place = (file: string, at: string): { textDocument: { uri: string }; position: { line: number; character: number } } => {
    const document = documentOf(file);
    const found = document.getText().indexOf(at.replace('|', ''));
    if (found === -1) throw new Error(`${file} holds no ${JSON.stringify(at)}`);
    return { textDocument: { uri: uriOf(file) }, position: document.positionAt(found + Math.max(0, at.indexOf('|'))) };
  };
  return {
    folder,
    server: initialized,
    messages,
    async open(file, text) {
      documents.set(file, TextDocument.create(uriOf(file), 'markdown', 1, text));
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uriOf(file), languageId: 'markdown', version: 1, text } });
    },
    async type(file, from, to) {
      const document = documentOf(file);
      const start = document.getText().indexOf(from);
      if (start === -1) throw new Error(`${file} holds no ${JSON.stringify(from)}`);
      const change = { range: { start: document.positionAt(start), end: document.positionAt(start + from.length) }, text: to };
      documents.set(file, TextDocument.update(document, [change], document.version + 1));
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri: uriOf(file), version: document.version + 1 }, contentChanges: [change] });
    },
    text: (file) => documentOf(file).getText(),
    diagnostics: (file, satisfy) =>
      new Promise((resolve) => {
        look = () => {
          const diagnostics = said.get(uriOf(file));
          if (diagnostics && satisfy(diagnostics)) resolve(diagnostics);
        };
        look();
      }),
    complete: (file, at) => connection.sendRequest<CompletionItem[]>('textDocument/completion', place(file, at)),
    async hover(file, at) {
      const hover = await connection.sendRequest<Hover | null>('textDocument/hover', place(file, at));
      return hover === null ? '' : (hover.contents as { value: string }).value;
    },
    actions(file, at) {
      const { textDocument, position } = place(file, at);
      return connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } });
    },
    vanish: () =>
      new Promise((resolve) => {
        server.on('exit', resolve);
        server.stdin.end();
      }),
    apply: (file, { edit }) => TextDocument.applyEdits(documentOf(file), (edit?.changes?.[uriOf(file)] ?? []) as TextEdit[]),
  };
}
