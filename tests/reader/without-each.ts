/**
 * Takes one element after another out of a page and puts it back; those whose absence `isWrong` objects to,
 * as their markup.
 */
export function wrongWithout(document: Document, isWrong: () => boolean): string[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const parent = element.parentNode!;
    const after = element.nextSibling;
    element.remove();
    const wrong = isWrong();
    parent.insertBefore(element, after);
    return wrong ? [`without ${element.outerHTML.slice(0, 120)}`] : [];
  });
}

/** The same for every attribute but those `kept` names. */
export function wrongWithoutAttribute(document: Document, kept: RegExp, isWrong: () => boolean): string[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      if (kept.test(name)) return [];
      element.removeAttribute(name);
      const wrong = isWrong();
      element.setAttribute(name, value);
      return wrong ? [`without ${name}=${value} in ${element.outerHTML.slice(0, 120)}`] : [];
    }),
  );
}
