import { Suspense, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '@feria/ui/texts';
import { FaultLine } from './fault-line.tsx';

/** One screen: what it shows while its code comes, and what it says if it breaks. */
export function Screen({ children }: { children: ReactNode }): ReactElement {
  const { t } = useTexts();
  return (
    <FaultLine title={t('fault.title')} text={t('fault.text')} action={t('shell.retry')}>
      <Suspense fallback={<div className="waiting" aria-hidden="true" />}>{children}</Suspense>
    </FaultLine>
  );
}
