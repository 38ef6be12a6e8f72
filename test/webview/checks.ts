/** Questions to a page that a person would ask by looking. They run in the page and answer with what is wrong, in words. */
import type { Page } from 'playwright-core';

/** Everything that reaches over the right edge of the window. Folded frames and lines of output alone may scroll. */
export async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > width + 1 && element.closest('.frames, .line, .unseen, svg') === null;
    });
    const wide = document.documentElement.scrollWidth > width ? [`page ${document.documentElement.scrollWidth} of ${width}`] : [];
    return [...wide, ...over.map((element) => `${element.tagName} ${element.className} ${Math.round(element.getBoundingClientRect().right)}`)];
  });
}

/** Texts with less contrast than 4.5:1 against the grounds painted under them. Pictures under text are not looked at: there are none. */
export async function lowContrast(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    if (canvas === null) return ['no canvas'];
    const luminance = (colours: string[]): number => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const low: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (element === null || text === '' || element.getClientRects().length === 0 || element.closest('.unseen, script, [aria-disabled=true]') !== null) continue;
      const grounds: string[] = [];
      for (let at: Element | null = element; at !== null; at = at.parentElement) grounds.unshift(getComputedStyle(at).backgroundColor);
      const [ground, ink] = [luminance(grounds), luminance([...grounds, getComputedStyle(element).color])];
      const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
      if (contrast < 4.5) low.push(`${element.className} "${text.slice(0, 30)}" ${contrast.toFixed(2)}`);
    }
    return low;
  });
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** Controls and regions without a name, as the browser's accessibility tree has them. */
export async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree') as { nodes: AxNode[] };
  await session.detach();
  const named = new Set(['button', 'link', 'log', 'navigation', 'region', 'heading', 'table', 'DisclosureTriangle']);
  return nodes.filter((node) => !node.ignored && named.has(node.role?.value ?? '') && (node.name?.value ?? '').trim() === '').map((node) => node.role?.value ?? '');
}

/** Names of all buttons, in the order of the page. */
export async function buttonNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree') as { nodes: AxNode[] };
  await session.detach();
  return nodes.filter((node) => !node.ignored && node.role?.value === 'button').map((node) => node.name?.value ?? '');
}

/** Ids that stand twice, attributes of style in what the panel draws, and style elements. */
export async function badMarkup(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return [
      ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`),
      ...[...document.querySelectorAll('#panel [style], #panel style, head style')].map((element) => `style in ${element.tagName}`),
    ];
  });
}
