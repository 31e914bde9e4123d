import { describe, expect, it } from 'vitest';
import { findBy, port, vendorArticle } from '../catalogue/found.ts';

const find = (body: string): ReturnType<typeof findBy> => findBy('require-image-alt', { [port]: vendorArticle(body) });

describe('require-image-alt', () => {
  it.each([
    ['![](ports.png)', '![](ports.png)', 'The image `ports.png` has no alternative text.'],
    ['![  ](../x/ports.png "t")', '![  ](../x/ports.png "t")', 'The image `ports.png` has no alternative text.'],
    ['![][p]\n\n[p]: ports.png', '![][p]', 'An image has no alternative text.'],
    ['![ports.PNG](a.png)', 'ports.PNG', 'The alternative text `ports.PNG` is a file name.'],
    ['![step_3](img/step_3.jpg)', 'step_3', 'The alternative text `step_3` is a file name.'],
    ['![Screenshot](a.png)', 'Screenshot', 'The alternative text `Screenshot` says that there is an image, not what it shows.'],
    ['![image 12](a.png)', 'image 12', 'The alternative text `image 12` says that there is an image, not what it shows.'],
    ['![alt_text](a.png)', 'alt_text', 'The alternative text `alt_text` says that there is an image, not what it shows.'],
    ['![Screenshot 2015-05-06 at 10.11.12](a.png)', 'Screenshot 2015-05-06 at 10.11.12', 'The alternative text `Screenshot 2015-05-06 at 10.11.12` says that there is an image, not what it shows.'],
    ['![1](a.png)', '1', 'The alternative text `1` says nothing of what the image shows.'],
    ['![Click to enlarge](a.png)', 'Click to enlarge', 'The alternative text `Click to enlarge` says nothing of what the image shows.'],
    ['> - ![a picture](a.png)', 'a picture', 'The alternative text `a picture` says that there is an image, not what it shows.'],
    ['<img src="ports.png">', '<img src="ports.png">', 'The image `ports.png` has no alternative text.'],
    ['a <img alt="" src="x/ports.png"/> b', '<img alt="" src="x/ports.png"/>', 'The image `ports.png` has no alternative text.'],
    ["<p>\n  <img src='a.png'\n   alt='Figure 1'>\n</p>", 'Figure 1', 'The alternative text `Figure 1` says that there is an image, not what it shows.'],
  ])('points at the text, or at the whole image: %j', async (body, at, what) => {
    expect(await find(body)).toMatchObject([{ at, what, severity: 'error' }]);
  });

  it.each([
    ['![The list of open ports, with 443 marked](ports.png)'],
    ['![Screenshot of the list of open ports](screenshot.png)'],
    ['![Architecture](architecture.png)'],
    ['![网络](a.png)'],
    ['![Click Deploy to begin](a.png)'],
    ['![How nginx.conf is read](nginx.png)'],
    ['`![](ports.png)`'],
    ['<img src="a.png" alt="The list of open ports">'],
  ])('is content with %s', async (body) => {
    expect(await find(body)).toEqual([]);
  });
});
