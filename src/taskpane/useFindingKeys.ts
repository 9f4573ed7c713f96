import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { CheckResult } from '../assistant';
import type { Finding } from '../findings';
import { neighbour } from './findingsList';
import type { Actions } from './useSession';

interface FindingKeysProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly shown: readonly Finding[];
  readonly result: CheckResult;
  readonly actions: Actions;
}

const ITEM = 'button.finding-main';

/**
 * Keys of the list: F8 and Shift+F8 go to the next and previous finding from the selected cell, arrows move in the list.
 * Where a re-check takes the focused finding away the focus goes to the one in its place. Gives what the buttons for F8 do.
 */
export function useFindingKeys({ list, shown, result, actions }: FindingKeysProps): (by: 1 | -1) => void {
  const current = useRef<string | null>(null);
  /** The focused finding and its place among the items. */
  const focused = useRef<{ readonly id: string; readonly at: number } | null>(null);
  const step = useCallback(
    (by: 1 | -1) => {
      const sheets = result.understood.workbook.sheets.map(({ name }) => name);
      const found = neighbour(shown, sheets, actions.selected(), current.current, by);
      if (!found) return;
      current.current = found.id;
      itemsOf(list)
        .find((item) => item.dataset['id'] === found.id)
        ?.focus();
      actions.reveal(found.cell);
    },
    [actions, list, result, shown],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step]);

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const onFocus = (event: FocusEvent) => {
      const item = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.finding') : null;
      const main = item?.querySelector<HTMLElement>(ITEM);
      const id = main?.dataset['id'];
      if (!main || id === undefined) return;
      current.current = id;
      focused.current = { id, at: itemsOf(list).indexOf(main) };
    };
    // Focus that goes nowhere may have gone with its element: then the place is still wanted.
    const onBlur = (event: FocusEvent) => {
      if (event.relatedTarget !== null) focused.current = null;
    };
    const onPointer = (event: PointerEvent) => {
      if (!(event.target instanceof Node) || !element.contains(event.target)) focused.current = null;
    };
    document.addEventListener('pointerdown', onPointer);
    const onKey = (event: KeyboardEvent) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by === undefined || !(event.target instanceof HTMLElement) || !event.target.matches(ITEM)) return;
      const all = itemsOf(list);
      const to = all[all.indexOf(event.target) + by];
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    element.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
      element.removeEventListener('keydown', onKey);
    };
  }, [list]);

  useLayoutEffect(() => {
    const lost = focused.current;
    if (!lost || document.activeElement !== document.body) return;
    const all = itemsOf(list);
    const same = all.find((item) => item.dataset['id'] === lost.id);
    (same ?? all[Math.min(lost.at, all.length - 1)])?.focus({ preventScroll: true });
  });

  return step;
}

function itemsOf(list: RefObject<HTMLElement | null>): readonly HTMLElement[] {
  return [...(list.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
}
