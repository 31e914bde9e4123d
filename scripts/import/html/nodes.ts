import type { Element, ElementContent, Properties, Text } from 'hast';

/** A text node. */
export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** An element. */
export function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** Whether a reader sees anything of a node. */
export function hasContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return ['img', 'hr', 'input', 'iframe', 'video'].includes(node.tagName) || node.children.some(hasContent);
}
