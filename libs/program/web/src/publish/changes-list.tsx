import { Checkbox } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import type { ReleaseChange } from '@feria/program-contract';
import { VirtualList } from '@feria/ui/console/virtual-list';
import { useTexts } from '@feria/ui/texts';
import { ChangeRow } from './change-row.tsx';
import { groupChanges, type DiffGroup } from './diff-groups.ts';
import classes from './publish.module.css';

interface Props {
  changes: readonly ReleaseChange[];
  /** Absent: only to read. */
  selection?: ReadonlySet<string>;
  onToggle?: (ids: readonly string[], on: boolean) => void;
}

type Item = { group: DiffGroup } | { change: ReleaseChange };

/** The diff, grouped by what a reader would call each change. */
export function ChangesList({ changes, selection, onToggle }: Props): ReactElement {
  const { t } = useTexts();
  const items = useMemo<Item[]>(() => groupChanges(changes).flatMap((group) => [{ group }, ...group.changes.map((change) => ({ change }))]), [changes]);
  return (
    <VirtualList items={items} keyOf={(item) => ('group' in item ? item.group.kind : item.change.performanceId)} estimate={76} label={t('program.publish.diff')} className={classes.list!}>
      {(item) => ('group' in item
        ? <GroupHead group={item.group} selection={selection} onToggle={onToggle} />
        : <ChangeRow change={item.change} chosen={selection?.has(item.change.performanceId)} onToggle={onToggle && ((on) => onToggle([item.change.performanceId], on))} />)}
    </VirtualList>
  );
}

function GroupHead({ group, selection, onToggle }: { group: DiffGroup; selection: ReadonlySet<string> | undefined; onToggle: Props['onToggle'] }): ReactElement {
  const { t } = useTexts();
  const ids = group.changes.map(({ performanceId }) => performanceId);
  const count = ids.filter((id) => selection?.has(id)).length;
  const words = `${t(`program.change.${group.kind}`)} · ${group.changes.length}`;
  return (
    <div className={classes.group}>
      {onToggle ? <Checkbox label={words} checked={count === ids.length} indeterminate={count > 0 && count < ids.length} onChange={(event) => onToggle(ids, event.currentTarget.checked)} /> : words}
    </div>
  );
}
