import { useBlocker } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTexts } from '../i18n/texts.tsx';
import { Confirm } from './confirm.tsx';

interface Props {
  /** Something was typed and not saved. */
  when: boolean;
  /** Part of the address that may change freely (filters); by default nothing but the path counts. */
  watch?: string;
}

/** Asks before an address change throws away what was typed. */
export function LeaveGuard({ when, watch }: Props): ReactElement {
  const { t } = useTexts();
  const blocker = useBlocker({
    disabled: !when, enableBeforeUnload: when, withResolver: true,
    shouldBlockFn: ({ current, next }) => {
      if (current.pathname !== next.pathname) return true;
      const [from, to] = [current.search as Record<string, unknown>, next.search as Record<string, unknown>];
      return watch !== undefined && String(from[watch] ?? '') !== String(to[watch] ?? '');
    },
  });
  return (
    <Confirm opened={blocker.status === 'blocked'} onClose={() => blocker.reset?.()} onConfirm={() => blocker.proceed?.()} danger title={t('ui.leave.ask')} verb={t('ui.leave.verb')}>
      {t('ui.leave.more')}
    </Confirm>
  );
}
