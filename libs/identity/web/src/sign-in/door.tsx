import { Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { FESTIVE, flagsOf, PapelPicado } from '@feria/ui/papel-picado';
import classes from './door.module.css';

const DISCIPLINES = ['music', 'dance', 'theatre', 'gastronomy', 'literature', 'film', 'photography', 'children'] as const;
const FLAGS = [...FESTIVE, ...FESTIVE].flatMap((colour, at) => flagsOf([colour], DISCIPLINES[at % DISCIPLINES.length]!, `feria ${at}`, 1));

/** The frame of the screens before signing in. */
export function Door({ title, lead, children }: { title: string; lead?: string; children: ReactNode }): ReactElement {
  useEffect(() => {
    document.title = `${title} · Feria`;
  }, [title]);
  return (
    <div className={classes.door}>
      <PapelPicado flags={FLAGS} className={classes.flags!} />
      <main className={classes.middle}>
        <Paper className={classes.card!} radius="lg" p={{ base: 'lg', sm: 32 }}>
          <Stack>
            <div>
              <Text className={classes.brand!}>Feria</Text>
              <Title order={1} fz="var(--t25)">{title}</Title>
              {lead && <Text c="dimmed" mt={4}>{lead}</Text>}
            </div>
            {children}
          </Stack>
        </Paper>
      </main>
    </div>
  );
}
