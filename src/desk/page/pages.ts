import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { askForBytes } from './connection.ts';
import { element } from './element.ts';
import { whenChanged } from './store.ts';
import { words } from './words/index.ts';

/** A page's place on the screen. What was painted stays until the next is painted whole. */
interface Box {
  readonly node: HTMLElement;
  readonly index: number;
  /** In points. */
  width: number;
  height: number;
  /** What its canvas shows, and the scale. */
  painted: string;
  isPainting: boolean;
}

export interface Pages {
  readonly node: HTMLElement;
  /** The box of a page, from 1, with its size in points. */
  sheet(
    page: number,
  ): { readonly node: HTMLElement; readonly width: number; readonly height: number } | undefined;
  zoom(factor: number): void;
  fitWidth(): void;
  goTo(page: number): void;
  /** Marks where a text is found, and shows the next place. Returns which it is, and how many there are. */
  find(text: string): Promise<{ readonly at: number; readonly count: number }>;
  bytes(): Uint8Array<ArrayBuffer> | undefined;
  onPage(call: (page: number, count: number) => void): void;
  /** Calls back when other pages are shown. */
  onShown(call: () => void): void;
}

const gap = 16;
const [smallest, largest] = [0.3, 4];

let painting: Promise<unknown> = Promise.resolve();

/** Resolves when the page that is looked at is painted, if pages have come: what takes time to draw lets it go first. */
export async function untilPainted(): Promise<void> {
  await painting;
}

/** The pages of the real PDF. Scroll and zoom stay as they are; only pages that are seen are painted. */
export function createPages(): Pages {
  const list = element('div', { class: 'sheets' });
  // Each font that pages bring would have the whole window laid out again, so they are brought to a document of their own.
  const fonts = element('iframe', { class: 'fonts', 'aria-hidden': 'true', tabindex: -1 });
  const node = element(
    'div',
    { class: 'pages', tabindex: 0, role: 'region', 'aria-label': words.pages },
    list,
    fonts,
  );
  const boxes: Box[] = [];
  const pageListeners = new Set<(page: number, count: number) => void>();
  let pdf: PDFDocumentProxy | undefined;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  const shownListeners = new Set<() => void>();
  let version = 0;
  let prints: readonly string[] = [];
  let scale = 1;
  let isFitted = true;
  let loading: Promise<void> = Promise.resolve();
  const library = import(/* @vite-ignore */ '/pdf.js' as string) as Promise<typeof import('./pdf.ts')>;

  whenChanged(['pages'], ({ pages }) => {
    const { version: next } = pages;
    if (next === undefined) return forget();
    if (next === version) return;
    version = next;
    painting = new Promise<void>(onPainted => {
      loading = loading
        .then(() => (next === version ? load(next, pages.prints ?? [], onPainted) : undefined))
        // There is a newer one, which is announced.
        .catch(() => {})
        .finally(onPainted);
    });
  });

  /** What is shown is no longer what it is said to be. Scroll and zoom stay for what comes. */
  function forget(): void {
    version = 0;
    bytes = undefined;
    for (const box of boxes) {
      box.painted = '';
      box.node.replaceChildren();
    }
  }

  async function load(wanted: number, looks: readonly string[], onPainted: () => void): Promise<void> {
    const [{ getDocument, worker }, answer] = await Promise.all([
      library,
      askForBytes('pdf', { version: String(wanted) }),
    ]);
    if (wanted !== version || answer.byteLength === 0) return;
    bytes = new Uint8Array(answer);
    const next = await getDocument({
      data: bytes.slice(),
      worker,
      ownerDocument: fonts.contentDocument as HTMLDocument,
      useWasm: false,
      enableXfa: false,
    }).promise;
    const sizes = await sizesOf(next);
    const old = pdf;
    pdf = next;
    prints = looks;
    lay(sizes);
    // The one that is looked at comes first.
    const [current] = boxes.filter(isSeen);
    if (current) await paint(current);
    document.documentElement.dataset.pages = String(wanted);
    onPainted();
    tellPage();
    await paintSeen();
    for (const listener of shownListeners) listener();
    await old?.loadingTask.destroy();
  }

  /** All pages have the first one's size, unless there are few enough to ask. */
  async function sizesOf(next: PDFDocumentProxy): Promise<readonly (readonly [number, number])[]> {
    const first = await next.getPage(1);
    const { width, height } = first.getViewport({ scale: 1 });
    return Array.from({ length: next.numPages }, () => [width, height] as const);
  }

  function lay(sizes: readonly (readonly [number, number])[]): void {
    while (boxes.length > sizes.length) boxes.pop()!.node.remove();
    sizes.forEach(([width, height], index) => {
      const box = boxes[index] ?? addBox(index);
      box.width = width;
      box.height = height;
    });
    if (isFitted) scale = fittedScale();
    size();
  }

  function addBox(index: number): Box {
    const sheet = element('div', {
      class: 'sheet',
      role: 'img',
      'aria-label': words.page(index + 1),
      'data-page': index + 1,
    });
    const box: Box = { node: sheet, index, width: 0, height: 0, painted: '', isPainting: false };
    boxes.push(box);
    list.append(sheet);
    return box;
  }

  function size(): void {
    for (const { node: sheet, width, height } of boxes) {
      sheet.style.width = `${Math.round(width * scale)}px`;
      sheet.style.height = `${Math.round(height * scale)}px`;
    }
  }

  function fittedScale(): number {
    const width = boxes[0]?.width ?? 595;
    return clamp((node.clientWidth - 2 * gap) / width);
  }

  function isSeen({ node: sheet }: Box): boolean {
    const { top, bottom } = sheet.getBoundingClientRect();
    const area = node.getBoundingClientRect();
    return bottom > area.top - 200 && top < area.bottom + 200;
  }

  async function paintSeen(): Promise<void> {
    await Promise.all(boxes.filter(isSeen).map(paint));
  }

  /** A page that looks the same is not painted again. */
  function looksOf({ index }: Box): string {
    return `${prints[index] ?? version} ${scale}`;
  }

  async function paint(box: Box): Promise<void> {
    const wanted = looksOf(box);
    if (box.painted === wanted || box.isPainting || !pdf) return;
    box.isPainting = true;
    try {
      const page: PDFPageProxy = await pdf.getPage(box.index + 1);
      const viewport = page.getViewport({ scale: scale * devicePixelRatio });
      const canvas = fonts.contentDocument!.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      // As for print, it does not wait for the next frame after each step.
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      if (version === 0) return;
      box.node.querySelector('canvas')?.remove();
      box.node.prepend(canvas);
      box.painted = wanted;
    } catch {
      // The document has been replaced in the meantime; the next one is painted.
    } finally {
      box.isPainting = false;
    }
    if (box.painted !== looksOf(box) && isSeen(box)) await paint(box);
  }

  function currentPage(): number {
    const middle = node.getBoundingClientRect().top + node.clientHeight / 3;
    const at = boxes.findIndex(({ node: sheet }) => sheet.getBoundingClientRect().bottom > middle);
    return at < 0 ? boxes.length : at + 1;
  }

  function tellPage(): void {
    for (const listener of pageListeners) listener(currentPage(), boxes.length);
  }

  /** The place that is in the middle stays there. */
  function zoomTo(next: number): void {
    const [x, y] = [node.scrollLeft + node.clientWidth / 2, node.scrollTop + node.clientHeight / 2];
    const factor = next / scale;
    scale = next;
    size();
    node.scrollTo(x * factor - node.clientWidth / 2, y * factor - node.clientHeight / 2);
    void paintSeen();
  }

  let isDue = false;
  node.addEventListener('scroll', () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      void paintSeen();
      tellPage();
    });
  });
  new ResizeObserver(() => {
    if (isFitted && boxes.length > 0 && node.clientWidth > 0) zoomTo(fittedScale());
    else void paintSeen();
  }).observe(node);

  let search: { readonly key: string; readonly hits: readonly Hit[]; at: number } | undefined;

  return {
    node,
    sheet: page => boxes[page - 1],
    zoom(factor) {
      isFitted = false;
      zoomTo(clamp(scale * factor));
    },
    fitWidth() {
      isFitted = true;
      zoomTo(fittedScale());
    },
    goTo(page) {
      boxes[Math.min(boxes.length, Math.max(1, page)) - 1]?.node.scrollIntoView({ block: 'start' });
    },
    async find(text) {
      for (const mark of list.querySelectorAll('.hit')) mark.remove();
      const wanted = text.trim().toLocaleLowerCase();
      if (wanted === '' || !pdf) return { at: 0, count: 0 };
      const key = `${version} ${wanted}`;
      const isSame = search?.key === key;
      const found = isSame ? search! : { key, hits: await hitsIn(pdf, wanted), at: -1 };
      search = found;
      if (found.hits.length === 0) return { at: 0, count: 0 };
      found.at = (found.at + 1) % found.hits.length;
      const { page, left, top, width, height } = found.hits[found.at]!;
      const { node: sheet, width: pageWidth, height: pageHeight } = boxes[page]!;
      const mark = element('div', { class: 'hit' });
      Object.assign(mark.style, {
        left: `${(left / pageWidth) * 100}%`,
        top: `${(top / pageHeight) * 100}%`,
        width: `${(width / pageWidth) * 100}%`,
        height: `${(height / pageHeight) * 100}%`,
      });
      sheet.append(mark);
      mark.scrollIntoView({ block: 'center' });
      return { at: found.at + 1, count: found.hits.length };
    },
    bytes: () => bytes,
    onPage: call => pageListeners.add(call),
    onShown: call => shownListeners.add(call),
  };
}

function clamp(scale: number): number {
  return Math.min(largest, Math.max(smallest, scale));
}

/** A place on a page, in points from its upper left corner. */
interface Hit {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text is: each line that has it, whatever its letter case. */
async function hitsIn(pdf: PDFDocumentProxy, wanted: string): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height: pageHeight } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || !item.str.toLocaleLowerCase().includes(wanted)) continue;
      const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
      const height = item.height || 10;
      hits.push({
        page: number - 1,
        left,
        top: pageHeight - bottom - height,
        width: item.width,
        height: height * 1.25,
      });
    }
  }
  return hits;
}
