import type { Command } from '../command.ts';

export const command: Command = {
  summary: 'serve an editor over standard input and output, in the language server protocol',
  usage: '',
  options: {
    stdio: { type: 'boolean', about: 'over standard input and output, as it always does; some editors insist on saying so' },
  },
  atMost: 0,
  async run({ host }) {
    const { serveEditor } = await import('../lsp/serve.ts');
    await serveEditor(...host.streams(), host.cwd);
    return 0;
  },
};
