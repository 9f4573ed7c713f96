const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

type DragType = 'dragenter' | 'dragover' | 'dragleave' | 'drop';

/** Handles a drag of files anywhere on the page, before the grid sees it. */
function on(type: DragType, handle: (event: DragEvent) => void): void {
  const listen = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    handle(event);
  };
  window.addEventListener(type, listen, { capture: true });
}

/** Lets a person drop a file anywhere on the page; `overlay` shows that she can. */
export function acceptDrops(overlay: HTMLElement, take: (files: readonly File[]) => void): void {
  // Entering a child leaves its parent: only the balance says whether the pointer is still over the page.
  let inside = 0;
  on('dragenter', () => {
    inside += 1;
    overlay.hidden = false;
  });
  on('dragover', () => undefined);
  on('dragleave', () => {
    inside = Math.max(0, inside - 1);
    overlay.hidden = inside === 0;
  });
  on('drop', (event) => {
    inside = 0;
    overlay.hidden = true;
    event.stopPropagation();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
