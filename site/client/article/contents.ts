/** Marks in the contents where the reader is, and unfolds them where there is room beside the text. */
export function followContents(article: HTMLElement): void {
  const contents = article.querySelector<HTMLDetailsElement>('[data-contents]');
  if (!contents) return;
  const wide = matchMedia('(min-width: 64rem)');
  const unfold = (): void => {
    contents.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();

  const links = new Map([...contents.querySelectorAll('a')].flatMap((link): [Element, HTMLAnchorElement][] => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [[heading, link]] : [];
  }));
  const headings = [...links.keys()];

  const mark = (): void => {
    const current = links.get(whereReaderIs(headings));
    for (const link of links.values()) {
      if (link !== current) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        if (wide.matches) show(link, contents);
      }
    }
  };
  // Called whenever a heading passes the line, however far the page jumps, or the page comes to its end.
  const passing = new IntersectionObserver(mark, { rootMargin: '999999px 0px -75%' });
  headings.forEach((heading) => passing.observe(heading));
  new IntersectionObserver(mark, { threshold: [0, 1] }).observe(document.querySelector('footer.site')!);
  addEventListener('hashchange', mark);
}

function whereReaderIs(headings: readonly Element[]): Element {
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
  const asked = document.querySelector(':target');
  // The last sections may be too short to come up to the line.
  const isEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
  if (isEnd && asked && headings.includes(asked) && asked.getBoundingClientRect().top >= 0) return asked;
  const line = isEnd ? clientHeight : clientHeight / 4;
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= line) ?? headings[0]!;
}

/** Scrolls the contents alone: `scrollIntoView` would stop the page on its way. */
function show(link: HTMLElement, contents: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect();
  const frame = contents.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) contents.scrollTop += top - frame.top - frame.height / 2;
}
