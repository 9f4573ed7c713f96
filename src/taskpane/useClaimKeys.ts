import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { stepFrom, type TextMark } from './claimMarks';

const ITEM = 'button.claim';

/**
 * Keys of the marked text, as in the list of findings: F8 and Shift+F8 go to the next and previous problem, the arrows to
 * the next and previous mark. Gives what the buttons for F8 do.
 */
export function useClaimKeys(
  text: RefObject<HTMLElement | null>,
  problems: readonly TextMark[],
  open: (mark: TextMark) => void,
): (by: 1 | -1) => void {
  const current = useRef<string | null>(null);
  const step = useCallback(
    (by: 1 | -1) => {
      const mark = stepFrom(problems, current.current, by);
      if (!mark) return;
      current.current = mark.id;
      open(mark);
      itemsOf(text)
        .find((item) => item.dataset['id'] === mark.id)
        ?.focus();
    },
    [open, problems, text],
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
    const element = text.current;
    if (!element) return undefined;
    const onFocus = ({ target }: FocusEvent) => {
      const id = target instanceof HTMLElement && target.matches(ITEM) ? target.dataset['id'] : undefined;
      if (id !== undefined) current.current = id;
    };
    const onKey = (event: KeyboardEvent) => {
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (by === undefined || !(event.target instanceof HTMLElement) || !event.target.matches(ITEM)) return;
      const all = itemsOf(text);
      const to = all[all.indexOf(event.target) + by];
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKey);
    };
  }, [text]);

  return step;
}

function itemsOf(text: RefObject<HTMLElement | null>): readonly HTMLElement[] {
  return [...(text.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
}
