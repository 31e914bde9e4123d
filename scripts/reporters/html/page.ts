import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { name, version } from '../../version.ts';
import { html, type Markup } from './markup.ts';

export interface PageParts {
  /** What the page is, beside the mark of the house. */
  kind: string;
  /** The verdict, which is the heading. */
  title: string;
  /** Whether the verdict is what one hopes for. */
  isGood: boolean;
  /** The id that readers without a mouse can go to at once. */
  skip: { to: string; text: string };
  /** The page's own style sheet. */
  style: URL;
  /** What stands under the heading. */
  lead: Markup;
  /** The page itself, with its `main`. */
  sheet: Markup;
}

/** The mark of the house: an A in an octagon, as it is punched. */
const punch = html`<svg viewBox="0 0 32 32" aria-hidden="true"><path fill="#0c5a50" d="M10 2h12l8 8v12l-8 8H10l-8-8V10z"/><path fill="none" stroke="#fff" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round" d="M9.5 23 16 8.5 22.5 23M12 18h8"/></svg>`;

/** A report as a page of its own, which asks nothing of any server and runs no script: with a policy that holds a browser to that. */
export function renderPage({ kind, title, isGood, skip, style: own, lead, sheet }: PageParts): string {
  const style = [new URL('./base.css', import.meta.url), own].map((file) => readFileSync(file, 'utf8')).join('\n');
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="${name} ${version}">
<title>${title} - ${kind}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(punch.markup.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '))}">
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.text}</a>
<header class="top">
<p class="brand">${punch} ${kind}</p>
<h1 class="${isGood ? 'pass' : 'fail'}">${title}</h1>
${lead}
</header>
<div class="sheet">
${sheet}
</div>
</body>
</html>
`.markup;
}
