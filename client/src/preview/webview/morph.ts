/**
 * Makes the content of one element like that of another with as few changes as it takes, so that whoever reads keeps the
 * place, the selection and the focus.
 */
export function morph(from: Element, to: Element): void {
  const wanted = [...to.childNodes];
  wanted.forEach((next, index) => {
    const present = from.childNodes[index];
    if (present === undefined) from.append(next.cloneNode(true));
    else if (!isAlike(present, next)) present.replaceWith(next.cloneNode(true));
    else change(present, next);
  });
  while (from.childNodes.length > wanted.length) from.lastChild?.remove();
}

function isAlike(one: Node, other: Node): boolean {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName;
}

function change(present: Node, next: Node): void {
  if (present instanceof Element && next instanceof Element) {
    for (const { name } of [...present.attributes]) if (!next.hasAttribute(name)) present.removeAttribute(name);
    for (const { name, value } of next.attributes) {
      if (present.getAttribute(name) !== value) present.setAttribute(name, value);
    }
    morph(present, next);
  } else if (present.nodeValue !== next.nodeValue) present.nodeValue = next.nodeValue;
}
