import { followContents } from './article/contents.ts';
import { offerCopies } from './article/copy.ts';
import { noteAddresses } from './article/notes.ts';
import { offerTicks } from './article/steps.ts';
import { offerZoom } from './article/zoom.ts';

const article = document.querySelector<HTMLElement>('[data-article]');
const prose = article?.querySelector<HTMLElement>('.prose');
if (article && prose) {
  followContents(article);
  offerTicks(article, prose);
  offerCopies(article, prose);
  offerZoom(prose);
  noteAddresses(prose);
}
