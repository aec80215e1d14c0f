type Attributes = Record<string, string | boolean | undefined>;

/** `el('div.a3s.aiL', { dir: 'ltr' }, 'text', child)`. */
export function el(head: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const [tag, ...classes] = head.split('.');
  const made = document.createElement(tag!);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** As Gmail writes it in American English: "Mar 2, 2026, 9:14 AM", with an ordinary space. */
export function longDate(at: number): string {
  return new Date(at)
    .toLocaleString('en-US', {
      month: 'short',
      day: 'numeric',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    })
    .replaceAll('\u202F', ' ');
}
