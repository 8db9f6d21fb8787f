import { ActionIcon, Button, Fieldset, Group, Select, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { ROLES, type Grant } from '@feria/kernel';
import { useSession } from '@feria/ui/console/session';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';

const EVERYWHERE = '*';

/** The roles of an account and where each holds. Scopes (a venue, a mission) are kept and shown; other screens set them. */
export function GrantsField({ grants, onChange }: { grants: Grant[]; onChange: (grants: Grant[]) => void }): ReactElement {
  const { t } = useTexts();
  const { editions } = useSession();
  const localized = useLocalized();
  const where = [{ value: EVERYWHERE, label: t('identity.everyEdition') }, ...editions.map(({ id, name }) => ({ value: id, label: localized(name) }))];
  const set = (at: number, part: Partial<Grant>) => onChange(grants.map((grant, index) => (index === at ? { ...grant, ...part } : grant)));
  return (
    <Fieldset legend={t('identity.roles')} variant="unstyled">
      <Stack gap="xs" align="start">
        {grants.map((grant, at) => (
          <Group key={at} gap="xs" wrap="nowrap" align="center">
            <Select aria-label={t('identity.role')} data={ROLES.map((value) => ({ value, label: t(`identity.role.${value}`) }))} value={grant.role} allowDeselect={false} onChange={(role) => role && set(at, { role: role as Grant['role'] })} />
            <Select aria-label={t('identity.where')} data={where} value={grant.editionId ?? EVERYWHERE} allowDeselect={false} onChange={(id) => set(at, { editionId: id === EVERYWHERE ? null : id })} />
            {grant.scopes.length > 0 && <Text fz="sm" c="dimmed">{t('identity.scoped', { count: grant.scopes.length })}</Text>}
            <ActionIcon variant="subtle" color="gray" c="var(--ink)" aria-label={t('ui.remove')} onClick={() => onChange(grants.filter((_, index) => index !== at))}><IconX size={16} /></ActionIcon>
          </Group>
        ))}
        <Button variant="default" size="xs" onClick={() => onChange([...grants, { role: 'programmer', editionId: editions[0]?.id ?? null, scopes: [] }])}>{t('identity.role.add')}</Button>
      </Stack>
    </Fieldset>
  );
}
