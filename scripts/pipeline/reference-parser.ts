import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { restorePositions } from '../../rules/kit/article/restore-positions.ts';
import type { Parser } from './parse.ts';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** The parser of the remark world, which `fastParser` must agree with. In a file of its own: it costs more to load than a check takes. */
export const referenceParser: Parser = {
  name: 'remark-parse',
  parse: (text) => restorePositions(processor.parse(text), text),
};
