/** Narrowest pane that stays usable, and what the grid keeps. */
const MIN_PANE = 320;
const MIN_GRID = 240;
const STEP = 20;

/** Lets a person change the pane's width by pointer or arrow keys. */
export function makeResizable(workspace: HTMLElement, splitter: HTMLElement, pane: HTMLElement): void {
  const limits = (): [number, number] => [
    MIN_PANE,
    Math.max(MIN_PANE, workspace.clientWidth - MIN_GRID - splitter.offsetWidth),
  ];
  const set = (width: number): void => {
    const [least, most] = limits();
    const bounded = Math.round(Math.min(most, Math.max(least, width)));
    document.documentElement.style.setProperty('--pane-width', `${bounded}px`);
    splitter.setAttribute('aria-valuemin', String(least));
    splitter.setAttribute('aria-valuemax', String(most));
    splitter.setAttribute('aria-valuenow', String(bounded));
  };
  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    workspace.classList.add('resizing');
    const start = pane.offsetWidth;
    const move = (event: PointerEvent): void => set(start + down.clientX - event.clientX);
    const end = (): void => {
      workspace.classList.remove('resizing');
      splitter.removeEventListener('pointermove', move);
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', end, { once: true });
    splitter.addEventListener('pointercancel', end, { once: true });
  });
  splitter.addEventListener('keydown', (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(pane.offsetWidth + step);
  });
}
