/** Makes an element with some of its properties set, around other nodes. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A place for what is said to those who listen; what stands in it is read out when it changes. */
export function makeStatus(className: string): HTMLElement {
  const status = make('p', { className });
  status.setAttribute('role', 'status');
  return status;
}
