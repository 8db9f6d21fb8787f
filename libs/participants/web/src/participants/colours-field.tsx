import { ActionIcon, Button, ColorInput, Fieldset, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Flag } from '@feria/ui/flag';
import { useTexts } from '@feria/ui/texts';

const MOST = 4;

/** Up to four colours: the paper flags of the site are cut from them. */
export function ColoursField({ colours, onChange }: { colours: string[]; onChange: (colours: string[]) => void }): ReactElement {
  const { t } = useTexts();
  return (
    <Fieldset legend={t('participants.colours')} variant="unstyled">
      <Group gap="xs" align="center">
        <Flag iso2="" colours={colours} height={30} />
        {colours.map((colour, at) => (
          <Group key={at} gap={2} wrap="nowrap">
            <ColorInput value={colour} format="hex" withEyeDropper={false} w={130} aria-label={t('participants.colour', { number: at + 1 })} onChange={(next) => onChange(colours.map((one, index) => (index === at ? next : one)))} />
            <ActionIcon variant="subtle" color="gray" c="var(--ink)" aria-label={`${t('ui.remove')} ${t('participants.colour', { number: at + 1 })}`} onClick={() => onChange(colours.filter((_, index) => index !== at))}><IconX size={16} /></ActionIcon>
          </Group>
        ))}
        {colours.length < MOST && <Button variant="default" size="xs" onClick={() => onChange([...colours, '#9D2148'])}>{t('participants.colour.add')}</Button>}
      </Group>
    </Fieldset>
  );
}
