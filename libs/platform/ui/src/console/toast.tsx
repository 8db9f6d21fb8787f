import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** A short word that something is done. */
export function told(message: string): void {
  notifications.show({ message, autoClose: 4000, color: 'jade' });
}

export function refused(message: string): void {
  notifications.show({ message, autoClose: 9000, color: 'red', role: 'alert' });
}

let lastUndo = '';

/** Done, and it can be taken back for a while. Only the last thing done: taking back an earlier one would meet the later one's version. */
export function toldWithUndo(message: string, undoWord: string, undo: () => void): void {
  notifications.hide(lastUndo);
  const id = notifications.show({
    autoClose: 12_000,
    color: 'jade',
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text fz="sm">{message}</Text>
        <Button size="compact-sm" variant="light" onClick={() => { notifications.hide(id); undo(); }}>{undoWord}</Button>
      </Group>
    ),
  });
  lastUndo = id;
}
