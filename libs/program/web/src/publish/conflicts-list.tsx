import type { ReactElement } from 'react';
import { PublishProgramme, type ConflictView } from '@feria/program-contract';
import { SEVERITIES } from '@feria/program-domain';
import { VirtualList } from '@feria/ui/console/virtual-list';
import { useMay } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { useTexts } from '@feria/ui/texts';
import { ConflictItem } from '../panel/conflicts-part.tsx';

/** All conflicts of what would be published, the strictest first, accepted ones last. */
export function ConflictsList({ conflicts }: { conflicts: readonly ConflictView[] }): ReactElement {
  const { t } = useTexts();
  const mayWaive = useMay(PublishProgramme);
  if (conflicts.length === 0) return <Empty title={t('program.conflicts.none')} />;
  const rank = ({ waived, severity }: ConflictView) => (waived ? SEVERITIES.length : SEVERITIES.indexOf(severity));
  const ordered = [...conflicts].sort((a, b) => rank(a) - rank(b));
  return (
    <VirtualList items={ordered} keyOf={({ key }) => key} estimate={110} label={t('program.conflicts')}>
      {(conflict) => <div style={{ paddingBottom: 10 }}><ConflictItem conflict={conflict} mayWaive={mayWaive} as="div" /></div>}
    </VirtualList>
  );
}
