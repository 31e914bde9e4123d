import { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, CompletionItemKind, createConnection, MarkupKind, MessageType, ShowMessageNotification, StreamMessageReader, StreamMessageWriter, TextDocuments, TextDocumentSyncKind, type CompletionItem, type Connection, type Diagnostic } from 'vscode-languageserver/node';
import { watchFolders, type FolderWatch } from '../live/watch-folders.ts';
import { name, version } from '../version.ts';
import { codeActions } from './code-actions.ts';
import { complete } from './complete/index.ts';
import type { Suggestion } from './complete/suggestion.ts';
import { toDiagnostic } from './diagnostics.ts';
import { hoverAt } from './hover.ts';
import { fileOf, Project, type Place } from './project.ts';

/** Quiet time after a key before the content is checked again. */
const settle = 60;

/** Serves an editor over two streams until it ends. `cwd` is the project where the editor names none. */
export function serveEditor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, cwd: string): Promise<void> {
  const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const server = new Server(connection, cwd);
  server.listen();
  return new Promise((resolve) => {
    connection.onExit(() => resolve());
    // An editor that is killed says nothing any more.
    input.once('close', () => {
      server.close();
      resolve();
    });
  });
}

class Server {
  readonly #connection: Connection;
  readonly #documents = new TextDocuments(TextDocument);
  #folder: string;
  #project: Project | undefined;
  #watching: FolderWatch | undefined;
  #timer: NodeJS.Timeout | undefined;
  #checking: Promise<void> = Promise.resolve();
  #isOver = false;
  /** What was said of each document, so that only news is sent. */
  readonly #said = new Map<string, string>();

  constructor(connection: Connection, cwd: string) {
    this.#connection = connection;
    this.#folder = cwd;
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize(({ workspaceFolders, rootUri }) => {
      this.#folder = fileOf(workspaceFolders?.[0]?.uri ?? rootUri) ?? this.#folder;
      return {
        serverInfo: { name, version },
        capabilities: {
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
          completionProvider: { triggerCharacters: ['(', '/', '.', '#', ':', ' ', '-'] },
          hoverProvider: true,
          codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        },
      };
    });
    connection.onInitialized(() => void this.#open());
    connection.onShutdown(() => this.close());
    this.#documents.onDidChangeContent(({ document }) => this.#write(document.uri, document.getText()));
    this.#documents.onDidClose(({ document }) => this.#write(document.uri, undefined));
    connection.onCompletion(({ textDocument, position }) => this.#complete(textDocument.uri, position.line, position.character));
    connection.onHover(({ textDocument, position }) => {
      const found = this.#look(textDocument.uri);
      return found && hoverAt(position, found.text, this.#findingsOf(found.place.path), found.project.identityOf(found.place.path)?.kind, { site: found.project.site, program: found.project.programs.program });
    });
    connection.onCodeAction(async ({ textDocument, range }) => {
      await this.#checkNow();
      const found = this.#look(textDocument.uri);
      // What was found in another text has its places elsewhere.
      if (!found || found.project.judged(found.place.path) !== found.text) return [];
      const { project, place, text } = found;
      return codeActions(this.#findingsOf(place.path), range, { text, path: place.path, site: project.site, uriOf: (path) => project.uriOf(path) });
    });
    this.#documents.listen(connection);
    connection.listen();
  }

  async #open(): Promise<void> {
    try {
      const project = await Project.open(this.#folder);
      if (this.#isOver) {
        project.close();
        return;
      }
      this.#project = project;
      for (const document of this.#documents.all()) this.#write(document.uri, document.getText());
      this.#watching = watchFolders(project.folders.map(({ path }) => path), ({ paths, all }) => {
        if (all) project.touchAll();
        for (const path of paths) project.touch(path);
        this.#checkSoon();
      });
      this.#checkSoon();
    } catch (error) {
      this.#complain(error);
    }
  }

  /** Ends what runs and says nothing more. */
  close(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#watching?.close();
    this.#project?.close();
    this.#project = undefined;
  }

  #write(uri: string, text: string | undefined): void {
    const place = this.#project?.placeOf(uri);
    if (!place) return;
    this.#project?.write(place, text);
    this.#checkSoon();
  }

  #checkSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#checkNow(), settle);
  }

  /** Resolves when what is typed so far has been checked. */
  #checkNow(): Promise<void> {
    if (this.#timer) this.#checking = this.#checking.then(() => this.#check()).catch((error: unknown) => this.#complain(error));
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#checking;
  }

  async #check(): Promise<void> {
    const project = this.#project;
    if (!project) return;
    const { findings } = await project.check();
    if (this.#isOver) return;
    const uriOf = (path: string): string => project.uriOf(path);
    const byUri = new Map<string, Diagnostic[]>();
    for (const finding of findings) {
      if (finding.suppression) continue;
      const uri = uriOf(finding.path);
      const diagnostics = byUri.get(uri) ?? [];
      diagnostics.push(toDiagnostic(finding, project.site, uriOf));
      byUri.set(uri, diagnostics);
    }
    // A document that somebody looks at is spoken of even when nothing is found in it.
    for (const { uri } of this.#documents.all()) if (project.placeOf(uri) && !byUri.has(uri)) byUri.set(uri, []);
    for (const uri of this.#said.keys()) if (!byUri.has(uri)) byUri.set(uri, []);
    for (const [uri, diagnostics] of byUri) {
      const said = JSON.stringify(diagnostics);
      if (this.#said.get(uri) === said) continue;
      if (diagnostics.length === 0 && !this.#documents.get(uri)) this.#said.delete(uri);
      else this.#said.set(uri, said);
      await this.#connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  #complete(uri: string, line: number, character: number): CompletionItem[] {
    const found = this.#look(uri);
    const identity = found?.project.identityOf(found.place.path);
    if (!found || !identity) return [];
    const { project, place, text } = found;
    const suggestions = complete(text, line, character, { path: place.path, identity, program: project.programs.program, versions: project.programs.versions.known, catalogue: project.last?.catalogue });
    return suggestions.map((suggestion, index) => toItem(suggestion, line, character, index));
  }

  #look(uri: string): { project: Project; place: Place; text: string } | undefined {
    const text = this.#documents.get(uri)?.getText();
    const place = this.#project?.placeOf(uri);
    return this.#project && place && text !== undefined ? { project: this.#project, place, text } : undefined;
  }

  #findingsOf(path: string): NonNullable<Project['last']>['findings'] {
    return this.#project?.last?.findings.filter((finding) => finding.path === path) ?? [];
  }

  #complain(error: unknown): void {
    if (this.#isOver) return;
    const message = `assay: ${error instanceof Error ? error.message : String(error)}`;
    // A notification: nothing waits for somebody to put it away.
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }
}

const kinds = { key: CompletionItemKind.Property, value: CompletionItemKind.Value, section: CompletionItemKind.Struct, file: CompletionItemKind.File, anchor: CompletionItemKind.Reference };

function toItem({ label, insert, replaces, kind, about }: Suggestion, line: number, character: number, index: number): CompletionItem {
  return {
    label,
    kind: kinds[kind],
    filterText: insert,
    sortText: String(index).padStart(6, '0'),
    textEdit: { range: { start: { line, character: character - replaces.length }, end: { line, character } }, newText: insert },
    ...(about !== undefined && { documentation: { kind: MarkupKind.Markdown, value: about } }),
  };
}
