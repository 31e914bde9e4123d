import type { Root } from 'mdast';
import type { Plugin, Preset, Processor } from 'unified';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Program } from '../../schemas/generated/types.ts';
import { readArticle } from './article/read.ts';
import { restorePositions } from './article/restore-positions.ts';
import type { Article, ArticleRule, Rule } from './define-rule.ts';
import type { FrontMatter, Identity } from './facts.ts';
import type { Finding } from './finding.ts';
import { ruleTable, runRules } from './run.ts';

/** What a rule needs to know around a file that some remark tool has read. */
export interface RemarkContext {
  program: Program;
  /** The path from the content root with what it says of the file; undefined for files that are no documents. */
  identify(file: VFile): { path: string; identity: Identity } | undefined;
  readFrontMatter(path: string, text: string): FrontMatter;
  /** Address of the page of a rule. */
  help(rule: string): string;
}

/** Every article rule as a remark-lint rule, in a preset for any remark tool or editor. */
export function remarkPreset(rules: readonly Rule[], context: RemarkContext): Preset {
  const articles = new WeakMap<Root, Article | undefined>();
  const articleOf = (tree: Root, file: VFile): Article | undefined => {
    if (!articles.has(tree)) articles.set(tree, read(tree, file, context));
    return articles.get(tree);
  };
  return { plugins: rules.filter((rule) => rule.scope === 'article').map((rule) => remarkRule(rule, articleOf, context)) };
}

function read(tree: Root, file: VFile, context: RemarkContext): Article | undefined {
  const found = context.identify(file);
  if (!found) return undefined;
  const source = String(file);
  return readArticle({ ...found, source, frontMatter: context.readFrontMatter(found.path, source), program: context.program, tree: restorePositions(tree, source) });
}

function remarkRule(rule: ArticleRule, articleOf: (tree: Root, file: VFile) => Article | undefined, context: RemarkContext): Plugin<[], Root> {
  const table = ruleTable([rule]);
  const said = new WeakMap<VFileMessage, Finding>();
  const lint = lintRule<Root>({ origin: `assay:${rule.id}`, url: context.help(rule.id) }, (tree, file) => {
    const article = articleOf(tree, file);
    for (const finding of article ? runRules(table, article) : []) said.set(say(finding, file), finding);
  });
  const plugin = function (this: Processor, ...settings: Parameters<typeof lint>): ReturnType<typeof lint> {
    const transform = lint.apply(this, settings);
    if (!transform) return undefined;
    return (tree, file, next) => {
      const before = file.messages.length;
      return transform(tree, file, (error, ...rest) => {
        // remark-lint gives all messages of a rule one severity, a crash too, so that a crashed "warn" rule would pass.
        for (const message of file.messages.slice(before)) weigh(message, said.get(message));
        next(error ?? undefined, ...rest);
      });
    };
  };
  Object.defineProperty(plugin, 'name', { value: `assay:${rule.id}` });
  return plugin as Plugin<[], Root>;
}

function say(finding: Finding, file: VFile): VFileMessage {
  const message = file.message(finding.what, finding.range && { place: finding.range });
  message.note = `${finding.why}\n${finding.fix}`;
  message.actual = finding.actual;
  message.expected = finding.expected;
  return message;
}

function weigh(message: VFileMessage, finding: Finding | undefined): void {
  if (!finding) {
    message.ruleId = 'judged';
    message.fatal = true;
  } else {
    message.fatal = finding.severity === 'note' ? undefined : finding.severity === 'error';
  }
}
