import { useContext, useEffect, useRef, useState } from 'react';
import { describeRulePage } from '../describe';
import { useTexts } from '../language';
import { RulePagesContext, type RulePage } from '../rulePages';

interface RulePageProps {
  readonly rule: string;
  readonly onClose: () => void;
}

/** The page of a rule beside the list: what it checks and why, on what basis, what to do, and examples. */
export function RulePageView({ rule, onClose }: RulePageProps) {
  const { t, language } = useTexts();
  const page = useRulePage(rule);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  const { title, severity, group, basis, why, remedy } = describeRulePage(language, rule);
  return (
    <aside className="rule-page" aria-label={title}>
      <button type="button" className="small close" onClick={onClose}>
        {t('closeRulePage')}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p className="quiet">{`${severity} · ${group}`}</p>
      {page && (
        <div lang="zh-CN">
          <h4>{t('ruleChecks')}</h4>
          {page.what.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      <dl>
        <dt>{t('why')}</dt>
        <dd>{why}</dd>
        <dt>{t('remedy')}</dt>
        <dd>{remedy}</dd>
        {basis && (
          <>
            <dt>{t('basis')}</dt>
            <dd>{basis}</dd>
          </>
        )}
      </dl>
      {page && page.examples.length > 0 && <Examples examples={page.examples} />}
    </aside>
  );
}

function Examples({ examples }: Pick<RulePage, 'examples'>) {
  const { t } = useTexts();
  return (
    <table className="examples">
      <caption>{t('ruleExamples')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ruleWrong')}</th>
          <th scope="col">{t('ruleRight')}</th>
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {examples.map(([wrong, right]) => (
          <tr key={wrong}>
            <td>{wrong}</td>
            <td>{right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The page of a rule once it is there. */
function useRulePage(rule: string): RulePage | null {
  const load = useContext(RulePagesContext);
  const [pages, setPages] = useState<Readonly<Record<string, RulePage>>>({});
  useEffect(() => {
    let gone = false;
    void (async () => {
      try {
        const found = await load?.();
        if (found && !gone) setPages(found);
      } catch {
        // Without the pages the rule's own texts have to do.
      }
    })();
    return () => {
      gone = true;
    };
  }, [load]);
  return pages[rule] ?? null;
}
