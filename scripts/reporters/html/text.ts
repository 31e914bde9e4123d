import { splitCode } from '../check/inline-code.ts';
import { printable } from '../text.ts';
import { html, type Markup } from './markup.ts';

/** A path that may be broken at its slashes. */
export function breakable(path: string): Markup {
  return html`<span class="path">${printable(path).split('/').map((part, index) => html`${index > 0 && html`/<wbr>`}${part}`)}</span>`;
}

/** A sentence, what it quotes as code. */
export function sentence(text: string): Markup {
  return html`${splitCode(printable(text)).map(({ text, code }) => (code ? html`<code>${text}</code>` : text))}`;
}
