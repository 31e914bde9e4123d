import picocolors from 'picocolors';
import { readBoards } from '../boards.ts';
import { makeTree, removeTree, type Tree } from '../build/tree.ts';
import type { Command } from '../command.ts';
import { dayToJudge, siteOf } from '../config.ts';
import { openContent, pathsFrom } from '../content-roots.ts';
import { editionOption, editionsAsked } from '../edition-option.ts';
import { UsageError } from '../errors.ts';
import { startAstro, type LiveSite } from '../dev/astro-server.ts';
import { refresh, restage } from '../dev/live-edition.ts';
import { toDevState } from '../dev/state.ts';
import { followContent } from '../live/follow-content.ts';
import { openLiveJudges } from '../live/live-judges.ts';
import { checkContent } from '../pipeline/check.ts';
import { programsOf } from '../program/load.ts';
import { choosePreview, previewAsked, previewOption } from '../preview-option.ts';
import { contentOf, imageEncoder, whyNotPublished, type Content } from '../publish.ts';
import { count } from '../reporters/text.ts';
import { firstPorts } from '../serve.ts';
import type { Audience, EditionName } from '../../schemas/edition.ts';
import type { DevState } from '../../schemas/dev.ts';

export const command: Command = {
  summary: 'show both editions while you write: each page with what is found in its files, anew after each save',
  usage: '',
  options: {
    edition: editionOption,
    preview: { ...previewOption, about: `instead of the public edition, ${previewOption.about}` },
    'as-of': { type: 'string', hint: 'day', about: 'judge as of this day, e.g. 2026-11-16' },
  },
  atMost: 0,
  async run({ values, host, config }) {
    const asked = previewAsked(values['preview']);
    const audiences = editionsAsked(values['edition'], config);
    if (asked && !audiences.includes('public')) throw new UsageError('--preview stands in the place of the public edition, which is not among those asked for');
    const asOf = dayToJudge(values['as-of'], config);
    const colors = picocolors.createColors(host.color);
    const opened = openContent(config.content, { noLinks: true });
    const programs = await programsOf(config);
    const [encode, show, live] = [imageEncoder(host), pathsFrom(host.cwd, opened), openLiveJudges()];
    const trees = new Map<Audience, Tree>();
    const sites: LiveSite[] = [];
    let state: DevState = { turn: 0, pages: {} };
    let history: Content['readiness']['history'];

    /** Judges the content as it stands and brings the pages up to date; what is wrong is told on the pages, which show what was there before. */
    const bring = async (): Promise<void> => {
      try {
        const { source } = opened;
        const checked = await checkContent(source, { ...programs, asOf, isolate: true, judges: live, baseline: false, ...opened.roots });
        const content = contentOf(checked, opened, programs, config);
        const preview = asked && choosePreview(asked, checked.catalogue);
        const next = toDevState(checked, state.turn + 1, show, host.cwd);
        for (const [audience, tree] of trees) {
          const boards = audience === 'internal' ? await readBoards(content, { host, config, ...(history && { history }) }) : undefined;
          history ??= boards?.readiness.history;
          await restage(tree, audience, checked, source, { encode, stamps: content.stamps, repositories: content.repositories, ...boards, ...(audience === 'public' && preview && { preview }) });
          // Whoever reads the one edition does not wait for the other.
          refresh(tree, next);
        }
        state = next;
      } catch (error) {
        // Whom a preview shows may change while it is shown: a candidate is certified, or leaves.
        const why = error instanceof UsageError && state.turn > 0 ? { lines: [`assay: ${error.message}`] } : whyNotPublished(error);
        if (!why) throw error;
        state = { ...state, turn: state.turn + 1, trouble: why.lines.join('\n') };
        for (const tree of trees.values()) refresh(tree, state);
      }
    };

    const say = (): void => {
      const found = Object.values(state.pages).flat().flatMap(({ findings }) => findings);
      const errors = found.filter(({ severity }) => severity === 'error').length;
      host.out(state.trouble === undefined ? `  ${colors.dim(`turn ${state.turn}`)}  ${count(errors, 'error')}, ${count(found.length - errors, 'other finding')}\n` : `  ${colors.red(state.trouble)}\n`);
    };
    const start = async (): Promise<void> => {
      for (const audience of audiences) trees.set(audience, makeTree());
      await bring();
      for (const [audience, tree] of trees) {
        const name: EditionName = asked && audience === 'public' ? 'preview' : audience;
        const site = await startAstro(tree, name, siteOf(config, audience), host.env, firstPorts[name]);
        sites.push(site);
        host.out(`  ${`${name} edition`.padEnd(18)}${colors.bold(site.address)}\n`);
      }
      host.out('  Save a file and its page follows. Ctrl-C ends it.\n');
      say();
    };
    return new Promise<number>((end, fail) => {
      const close = async (): Promise<void> => {
        watching.close();
        live.close();
        await Promise.all(sites.map((site) => site.close()));
        for (const { root } of trees.values()) removeTree(root);
      };
      const watching = followContent(opened.folders, live, {
        first: start,
        again: async () => {
          await bring();
          say();
        },
        // Nothing is left running behind an error.
        async failed(error) {
          await close();
          fail(error);
        },
      });
      host.onInterrupt(async () => {
        await close();
        end(0);
        return 0;
      });
    });
  },
};
